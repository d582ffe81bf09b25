/** Month before day: `June 3, 1992`, `June, 15th, 2001`, `july 4th of 1995`, `May 5`. */
import { skipPhrase } from "../phrase.ts";
import type { ReadPoint } from "../point.ts";
import { readDay } from "./day.ts";
import { goesOn, isMark } from "./figures.ts";
import { isCounted } from "./is-counted.ts";
import { readMonth } from "./month.ts";
import { readYearBehind } from "./year-behind.ts";

const LAST_DAY = 31;

export const readMonthFirst: ReadPoint = (tokens, at, lexicon) => {
  const month = lexicon.monthFirst ? readMonth(tokens, at, lexicon) : undefined;
  if (!month) return undefined;
  const joint = isMark(tokens[month.next], ",") || tokens[month.next]?.kind === "dash" ? 1 : 0;
  const dayAt = skipPhrase(tokens, month.next + joint, lexicon.articles);
  const day = readDay(tokens, dayAt, lexicon);
  if (!day || day.value === 0) return undefined;
  const parts = { month: month.value, day: day.value };
  const hyphen = joint === 1 && tokens[day.next]?.kind === "dash" ? 1 : 0;
  const year = readYearBehind(tokens, day.next + hyphen, lexicon);
  if (year) return { parts: { ...parts, ...year.parts }, next: year.next, sure: true };
  const plain = joint === 0 || day.ordinal;
  if (!plain || month.doubtful || day.value > LAST_DAY || goesOn(tokens, day.next - 1)) return undefined;
  // "In June 20 experts came" counts experts: days take "on".
  const counted = isCounted(tokens, day.next, lexicon);
  const inMonth = !day.ordinal && tokens[at - 1]?.lower === "in";
  return counted || inMonth ? undefined : { parts, next: day.next, sure: true, monthFirst: true };
};
