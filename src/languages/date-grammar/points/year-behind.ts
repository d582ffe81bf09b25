/** What says the year behind a day or a month: a year, or words that point at another date's year. */
import type { DateLexicon } from "../lexicon.ts";
import type { Parts } from "../parts.ts";
import { readPhrase, skipPhrase } from "../phrase.ts";
import type { Token } from "../token.ts";
import { figures, fullYear, isMark } from "./figures.ts";
import { isCountedYear } from "./is-counted.ts";
import { readYear } from "./year.ts";

interface YearBehind {
  readonly parts: Pick<Parts, "year" | "relative">;
  readonly next: number;
}

/** `'12` of `May '12`. */
function readApostropheYear(tokens: readonly Token[], at: number): YearBehind | undefined {
  const value = figures(tokens[at + 1], 2, 2);
  const marked = /^['’‘]$/u.test(tokens[at]?.text ?? "") && tokens[at + 1]?.spaced === false;
  if (value === undefined || !marked || (tokens[at + 2]?.spaced === false && tokens[at + 2]?.kind === "word"))
    return undefined;
  return { parts: { year: fullYear(value) }, next: at + 2 };
}

/** Reads `2012`, `, 2012`, `of 2012`, `in the year 2012`, `of the same year`. Figures that count something are no year. */
export function readYearBehind(
  tokens: readonly Token[],
  at: number,
  lexicon: DateLexicon,
): YearBehind | undefined {
  const comma = isMark(tokens[at], ",") || isMark(tokens[at], ".") ? at + 1 : at;
  const linked = skipPhrase(tokens, comma, lexicon.links);
  const relative = readPhrase(tokens, linked, lexicon.relatives);
  if (relative && relative.value !== "same-day" && !isMark(tokens[at], "."))
    return { parts: { relative: relative.value }, next: relative.edge };
  const short = readApostropheYear(tokens, at);
  if (short) return short;
  const year = readYear(tokens, skipPhrase(tokens, linked, lexicon.articles), lexicon);
  if (!year || (!year.named && isCountedYear(tokens, year.value, year.next, lexicon))) return undefined;
  return { parts: { year: year.value }, next: year.next };
}
