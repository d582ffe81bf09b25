/** The line between treaties and other documents. */

/** Types that are documents even where the termbase knows them as instruments. */
const OTHER: ReadonlySet<string> = new Set([
  "agreement",
  "communique",
  "declaration",
  "memorandum",
  "statement",
]);

/** Types of document that bind their parties. */
const BINDING: ReadonlySet<string> = new Set(["act", "agreement", "memorandum"]);

/** What only parties to an instrument do: one accedes to an agreement too. */
const OF_PARTIES: ReadonlySet<unknown> = new Set(["acceded", "joined", "denounced", "deposited"]);

interface Typed {
  /** Key of the lexicon's document types. */
  readonly type: string;
}

/** Whether a document is a treaty; `known` is what its words, or the termbase, say of it. */
export const isTreaty = ({ type }: Typed, known: boolean | undefined): boolean =>
  known === true && !OTHER.has(type);

/** Whether a document may be an instrument that is open to several parties. */
export const isBinding = ({ type }: Typed): boolean => BINDING.has(type);

export const isActOfParty = (action: unknown): boolean => OF_PARTIES.has(action);
