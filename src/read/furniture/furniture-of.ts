/** What a line of a page is where it is none of its text. */
import { isContact } from "./contact-line.ts";
import {
  BUTTON_WORDS,
  BUTTONS,
  COUNTERS,
  FOOTER_STARTS,
  LANGUAGE_CODES,
  MENU_ENTRIES,
  MENU_STARTS,
  PICTURE_LABELS,
  WEEKDAYS,
} from "./lexicon-furniture.ts";
import { besideStamps } from "./page-stamp.ts";

export type LineFurniture = "menu" | "footer" | "page-date";

/** Longer lines are text: no page's menu or footer fills more. */
const LONGEST = 240;

/** Longer lines that end as a sentence does are text, unless something in them tells otherwise. */
const LONGEST_ROW = 90;
const CONTACT = /[©:]|copyright|tel|phone|fax|hotline|тел|факс|www\./iu;

const SEPARATOR = /[ \t\u00A0]*[|▪•·][ \t\u00A0]*/;
const PATH_SEPARATOR = /[ \t\u00A0]+[/>»›→][ \t\u00A0]+/;
const COLUMN_GAP = /[ \u00A0]{2,}|\t+/;
const SENTENCE_END = /[.!?…;,]["»”’)\]]*$/;
const CLOCK = /^(?:\d{1,2}:\d{2}(?::\d{2})?)$/;
/** `18 June 2019, 16:42`, `12.03.2019 10:20`. */
const DAY_WITH_CLOCK =
  /^(?:\d{1,2}[ .]{1,2}\p{L}{3,12}[ ,.]{1,2}\d{4}|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d{2}-\d{2})[ ,|]{1,3}\d{1,2}:\d{2}$/u;
/** What a page's clock adds: the time, the town, the weather. */
const BESIDE_CLOCK =
  /[ \t\u00A0,|]{1,4}(?:\d{1,2}:\d{2}(?::\d{2})?|(?:\p{Lu}[\p{L}-]{2,20}[ \u00A0])?[+−–-]?\d{1,2} ?°[CС]?)$/u;
const COUNTER = new RegExp(
  `(?:^|[ \\t|])(?:(?:${COUNTERS.join("|")})[ \\u00A0]?:? ?\\d[\\d \\u00A0.,]{0,12}|\\d[\\d \\u00A0]{0,12} (?:${COUNTERS.join("|")}))(?: times| раз)?$`,
  "iu",
);
/** What a page calls itself above its title. */
const GENRE = /^(?:press release|news release|пресс-релиз)(?: (?:no\.?|№) ?)?[\d/ -]{0,12}$/iu;
const PICTURE_FILE = /^[^\s/]{1,80}\.(?:jpe?g|png|gif|svg|webp)$/iu;
const PICTURE = new RegExp(`^\\[?(?:${PICTURE_LABELS.join("|")}):[^\\p{N}.!?]{1,100}\\]?$`, "iu");
const DAY_WITH_WEEKDAY = new RegExp(
  `^(?:${WEEKDAYS.join("|")})[ ,.]{1,3}(?:\\d{1,2}[ .]{1,2}\\p{L}{3,12}|\\p{L}{3,12} \\d{1,2}|\\d{1,2}\\.\\d{1,2}\\.)[ ,.]{0,2}\\d{4}(?: г\\.?)?[ ,|]{0,3}(?:\\d{1,2}:\\d{2})?$`,
  "iu",
);

const entries: ReadonlySet<string> = new Set(MENU_ENTRIES);
const buttons: ReadonlySet<string> = new Set(BUTTONS);
const small: ReadonlySet<string> = new Set(BUTTON_WORDS);
const codes: ReadonlySet<string> = new Set(LANGUAGE_CODES);

const words = (text: string) => text.split(/\s+/).filter((word) => word !== "");

/** Whether a line is parted into pieces that are each as short as an entry of a menu. */
function isRow(line: string, separator: RegExp, pieces: number, length: number): boolean {
  const parts = line.split(separator).filter((part) => part !== "");
  return (
    parts.length >= pieces && parts.every((part) => words(part).length <= length && !SENTENCE_END.test(part))
  );
}

/** Whether half of the pieces, parted by bars or wide gaps, are entries of menus. */
function isMenuEntries(line: string): boolean {
  const parts = line
    .split(/[|▪•·]| {2,}|\t|\u00A0/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const found = parts.filter((part) => entries.has(part)).length;
  return found > 0 && 2 * found >= parts.length;
}

/** Whether a line has nothing but buttons: `A+  A-  Print this page`, `Share Facebook Twitter`. */
function isButtons(lower: string): boolean {
  const found = words(lower.replace(/[|:,]/g, " "));
  return (
    found.some((word) => buttons.has(word)) && found.every((word) => buttons.has(word) || small.has(word))
  );
}

/** Whether a line parts the editions of a site: `EN | RU | KZ`. */
function isLanguages(line: string): boolean {
  const parts = line.split(/[ \u00A0|/]+/).filter((part) => part !== "");
  return (
    parts.length >= 2 &&
    parts.every((part) => /^\p{L}{2,4}$/u.test(part)) &&
    parts.some((part) => codes.has(part.toLowerCase())) &&
    (/[|/]/.test(line) || parts.every((part) => part === part.toUpperCase()))
  );
}

/** A line without what the clock of its page adds to the day. */
function withoutClock(line: string): string {
  let day = line;
  for (let rest = day.replace(BESIDE_CLOCK, ""); rest !== day; rest = day.replace(BESIDE_CLOCK, ""))
    day = rest;
  return day;
}

const isPageDate = (line: string) =>
  CLOCK.test(line) || DAY_WITH_CLOCK.test(line) || DAY_WITH_WEEKDAY.test(withoutClock(line));

/** Whether a line says when the page was made, or how often it was read, and nothing else. */
function isStamp(line: string): boolean {
  const uncounted = line.replace(COUNTER, "");
  const rest = besideStamps(uncounted);
  if (rest === undefined) return uncounted.trim() === "";
  return (
    !/\p{L}/u.test(rest) ||
    isButtons(rest.toLowerCase()) ||
    (line.split(SEPARATOR).length > 1 && words(line).length <= 16 && !SENTENCE_END.test(line))
  );
}

/**
 * Recognises menus, paths of pages, buttons, clocks and footers by one line (or one paragraph) of theirs.
 * Undefined for text.
 */
export function furnitureOf(text: string): LineFurniture | undefined {
  if (text.length > LONGEST) return undefined;
  const line = text.trim();
  if (line.length > LONGEST_ROW && SENTENCE_END.test(line) && !CONTACT.test(line)) return undefined;
  const lower = line.toLowerCase();
  // clocks, stamps, counters and telephones have figures: most lines need no look for them
  const hasFigure = /\d/.test(line);
  if (hasFigure && isPageDate(line)) return "page-date";
  if (FOOTER_STARTS.some((start) => lower.startsWith(start))) return "footer";
  if (line === "" || (hasFigure && isStamp(line)) || isContact(line, hasFigure)) return "footer";
  if (MENU_STARTS.some((start) => lower.startsWith(start)) && !SENTENCE_END.test(line)) return "menu";
  if (isMenuEntries(lower) || isButtons(lower) || isLanguages(line)) return "menu";
  if (GENRE.test(line) || PICTURE_FILE.test(line) || PICTURE.test(line)) return "menu";
  const isMenu =
    (line.includes("|") && isRow(line, /[ \t\u00A0]*\|[ \t\u00A0]*/, 3, 7)) ||
    isRow(line, PATH_SEPARATOR, 3, 4) ||
    (!hasFigure && isRow(line, COLUMN_GAP, line === line.toUpperCase() ? 4 : 5, 3));
  return isMenu ? "menu" : undefined;
}
