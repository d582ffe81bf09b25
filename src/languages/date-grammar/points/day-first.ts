/** Day before month: `3 June 1992`, `13th of December 1991`, `9. July`, `5 мая 2011 г.`, `16th of the same month`. */
import { readPhrase, skipPhrase } from "../phrase.ts";
import type { ReadPoint } from "../point.ts";
import { readDay } from "./day.ts";
import { figures, isMark, isTail } from "./figures.ts";
import { isNumbered } from "./is-counted.ts";
import { readMonth } from "./month.ts";
import { readMonthFirst } from "./month-first.ts";
import { readYearBehind } from "./year-behind.ts";

/** The index behind a mark that may stand between day and month: `5. July`, `10-August`, `10/August`. */
function skipJoint(token: { text: string; kind: string; spaced: boolean } | undefined, at: number): number {
  if (!token || token.spaced) return at;
  return token.kind === "dash" || /^[./]$/u.test(token.text) ? at + 1 : at;
}

export const readDayFirst: ReadPoint = (tokens, at, lexicon) => {
  const day = readDay(tokens, at, lexicon);
  // What touches the figures: a word by a slip of the typist ("on12 May"), a dash, the number of a line ("6.16 May").
  const [before, tail] = [tokens[at - 1], isTail(tokens, at)];
  if (
    !day ||
    isNumbered(tokens, at, lexicon) ||
    (tail && before?.kind !== "word" && before?.kind !== "dash" && !isMark(before, "."))
  )
    return undefined;
  const joint = skipJoint(tokens[day.next], day.next);
  const linked = skipPhrase(tokens, joint, lexicon.links);
  const relative = readPhrase(tokens, linked, lexicon.relatives);
  if (relative?.value === "same-month")
    return { parts: { day: day.value, relative: "same-month" }, next: relative.edge, sure: true };
  const month = readMonth(tokens, linked, lexicon);
  if (!month) return undefined;
  const parts = { day: day.value, month: month.value };
  const year = readYearBehind(tokens, skipJoint(tokens[month.next], month.next), lexicon);
  const behind = year ?? readYearBehind(tokens, month.next, lexicon);
  // "1.September 14, 1963": the number of a line before a date of its own.
  const dotted = isMark(tokens[joint - 1], ".") && joint > day.next;
  if (dotted && readMonthFirst(tokens, linked, lexicon)?.parts.year !== undefined) return undefined;
  if (behind) return { parts: { ...parts, ...behind.parts }, next: behind.next, sure: true };
  // A word for a day needs a month that is surely one; so does a number.
  if (month.doubtful || figures(tokens[at], 1, 2) === 0 || (tail && isMark(before, "."))) return undefined;
  const stop = isMark(tokens[month.next - 1], ".") && tokens[month.next]?.kind !== "word";
  return { parts, next: stop ? month.next - 1 : month.next, sure: true };
};
