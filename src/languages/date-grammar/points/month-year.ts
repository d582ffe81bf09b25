/** Month and year: `March 2012`, `April of 1987`, `August, 2012`, `2002, October`, and a month that stands alone. */
import type { ReadPoint } from "../point.ts";
import { isMark } from "./figures.ts";
import { isCounted } from "./is-counted.ts";
import { readMonth } from "./month.ts";
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

export const readYearMonth: ReadPoint = (tokens, at, lexicon) => {
  const year = readYear(tokens, at, lexicon);
  if (!year) return undefined;
  const mark = tokens[year.next];
  const comma = isMark(mark, ",") ? 1 : 0;
  const hyphen = mark?.kind === "dash" && !mark.spaced && tokens[year.next + 1]?.spaced === false ? 1 : 0;
  const month = readMonth(tokens, year.next + comma + hyphen, lexicon);
  if (!month || month.doubtful || tokens[month.next]?.kind === "number") return undefined;
  // "In 2012, May visited": behind a preposition the comma closes the year.
  if (comma === 1 && (tokens[at - 1]?.kind === "word" || isCounted(tokens, month.next, lexicon)))
    return tokens[month.next] === undefined || tokens[month.next]?.opensLine
      ? { parts: { year: year.value, month: month.value }, next: month.next, sure: true }
      : undefined;
  return { parts: { year: year.value, month: month.value }, next: month.next, sure: true };
};
