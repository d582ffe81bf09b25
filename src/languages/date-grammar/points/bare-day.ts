/** A day that stands alone, or with a year only: the end of an interval or a list that names its month elsewhere. */
import type { ReadPoint } from "../point.ts";
import { readDay } from "./day.ts";
import { goesOn, isMark, isTail } from "./figures.ts";
import { readYearBehind } from "./year-behind.ts";

/** `16` of `16–17 July`. */
export const readBareDay: ReadPoint = (tokens, at, lexicon) => {
  const day = readDay(tokens, at, lexicon);
  if (!day || day.value === 0 || goesOn(tokens, day.next - 1)) return undefined;
  const before = tokens[at - 1];
  if (isTail(tokens, at) && before?.kind !== "dash" && before?.kind !== "word") return undefined;
  const stop = isMark(tokens[day.next], ".") && tokens[day.next + 1]?.kind === "dash" ? 1 : 0;
  return { parts: { day: day.value }, next: day.next + stop, sure: false };
};

/** `17, 2010` of `July 16–17, 2010`. */
export const readDayAndYear: ReadPoint = (tokens, at, lexicon) => {
  const day = readDay(tokens, at, lexicon);
  const year = day && readYearBehind(tokens, day.next, lexicon);
  return year && { parts: { day: day.value, ...year.parts }, next: year.next, sure: false };
};
