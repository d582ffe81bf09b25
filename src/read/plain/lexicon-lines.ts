/** Words by which lines of plain text are told apart, in English and Russian. */
import { MONTHS_ALONE } from "../lexicon-months.ts";

/** What may stand behind a year that heads the items under it. */
export const YEAR_WORDS = ["year", "год", "году", "годы", "гг", "г"] as const;
/** What may stand before such a year, if a colon stands behind it. */
export const YEAR_LEADS = ["in", "во", "в", "за"] as const;
/** What a sentence cannot end with: where a line does, it is broken. */
export const OPEN_WORDS = [
  "a",
  "an",
  "and",
  "as",
  "at",
  "between",
  "by",
  "for",
  "from",
  "h.e.",
  "his",
  "in",
  "into",
  "its",
  "mr.",
  "no.",
  "of",
  "on",
  "or",
  "since",
  "that",
  "the",
  "their",
  "to",
  "under",
  "until",
  "which",
  "with",
  "в",
  "во",
  "до",
  "для",
  "за",
  "и",
  "из",
  "или",
  "к",
  "на",
  "о",
  "об",
  "от",
  "по",
  "под",
  "при",
  "с",
  "со",
  "у",
  "что",
  ...MONTHS_ALONE,
] as const;
/** What may stand behind a year, or years, at the start of a dated paragraph. */
export const YEAR_ABBREVIATIONS = ["г", "гг"] as const;
