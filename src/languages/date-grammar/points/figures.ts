/** Figures: the number a token is, and whether it stands clear of other figures. */
import type { Token } from "../token.ts";

/** The value of a number token of at least `least` and at most `most` digits. */
export function figures(token: Token | undefined, least: number, most: number): number | undefined {
  if (token?.kind !== "number" || token.text.length < least || token.text.length > most) return undefined;
  return Number(token.text);
}

/** Whether a token is this mark. */
export const isMark = (token: Token | undefined, mark: string) => token?.text === mark;

/** Whether a number follows the mark at `at` without white space: `3.5`, `17:30`. */
function numberTouches(tokens: readonly Token[], at: number): boolean {
  const [mark, number] = [tokens[at], tokens[at + 1]];
  return mark !== undefined && !mark.spaced && number?.kind === "number" && !number.spaced;
}

/** Whether the number at `at` is the second half of a decimal, a time, a reference, or hangs on a word by a hyphen. */
export function isTail(tokens: readonly Token[], at: number): boolean {
  const [before, mark, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (!mark || !token || token.spaced) return false;
  if (mark.kind === "word" || mark.kind === "number" || /^[:/#№$€£§+=_&?]$/u.test(mark.text)) return true;
  const touching = before !== undefined && !mark.spaced && mark.kind !== "break";
  if (!touching) return false;
  if (mark.kind === "dash") return before.kind === "word" || before.kind === "number";
  if (before.kind !== "number") return false;
  // Not "1500,25" but "in 2010,30 October"; not a decimal but the number of a line, "4.1988 Protocol".
  if (mark.text === ",") return before.text.length !== 4 || token.text.length > 2;
  return mark.text === "." && !(before.opensLine && before.text.length < 4 && token.text.length === 4);
}

/** The second year of `2014/2015`. */
export const isNextYear = (year: Token | undefined, next: Token | undefined) =>
  year?.text.length === 4 && next?.text.length === 4 && Number(next.text) === Number(year.text) + 1;

/** Years of two figures from here on belong to the twentieth century, those before it to the next. */
const PIVOT = 40;

/** The year that two figures stand for. */
export const fullYear = (short: number) => short + (short < PIVOT ? 2000 : 1900);

/** Whether the number at `at` goes on behind a mark: `2010,5`, `2017/1565`, `12:30`, `2014-08-32`. */
export function goesOn(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at + 1];
  if (mark === undefined || !numberTouches(tokens, at + 1)) return false;
  if (mark.kind === "dash") return tokens[at + 3]?.kind === "dash" && numberTouches(tokens, at + 3);
  const digits = tokens[at + 2]?.text.length ?? 0;
  if (mark.text === "/" && isNextYear(tokens[at], tokens[at + 2])) return false;
  return /^[,/]$/u.test(mark.text) ? digits !== 2 : /^[.:]$/u.test(mark.text);
}
