/** What happens once, as it is compared: one key for one act, whoever tells it in whatever words. */
import type { Fact } from "../../facts/index.ts";
import type { CheckInput } from "../check.ts";
import type { NameKeys } from "./acronyms.ts";
import type { Reach } from "./reach.ts";

export interface Act {
  readonly fact: Fact;
  readonly when: string;
  readonly reach: Reach;
  /** Equal for the same act on the same thing, whoever did it. */
  readonly key: string;
  /** Who did it, one key each; nobody: the act is that of all, or the source does not say. */
  readonly doers: readonly string[];
  /** The own date of the thing, where the source tells it by that: another date is another thing. */
  readonly own?: string;
  /** What is told of all and what of one are two acts, and the second is never the first: signatures of a treaty. */
  readonly allFirst?: boolean;
  /** May be done again, but not in the same year. */
  readonly yearly?: boolean;
  /** Further acts under the same name may stand in the rows of a list. */
  readonly rows?: boolean;
}

/** What of a fact makes it an act, without its date; nothing where it may happen again. */
export type ActParts = Omit<Act, "fact" | "when" | "reach">;

export interface ActInput extends CheckInput {
  readonly keyOf: NameKeys;
  /** Parties and bodies that were left, or belonged to for a time: whoever left may come again. */
  readonly left: ReadonlySet<string>;
}
