/** The stamps of a page: `Created at : 12.03.2019, 10:20`. */
import { parseDate } from "../../model/date.ts";
import { STAMP_LABELS, STAMP_MONTHS } from "./lexicon-furniture.ts";

/** Dates of a page's stamp as EDTF. Absent where the stamp has no date that can be read for certain. */
export interface PageStamp {
  readonly updated?: string;
  readonly created?: string;
}

/** What may be read for certain: 2018-09-20, 20.09.2018, 20 September 2018, September 20, 2018; no 09/10/2018. */
const DATES = [
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/u,
  /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?!\d)/u,
  /^(?<day>\d{1,2})\.? (?<month>\p{L}{3,12})\.?,? (?<year>\d{4})(?!\d)/u,
  /^(?<month>\p{L}{3,12})\.? (?<day>\d{1,2}),? (?<year>\d{4})(?!\d)/u,
] as const;

/** The number of a month in figures or words, with two digits; undefined for a word that is none. */
function monthNumber(month: string): string | undefined {
  const word = month.toLowerCase();
  if (/^\d/u.test(word)) return word.padStart(2, "0");
  const at = STAMP_MONTHS.findIndex((names) => names.split(" ").some((name) => name.startsWith(word)));
  return at < 0 ? undefined : String(at + 1).padStart(2, "0");
}

const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join("|");

const stampOf = (labels: readonly string[]) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst(labels)})[ \\t\\u00A0]{0,9}:?[ \\t\\u00A0]{0,9}(?=[\\d\\p{L}])`,
    "iu",
  );

const UPDATED = stampOf(STAMP_LABELS.updated);
const CREATED = stampOf(STAMP_LABELS.created);

/** A day as EDTF at the start of the text; undefined where there is none, or none in any calendar. */
function readDay(text: string): string | undefined {
  const groups = DATES.map((date) => date.exec(text)?.groups).find((found) => found !== undefined);
  const month = monthNumber(groups?.month ?? "");
  if (!groups || month === undefined) return undefined;
  const edtf = `${groups.year}-${month}-${groups.day?.padStart(2, "0")}`;
  return parseDate(edtf) ? edtf : undefined;
}

function dateBehind(text: string, label: RegExp): string | undefined {
  const match = label.exec(text);
  return match ? readDay(text.slice(match.index + match[0].length)) : undefined;
}

const CLOCK = "[ ,|T]{0,3}(?:\\d{1,2}:\\d{2}(?::\\d{2})?)?";
const DAY =
  "(?:\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}|\\d{1,2}\\.? \\p{L}{3,12}\\.?,? \\d{4}|\\p{L}{3,12} \\d{1,2},? \\d{4})(?: г\\.)?";
const LABELS = longestFirst([...STAMP_LABELS.updated, ...STAMP_LABELS.created]);
const WHOLE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${LABELS})[ \\t\\u00A0]{0,9}:?[ \\t\\u00A0]{0,9}${DAY}${CLOCK}`,
  "giu",
);

/** What a line says besides its stamps (label, day and clock); undefined where it has none. */
export function besideStamps(line: string): string | undefined {
  const rest = line.replace(WHOLE, " ");
  return rest === line ? undefined : rest;
}

/** Reads the stamps of a line. */
export function readStamp(line: string): PageStamp {
  const updated = dateBehind(line, UPDATED);
  const created = dateBehind(line, CREATED);
  return { ...(updated ? { updated } : {}), ...(created ? { created } : {}) };
}
