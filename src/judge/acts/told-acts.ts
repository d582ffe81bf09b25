/** The acts told so far, by what they are and by whom they were done: finds the one that a further act contradicts. */
import type { Act } from "./act.ts";
import { ToldDates } from "./told-dates.ts";

/** Whoever did it, and whatever its own date. */
const ANY = "*";
/** Done by somebody the source names. */
const SOMEBODY = "+";
/** The source does not say. */
const UNSAID = "";

export class ToldActs {
  readonly #slots = new Map<string, Map<string, ToldDates>>();
  readonly #isSame: (a: Act, b: Act) => boolean;

  /** `isSame` may part two acts that bear one name. */
  constructor(isSame: (a: Act, b: Act) => boolean) {
    this.#isSame = isSame;
  }

  #slot(act: Act, doer: string, own: string): ToldDates | undefined {
    return this.#slots.get(act.key)?.get(`${doer}|${own}`);
  }

  #note(act: Act, doer: string, own: string): void {
    const slots = this.#slots.get(act.key) ?? new Map<string, ToldDates>();
    this.#slots.set(act.key, slots);
    const key = `${doer}|${own}`;
    const slot = slots.get(key) ?? new ToldDates();
    slots.set(key, slot);
    slot.add(act);
  }

  add(act: Act): void {
    const { doers, own = UNSAID } = act;
    const by = doers.length > 0 ? [...new Set(doers), SOMEBODY, ANY] : [UNSAID, ANY];
    for (const doer of by) for (const date of [own, ANY]) this.#note(act, doer, date);
  }

  /** The act told before that cannot have been done when it is said to have been, if this one was. */
  against(act: Act): Act | undefined {
    const { doers, own } = act;
    const dates = own === undefined ? [ANY] : [own, UNSAID];
    const slots = (by: readonly string[]) =>
      by.flatMap((doer) => dates.flatMap((date) => this.#slot(act, doer, date) ?? []));
    const isSame = (other: Act) => this.#isSame(act, other);
    for (const slot of slots(this.#whoElse(act))) {
      const other = slot.against(act, isSame);
      if (other) return other;
    }
    if (!act.allFirst) return undefined;
    // nobody signs what was signed only later
    const later = doers.length > 0 ? slots([UNSAID]).map(({ latest }) => latest) : [];
    const sooner = doers.length > 0 ? [] : slots([SOMEBODY]).map(({ earliest }) => earliest);
    return (
      later.find((other) => other && act.reach.last < other.reach.first && isSame(other)) ??
      sooner.find((other) => other && other.reach.last < act.reach.first && isSame(other))
    );
  }

  /** Who must have done it for it to be the same act. */
  #whoElse({ doers, allFirst }: Act): readonly string[] {
    if (doers.length === 0) return [allFirst ? UNSAID : ANY];
    return allFirst ? doers : [...doers, UNSAID];
  }
}
