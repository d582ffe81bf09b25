/** The word before a date that says how the date is meant. */
import type { DateLexicon } from "./lexicon.ts";
import { readPhraseBefore } from "./phrase.ts";
import type { Token } from "./token.ts";

/** The preposition before the token at `at`, an article between them left out. */
export function prepositionBefore(
  tokens: readonly Token[],
  at: number,
  lexicon: DateLexicon,
): string | undefined {
  const article = readPhraseBefore(tokens, at, lexicon.articles)?.edge ?? at;
  return readPhraseBefore(tokens, article, lexicon.prepositions)?.value;
}
