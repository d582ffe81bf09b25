/** What a line of plain text can be, by itself. */
import { YEAR_ABBREVIATIONS, YEAR_WORDS } from "./lexicon-lines.ts";

const YEAR_HEADING = new RegExp(`^(?:1[5-9]|20)\\d\\d(?:\\s?(?:${YEAR_WORDS.join("|")}))?[.:]{0,2}$`, "iu");
const LABEL = /^\p{Lu}[^.!?;:]{1,60}:$/u;
/** `It takes part in:` leads to a list, with a small word before the colon. */
const LEAD = /\s\p{Ll}{1,3}:$/u;
const LABEL_WORDS = 4;
const DATED = new RegExp(
  "^(?:\\d{1,2}\\.\\d{1,2}\\.|\\d{1,2}\\s\\p{L}{3,9}\\s|\\p{Lu}\\p{L}{2,8}\\s)?" +
    `\\d{4}(?:[-–—]\\d{2,4})?\\s?(?:(?:${YEAR_ABBREVIATIONS.join("|")})\\.)?\\s?[-–—]\\s(?!\\d)`,
  "u",
);
const NOTE = /^(?:\[\d{1,3}\]|[¹²³⁴-⁹])\s?\S/u;
const LONGEST_CAPITALS = 120;

export const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== "");

/** `2017.`, `2017 год`: a year that heads the items under it. */
export const isYearHeading = (text: string) => YEAR_HEADING.test(text);

/** `Founding members:`, but no sentence that leads to a list. */
export const isLabel = (text: string) =>
  LABEL.test(text) && !LEAD.test(text) && wordsOf(text).length <= LABEL_WORDS;

/** A line of capitals only: two words at least, for an abbreviation is no heading. */
export const isCapitals = (text: string) =>
  text.length <= LONGEST_CAPITALS &&
  wordsOf(text).filter((word) => /\p{Lu}/u.test(word)).length >= 2 &&
  /\p{Lu}{3}/u.test(text) &&
  !/[\p{Ll};,]/u.test(text);

/** `1995 – ...`, `March 1995 - ...`: a paragraph a line. */
export const isDated = (text: string) => DATED.test(text);

/** `[1] ...`, `¹ ...`: a note below the text. */
export const isNote = (text: string) => NOTE.test(text);

/** Whether a line ends as a sentence does. */
export const isClosed = (text: string) => /[.!?…]["'»”’)\]¹²³⁴-⁹]*(?:\[\d{1,3}\])?$/u.test(text);

/** Whether a line ends as an item or a lead to items does. */
export const isSeries = (text: string) => /[;:]$/.test(text);

export const startsLower = (text: string) => /^["'«“„(]?\p{Ll}/u.test(text);
export const startsUpper = (text: string) => /^["'«“„‘(]*\p{Lu}/u.test(text);
