/** The stamps of a page: `Created at : 12.03.2019, 10:20`. */
import { parseDate } from "../../model/date.ts";
import { STAMP_LABELS } from "./lexicon-furniture.ts";

/** Dates of a page's stamp as EDTF. Absent where the stamp has no date that can be read for certain. */
export interface PageStamp {
  readonly updated?: string;
  readonly created?: string;
}

const DATE =
  /^(?:(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})|(?<dayFirst>\d{1,2})\.(?<monthSecond>\d{1,2})\.(?<yearLast>\d{4}))(?!\d)/;

const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join("|");

const stampOf = (labels: readonly string[]) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst(labels)})[ \\t\\u00A0]{0,9}:?[ \\t\\u00A0]{0,9}(?=\\d)`,
    "iu",
  );

const UPDATED = stampOf(STAMP_LABELS.updated);
const CREATED = stampOf(STAMP_LABELS.created);

/** A day as EDTF at the start of the text, ISO or day first; undefined where there is none, or none in any calendar. */
function readDay(text: string): string | undefined {
  const groups = DATE.exec(text)?.groups;
  if (!groups) return undefined;
  const year = groups.year ?? groups.yearLast ?? "";
  const month = (groups.month ?? groups.monthSecond ?? "").padStart(2, "0");
  const day = (groups.day ?? groups.dayFirst ?? "").padStart(2, "0");
  const edtf = `${year}-${month}-${day}`;
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
