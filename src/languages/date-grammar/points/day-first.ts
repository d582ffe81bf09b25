/** Day before month: `3 June 1992`, `13th of December 1991`, `9. July`, `5 мая 2011 г.`, `16th of the same month`. */
import { readPhrase, skipPhrase } from "../phrase.ts";
import type { ReadPoint } from "../point.ts";
import type { Token } from "../token.ts";
import { readDay } from "./day.ts";
import { figures, fullYear, goesOn, isMark, isTail } from "./figures.ts";
import { isNumbered } from "./is-counted.ts";
import { readMonth } from "./month.ts";
import { readMonthFirst } from "./month-first.ts";
import { readYearBehind } from "./year-behind.ts";

/** The index behind a mark that may stand between day and month: `5. July`, `10-August`, `10/August`. */
function skipJoint(token: { text: string; kind: string; spaced: boolean } | undefined, at: number): number {
  if (!token || token.spaced) return at;
  return token.kind === "dash" || /^[./]$/u.test(token.text) ? at + 1 : at;
}

/** `«05» мая`, as forms to be filled in have it. */
function readQuotedDay(tokens: readonly Token[], at: number) {
  const value = figures(tokens[at + 1], 1, 2);
  const quoted = /^["“«„]$/u.test(tokens[at]?.text ?? "") && /^["”»“]$/u.test(tokens[at + 2]?.text ?? "");
  return value === undefined || !quoted ? undefined : { value, next: at + 3 };
}

/** `6.16 May`: the number of a line before the day at `at`, not the whole part of `107.31`. */
const listNumber = (tokens: readonly Token[], at: number) =>
  isMark(tokens[at - 1], ".") && figures(tokens[at - 2], 1, 2) !== undefined && !isTail(tokens, at - 2);

/** `-74` of `31-Oct-74`: a year of two figures, where hyphens join all parts. */
function readShortYearBehind(tokens: readonly Token[], at: number, day: number) {
  const short = figures(tokens[at + 1], 2, 2);
  const joined = tokens[day]?.kind === "dash" && tokens[at]?.kind === "dash";
  const clear = !tokens[at]?.spaced && !tokens[at + 1]?.spaced && !goesOn(tokens, at + 1);
  return short !== undefined && joined && clear
    ? { parts: { year: fullYear(short) }, next: at + 2 }
    : undefined;
}

export const readDayFirst: ReadPoint = (tokens, at, lexicon) => {
  const day = readQuotedDay(tokens, at) ?? readDay(tokens, at, lexicon);
  // What touches the figures: a word by a slip of the typist ("on12 May"), a dash, the number of a line ("6.16 May").
  const [before, tail] = [tokens[at - 1], isTail(tokens, at)];
  if (
    !day ||
    isNumbered(tokens, at, lexicon) ||
    (tail && before?.kind !== "word" && before?.kind !== "dash" && !listNumber(tokens, at))
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
  const behind =
    year ?? readYearBehind(tokens, month.next, lexicon) ?? readShortYearBehind(tokens, month.next, day.next);
  // "1.September 14, 1963": the number of a line before a date of its own.
  const dotted = isMark(tokens[joint - 1], ".") && joint > day.next;
  if (dotted && readMonthFirst(tokens, linked, lexicon)?.parts.year !== undefined) return undefined;
  if (behind) return { parts: { ...parts, ...behind.parts }, next: behind.next, sure: true };
  // A word for a day needs a month that is surely one; so does a number.
  if (month.doubtful || figures(tokens[at], 1, 2) === 0 || (tail && isMark(before, "."))) return undefined;
  const stop = isMark(tokens[month.next - 1], ".") && tokens[month.next]?.kind !== "word";
  return { parts, next: stop ? month.next - 1 : month.next, sure: true };
};
