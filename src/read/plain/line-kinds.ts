/** What a line of plain text can be, by itself. */
import { OPEN_WORDS, YEAR_ABBREVIATIONS, YEAR_LEADS, YEAR_WORDS } from "./lexicon-lines.ts";

const YEARS = `(?:1[5-9]|20)\\d\\d(?:\\s?[-–—/]\\s?(?:(?:1[5-9]|20)\\d\\d|\\d\\d))?(?:\\s?(?:${YEAR_WORDS.join("|")}))?`;
const YEAR_HEADING = new RegExp(`^(?:${YEARS}[.:]{0,2}|(?:${YEAR_LEADS.join("|")})\\s${YEARS}\\.?:)$`, "iu");
const LABEL = /^\p{Lu}[^.!?;:]{1,60}:$/u;
/** `It takes part in:` leads to a list, with a small word before the colon. */
const LEAD = /\s\p{Ll}{1,3}:$/u;
const LABEL_WORDS = 4;
const DATED = new RegExp(
  "^(?:\\d{1,2}[./]\\d{1,2}[./]|\\d{1,2}\\s\\p{L}{3,9}\\s|\\p{Lu}\\p{L}{2,8}\\s)?" +
    `\\d{4}(?:[-–—]\\d{2,4})?\\s?(?:(?:${YEAR_ABBREVIATIONS.join("|")})\\.)?\\s?[-–—]\\s(?!\\d)`,
  "u",
);
const NOTE = /^(?:\[\d{1,3}\]|[¹²³⁴-⁹])\s?\S/u;
const LONGEST_CAPITALS = 120;
const LONGEST_COUNT = 160;

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

const OPEN_WORD = new RegExp(
  `(?:^|[\\s(])(?:${OPEN_WORDS.map((word) => word.replaceAll(".", "\\.")).join("|")})$`,
  "iu",
);
/** `on 30`, behind which a month is wanting. */
const OPEN_DAY = /(?:^|\s)(?:[Oo]n|[Oo]f|[Tt]he|[Ff]rom|[Tt]o|[Uu]ntil|and|с|по|от|до|и)\s\d{1,2}$/u;

/** Whether a line breaks off where no sentence, no item and no heading ends. */
export const isOpen = (text: string) =>
  OPEN_WORD.test(text) || OPEN_DAY.test(text) || /[-–—(«“„/]$|\p{L}\d*-$/u.test(text);

/** `Seat: Bergholm`: a label with its value. */
export const isValue = (text: string) => /^\p{Lu}[^.:;!?]{1,40}:\s\S/u.test(text);

/** `Members: 57`, `Prime Minister - 2 (1991, 2003)`: a count with what is counted. */
export const isCount = (text: string) =>
  text.length <= LONGEST_COUNT && /\p{L}\)?\s*[:–—-]\s*\d[\d\s.,]{0,15}(?:\([^()]*\))?[.;]?$/u.test(text);

export const startsLower = (text: string) => /^["'«“„(]?\p{Ll}/u.test(text);
export const startsUpper = (text: string) => /^["'«“„‘(]*\p{Lu}/u.test(text);
