/** The closed lists that everything else is registered against: adding a word here makes the compiler name what is missing. */

export const KINDS = [
  "membership",
  "treaty",
  "document",
  "event",
  "appointment",
  "establishment",
  "chairmanship",
  "figure",
  "count",
  "recurrence",
  "statement",
] as const;
export type Kind = (typeof KINDS)[number];

/** Languages that briefings are written in, by BCP 47 primary subtag. */
export const LANGUAGES = ["en", "ru"] as const;
export type LanguageCode = (typeof LANGUAGES)[number];

export const FORMATS = ["md", "docx", "pdf"] as const;
export type Format = (typeof FORMATS)[number];

/** Grammatical cases of Russian, in the order in which grammars list them. */
export const CASES = ["n", "g", "d", "a", "i", "p"] as const;
/** Nominative, genitive, dative, accusative, instrumental, prepositional. */
export type Case = (typeof CASES)[number];

export const MEMBERSHIP_STATUSES = [
  "member",
  "participant",
  "observer",
  "associate",
  "partner",
  "applicant",
  "none",
  "withdrawn",
] as const;
export type MembershipStatus = (typeof MEMBERSHIP_STATUSES)[number];

/** What a name stands for; decides which names may fill which field of a fact. A heading is no name: it heads a section. */
export const TERM_KINDS = [
  "party",
  "body",
  "instrument",
  "document",
  "person",
  "office",
  "place",
  "event",
  "thing",
  "heading",
] as const;
export type TermKind = (typeof TERM_KINDS)[number];
