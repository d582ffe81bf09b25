/** Month and year: `March 2012`, `April of 1987`, `August, 2012`, `2002, October`, and a month that stands alone. */
import type { DateLexicon } from "../lexicon.ts";
import type { Point, ReadPoint } from "../point.ts";
import type { Token } from "../token.ts";
import { readDay } from "./day.ts";
import { goesOn, isMark } from "./figures.ts";
import { isCounted } from "./is-counted.ts";
import { type Month, readMonth } from "./month.ts";
import { readYear } from "./year.ts";
import { readYearBehind } from "./year-behind.ts";

export const readMonthYear: ReadPoint = (tokens, at, lexicon) => {
  const month = readMonth(tokens, at, lexicon);
  if (!month) return undefined;
  const joint = tokens[month.next];
  const touching = joint !== undefined && !joint.spaced && (joint.kind === "dash" || joint.text === "/");
  const year = readYearBehind(tokens, touching ? month.next + 1 : month.next, lexicon);
  if (year) return { parts: { month: month.value, ...year.parts }, next: year.next, sure: true };
  const stop = isMark(tokens[month.next - 1], ".") ? 1 : 0;
  return month.doubtful ? undefined : { parts: { month: month.value }, next: month.next - stop, sure: false };
};

/** `2012 May 5`; not `2012, May 5, 2013`, and not behind a preposition, where a comma closes the year. */
function readDayLast(
  tokens: readonly Token[],
  at: number,
  { year, month }: { readonly year: number; readonly month: Month },
  lexicon: DateLexicon,
): Point | undefined {
  const day = readDay(tokens, month.next, lexicon);
  const clear = day && day.value >= 1 && day.value <= 31 && !goesOn(tokens, day.next - 1);
  if (!clear || tokens[at - 1]?.kind === "word" || isCounted(tokens, day.next, lexicon)) return undefined;
  if (readYearBehind(tokens, day.next, lexicon)) return undefined;
  return { parts: { year, month: month.value, day: day.value }, next: day.next, sure: true };
}

export const readYearMonth: ReadPoint = (tokens, at, lexicon) => {
  const year = readYear(tokens, at, lexicon);
  if (!year) return undefined;
  const mark = tokens[year.next];
  const comma = isMark(mark, ",") ? 1 : 0;
  const hyphen = mark?.kind === "dash" && !mark.spaced && tokens[year.next + 1]?.spaced === false ? 1 : 0;
  const month = readMonth(tokens, year.next + comma + hyphen, lexicon);
  if (!month || month.doubtful) return undefined;
  if (tokens[month.next]?.kind === "number")
    return readDayLast(tokens, at, { year: year.value, month }, lexicon);
  // "In 2012, May visited": behind a preposition the comma closes the year.
  if (comma === 1 && (tokens[at - 1]?.kind === "word" || isCounted(tokens, month.next, lexicon)))
    return tokens[month.next] === undefined || tokens[month.next]?.opensLine
      ? { parts: { year: year.value, month: month.value }, next: month.next, sure: true }
      : undefined;
  return { parts: { year: year.value, month: month.value }, next: month.next, sure: true };
};
