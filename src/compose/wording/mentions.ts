/** Counts mentions in reading order, so that a first mention can bring in the short form that later ones use. */

/**
 * A document is worded twice: the first pass learns how often each thing is named, the second uses it. `form` of a
 * statement stays what it was decided to be when the thing was first spoken of in that statement, so that a verb agrees
 * with the name as it is printed there.
 */
export class Mentions {
  readonly #totals: ReadonlyMap<string, number>;
  #counts = new Map<string, number>();

  constructor(totals: ReadonlyMap<string, number> = new Map()) {
    this.#totals = totals;
  }

  get counts(): ReadonlyMap<string, number> {
    return this.#counts;
  }

  isFirst(key: string): boolean {
    return !this.#counts.has(key);
  }

  /** Whether the finished document names the thing more than once. */
  isRepeated(key: string): boolean {
    return (this.#totals.get(key) ?? 0) > 1;
  }

  add(key: string): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  /** Takes back what `attempt` counted if it throws. */
  transaction<T>(attempt: () => T): T {
    const before = new Map(this.#counts);
    try {
      return attempt();
    } catch (error) {
      this.#counts = before;
      throw error;
    }
  }
}
