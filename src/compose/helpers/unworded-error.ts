/** Thrown by a template that cannot word a fact; caught by the statement or row that holds it. */

export class UnwordedError extends Error {
  /** The field that is missing. */
  readonly slot: string;

  constructor(slot: string) {
    super(`no words for \`${slot}\``);
    this.slot = slot;
  }
}
