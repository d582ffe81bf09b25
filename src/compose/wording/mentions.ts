/** Counts mentions in reading order, so that a first mention can bring in the short form that later ones use. */

const labelKey = (key: string): string => `label ${key}`;

/**
 * A document is worded twice: the first pass learns how often each thing is named, the second uses it. `form` of a
 * statement stays what it was decided to be when the thing was first spoken of in that statement, so that a verb agrees
 * with the name as it is printed there.
 */
export class Mentions {
  readonly #totals: ReadonlyMap<string, number>;
  #counts = new Map<string, number>();
  /** What a table has named in full, with its short form. */
  #introduced = new Set<string>();

  constructor(totals: ReadonlyMap<string, number> = new Map()) {
    this.#totals = totals;
  }

  get counts(): ReadonlyMap<string, number> {
    return this.#counts;
  }

  isFirst(key: string): boolean {
    return !this.#counts.has(key);
  }

  /** Whether the finished document names the thing more than once: in sentences, or in a table that has not named it in full. */
  isRepeated(key: string): boolean {
    const inTables = this.#totals.has(labelKey(key)) && !this.isIntroduced(key);
    return (this.#totals.get(key) ?? 0) > 1 || inTables;
  }

  add(key: string): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  /** The short form stands in a table. */
  addLabel(key: string): void {
    this.add(labelKey(key));
  }

  isIntroduced(key: string): boolean {
    return this.#introduced.has(key);
  }

  introduce(key: string): void {
    this.#introduced.add(key);
  }

  /** Takes back what `attempt` counted if it throws. */
  transaction<T>(attempt: () => T): T {
    const before = new Map(this.#counts);
    const introduced = new Set(this.#introduced);
    try {
      return attempt();
    } catch (error) {
      this.#counts = before;
      this.#introduced = introduced;
      throw error;
    }
  }
}
