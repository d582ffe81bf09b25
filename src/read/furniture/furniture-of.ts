/** What a line of a page is where it is none of its text. */
import { FOOTER_STARTS, MENU_ENTRIES, MENU_STARTS, WEEKDAYS } from "./lexicon-furniture.ts";
import { hasStamp } from "./page-stamp.ts";

export type LineFurniture = "menu" | "footer" | "page-date";

/** Longer lines are text: no page's menu or footer fills more. */
const LONGEST = 240;

const SEPARATOR = /[ \t\u00A0]*[|▪•·][ \t\u00A0]*/;
const PATH_SEPARATOR = /[ \t\u00A0]+[/>»›→][ \t\u00A0]+/;
const COLUMN_GAP = /[ \u00A0]{2,}|\t+/;
const SENTENCE_END = /[.!?…;,]["»”’)\]]*$/;
const CLOCK = /^(?:\d{1,2}:\d{2}(?::\d{2})?)$/;
const DAY_WITH_WEEKDAY = new RegExp(
  `^(?:${WEEKDAYS.join("|")})[ ,.]{1,3}(?:\\d{1,2}[ .]{1,2}\\p{L}{3,12}|\\p{L}{3,12} \\d{1,2}|\\d{1,2}\\.\\d{1,2}\\.)[ ,.]{0,2}\\d{4}(?: г\\.?)?[ ,|]{0,3}(?:\\d{1,2}:\\d{2})?$`,
  "iu",
);

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
  const entries: readonly string[] = MENU_ENTRIES;
  const parts = line
    .split(/[|▪•·]| {2,}|\t|\u00A0/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const found = parts.filter((part) => entries.includes(part)).length;
  return found > 0 && 2 * found >= parts.length;
}

/**
 * Recognises menus, paths of pages, buttons, clocks and footers by one line (or one paragraph) of theirs.
 * Undefined for text.
 */
export function furnitureOf(text: string): LineFurniture | undefined {
  if (text.length > LONGEST) return undefined;
  const line = text.trim();
  const lower = line.toLowerCase();
  if (CLOCK.test(line) || DAY_WITH_WEEKDAY.test(line)) return "page-date";
  if (FOOTER_STARTS.some((start) => lower.startsWith(start))) return "footer";
  if (hasStamp(line) && (words(line).length <= 10 || line.split(SEPARATOR).length > 1)) return "footer";
  if (MENU_STARTS.some((start) => lower.startsWith(start)) && !SENTENCE_END.test(line)) return "menu";
  if (isMenuEntries(lower)) return "menu";
  const isMenu =
    (line.includes("|") && isRow(line, /[ \t\u00A0]*\|[ \t\u00A0]*/, 3, 7)) ||
    isRow(line, PATH_SEPARATOR, 3, 4) ||
    isRow(line, COLUMN_GAP, 5, 3);
  return isMenu ? "menu" : undefined;
}
