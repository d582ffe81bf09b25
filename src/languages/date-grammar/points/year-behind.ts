/** What says the year behind a day or a month: a year, or words that point at another date's year. */
import type { DateLexicon } from "../lexicon.ts";
import type { Parts } from "../parts.ts";
import { readPhrase, skipPhrase } from "../phrase.ts";
import type { Token } from "../token.ts";
import { isMark } from "./figures.ts";
import { isCountedYear } from "./is-counted.ts";
import { readYear } from "./year.ts";

interface YearBehind {
  readonly parts: Pick<Parts, "year" | "relative">;
  readonly next: number;
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
  const year = readYear(tokens, skipPhrase(tokens, linked, lexicon.articles), lexicon);
  if (!year || (!year.named && isCountedYear(tokens, year.value, year.next, lexicon))) return undefined;
  return { parts: { year: year.value }, next: year.next };
}
