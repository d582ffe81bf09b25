/** Dates in figures: `29.09.2005`, `29/09/2005` (day first), `2005-09-29`, `31.10.74`, `09/2005`, `2005-09`. */
import type { Parts } from "../parts.ts";
import type { Point, ReadPoint } from "../point.ts";
import type { Token } from "../token.ts";
import { figures, fullYear, isMark, isTail } from "./figures.ts";
import { readMonth } from "./month.ts";
import { readYear, skipTails } from "./year.ts";

const MONTHS = 12;

type Separator = "." | "/" | "-";

/** The mark behind the number at `at`, if it and the next number touch. */
function separator(tokens: readonly Token[], at: number): Separator | undefined {
  const [mark, next] = [tokens[at + 1], tokens[at + 2]];
  if (!mark || mark.spaced || !next || next.kind !== "number" || next.spaced) return undefined;
  return mark.text === "." || mark.text === "/" || mark.text === "-" ? mark.text : undefined;
}

/** Day first, unless only the other order is a date. Undefined where neither number is a month. */
function orderParts(first: number, second: number, year: number): Parts | undefined {
  if (second >= 1 && second <= MONTHS) return { year, month: second, day: first };
  return first >= 1 && first <= MONTHS && second <= 31 ? { year, month: first, day: second } : undefined;
}

const point = (parts: Parts | undefined, next: number): Point | undefined =>
  parts && (parts.day ?? 1) >= 1 && (parts.day ?? 1) <= 31
    ? { parts, next, sure: true, numeric: true }
    : undefined;

/** Three numbers with one mark between them. */
const readThree: ReadPoint = (tokens, at, lexicon) => {
  const mark = separator(tokens, at);
  if (!mark || separator(tokens, at + 2) !== mark) return undefined;
  // A fourth number makes it an address or a version; a range may follow a dash.
  if (mark !== "-" && separator(tokens, at + 4) === mark) return undefined;
  const middle = figures(tokens[at + 2], 1, 2);
  const [iso, isoDay] = [figures(tokens[at], 4, 4), figures(tokens[at + 4], 1, 2)];
  if (middle === undefined) return undefined;
  if (iso !== undefined)
    return isoDay === undefined || middle < 1 || middle > MONTHS
      ? undefined
      : point({ year: iso, month: middle, day: isoDay }, at + 5);
  const first = figures(tokens[at], 1, 2);
  if (first === undefined) return undefined;
  const year = figures(tokens[at + 4], 4, 4);
  if (year !== undefined) {
    const named = readYear(tokens, at + 4, lexicon);
    return named && point(orderParts(first, middle, year), named.next);
  }
  const short = figures(tokens[at + 4], 2, 2);
  const full = tokens[at]?.text.length === 2 && tokens[at + 2]?.text.length === 2;
  if (short === undefined || !full || mark === "-") return undefined;
  return point(orderParts(first, middle, fullYear(short)), skipTails(tokens, at + 5, lexicon));
};

/** Month and year in figures; `2010/13` is a reference and no month. */
const readTwo: ReadPoint = (tokens, at, lexicon) => {
  const mark = separator(tokens, at);
  if (!mark || separator(tokens, at + 2)) return undefined;
  const [first, second] = [figures(tokens[at], 1, 2), figures(tokens[at + 2], 1, 2)];
  const month = first ?? second;
  if (month === undefined || month < 1 || month > MONTHS) return undefined;
  if (first !== undefined) {
    // "4.1988 Protocol" and "10.1995 Convention" are a number of a line and a year.
    const single = tokens[at]?.text.length === 1 || tokens[at + 3]?.kind === "word";
    if (mark === "." && single && (tokens[at]?.opensLine || tokens[at]?.text.length === 1)) return undefined;
    const year = readYear(tokens, at + 2, lexicon);
    return year && year.value >= 1800 && year.value <= 2100
      ? point({ year: year.value, month }, year.next)
      : undefined;
  }
  const year = figures(tokens[at], 4, 4);
  return mark === "-" && year !== undefined && year >= 1800 && year <= 2100
    ? point({ year, month }, at + 3)
    : undefined;
};

/** Year, name of the month, day: `2012-aug-10`, `2012/aug/10`. */
const readNamed: ReadPoint = (tokens, at, lexicon) => {
  const year = figures(tokens[at], 4, 4);
  const [one, two] = [tokens[at + 1], tokens[at + 3]];
  const joined = one && two && one.text === two.text && (one.text === "/" || one.text === "-");
  const month = joined && !one.spaced && !two.spaced ? readMonth(tokens, at + 2, lexicon) : undefined;
  const day = figures(tokens[at + 4], 1, 2);
  if (year === undefined || !month || day === undefined) return undefined;
  return point({ year, month: month.value, day }, at + 5);
};

/** `11. 05. 2012`: white space beside the full stops. */
const readSpaced: ReadPoint = (tokens, at, lexicon) => {
  if (!isMark(tokens[at + 1], ".") || !isMark(tokens[at + 3], ".")) return undefined;
  const [day, month] = [figures(tokens[at], 2, 2), figures(tokens[at + 2], 2, 2)];
  const year = figures(tokens[at + 4], 4, 4) === undefined ? undefined : readYear(tokens, at + 4, lexicon);
  if (!year || day === undefined || month === undefined || month < 1 || month > MONTHS) return undefined;
  return point({ year: year.value, month, day }, year.next);
};

export const readNumeric: ReadPoint = (tokens, at, lexicon) =>
  isTail(tokens, at) && tokens[at - 1]?.kind !== "dash"
    ? undefined
    : (readThree(tokens, at, lexicon) ??
      readTwo(tokens, at, lexicon) ??
      readNamed(tokens, at, lexicon) ??
      readSpaced(tokens, at, lexicon));

/** `14.10.` or `14.10` without a year, which only an interval completes. */
export const readNumericDay: ReadPoint = (tokens, at) => {
  if (separator(tokens, at) !== "." || separator(tokens, at + 2) || isTail(tokens, at)) return undefined;
  const [day, month] = [figures(tokens[at], 2, 2), figures(tokens[at + 2], 2, 2)];
  if (day === undefined || month === undefined || month < 1 || month > MONTHS) return undefined;
  const stop = tokens[at + 3];
  const next = stop?.text === "." && !stop.spaced ? at + 4 : at + 3;
  return { parts: { day, month }, next, sure: false, numeric: true };
};
