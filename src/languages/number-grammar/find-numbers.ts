/** Finds the numbers of a text by the grammar that all languages share and the words of one of them. */
import type { NumberMatch, TextRange } from "../../model/language.ts";
import { type Token, tokensOf } from "../date-grammar/token.ts";
import { isNoQuantity } from "./is-no-quantity.ts";
import type { NumberLexicon } from "./lexicon.ts";
import { mayStart, startersOf } from "./may-start.ts";
import { readMultiple } from "./multiple.ts";
import { type Range, readRange } from "./read-range.ts";
import { readRoman } from "./roman.ts";
import { skipFigures, skipReference } from "./skip.ts";
import { toMatch } from "./to-match.ts";

/** `three (3)`: figures in brackets that only repeat the number before them. */
function repeats(tokens: readonly Token[], at: number, range: Range, last: NumberMatch | undefined): boolean {
  const [open, close, before] = [tokens[at - 1], tokens[range.next], tokens[at - 2]];
  if (open?.text !== "(" || close?.text !== ")" || !last?.words) return false;
  return last.value === range.value && last.end === before?.end;
}

/** All numbers of a text that stand in none of the given ranges (those of its dates), by start, without overlap. */
export function findNumbersWith(
  text: string,
  dates: readonly TextRange[],
  lexicon: NumberLexicon,
): NumberMatch[] {
  const tokens = tokensOf(text);
  const matches: NumberMatch[] = [];
  let date = 0;
  const starters = startersOf(lexicon);
  let floor = -1;
  for (let at = 0; at < tokens.length; ) {
    if (!mayStart(tokens[at], starters)) {
      at += 1;
      continue;
    }
    const start = tokens[at]?.start ?? 0;
    while ((dates[date]?.end ?? text.length) <= start && date < dates.length) date += 1;
    const own = dates[date];
    if (own && own.start <= start) {
      at += 1;
      floor = at;
      continue;
    }
    const limit = own?.start ?? text.length;
    const skipped = skipFigures(tokens, at, lexicon);
    const range =
      skipped === undefined
        ? (readRange(tokens, at, limit, lexicon) ??
          readMultiple(tokens, at, lexicon) ??
          readRoman(tokens, at, lexicon))
        : undefined;
    if (!range) {
      at = skipped ?? skipReference(tokens, at);
      continue;
    }
    const ends = tokens[range.next - 1]?.end ?? limit;
    if (
      ends > limit ||
      isNoQuantity(tokens, at, range.next, lexicon) ||
      repeats(tokens, at, range, matches.at(-1))
    ) {
      at = range.next;
      continue;
    }
    const { match, next } = toMatch(tokens, { at, floor, limit }, range, lexicon);
    matches.push(match);
    at = next;
    floor = next;
  }
  return matches;
}
