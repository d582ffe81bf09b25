/** Words by which lines of plain text are told apart, in English and Russian. */

/** What may stand behind a year that heads the items under it. */
export const YEAR_WORDS = ["year", "год", "г"] as const;
/** What may stand behind a year, or years, at the start of a dated paragraph. */
export const YEAR_ABBREVIATIONS = ["г", "гг"] as const;
