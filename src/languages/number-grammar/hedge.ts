/** The words before a number that make it more, less or about as much: `more than`, `около`. */
import type { NumberMatch } from "../../model/language.ts";
import { readPhraseBefore } from "../date-grammar/phrase.ts";
import type { Token } from "../date-grammar/token.ts";
import type { NumberLexicon } from "./lexicon.ts";

/** The hedge before the token at `at`, a code or a sign of money between them left out. */
export function hedgeBefore(
  tokens: readonly Token[],
  at: number,
  lexicon: NumberLexicon,
): Pick<NumberMatch, "hedge" | "hedgeRange"> {
  const money = readPhraseBefore(tokens, at, lexicon.currencies)?.edge ?? at;
  const hedge = readPhraseBefore(tokens, money, lexicon.hedges);
  const [first, last] = [tokens[hedge?.edge ?? -1], tokens[money - 1]];
  if (!hedge || !first || !last) return {};
  return { hedge: hedge.value, hedgeRange: { start: first.start, end: last.end } };
}
