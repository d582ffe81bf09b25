/** The dates that one act was given so far: those that any other date can be compared with, in constant time. */
import type { Act } from "./act.ts";
import { apart } from "./reach.ts";

export class ToldDates {
  readonly #seen = new Set<string>();
  #first: Act | undefined;
  #exact: Act | undefined;
  #earliest: Act | undefined;
  #latest: Act | undefined;

  /**
   * An act told before whose date cannot be meant together with this one, and that `isSame` takes for the same. A date
   * that was told before is in doubt already.
   */
  against(act: Act, isSame: (other: Act) => boolean): Act | undefined {
    if (this.#seen.has(act.when)) return undefined;
    return [this.#first, this.#exact, this.#earliest, this.#latest].find(
      (other) => other !== undefined && apart(other.reach, act.reach) && isSame(other),
    );
  }

  /** The act told to have been done the earliest. */
  get earliest(): Act | undefined {
    return this.#earliest;
  }

  /** The act told to have been done the latest. */
  get latest(): Act | undefined {
    return this.#latest;
  }

  add(act: Act): void {
    this.#seen.add(act.when);
    this.#first ??= act;
    if (act.reach.exact) this.#exact ??= act;
    if (!this.#earliest || act.reach.last < this.#earliest.reach.last) this.#earliest = act;
    if (!this.#latest || act.reach.first > this.#latest.reach.first) this.#latest = act;
  }
}
