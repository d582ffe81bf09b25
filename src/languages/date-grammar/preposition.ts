/** The word before a date that says how the date is meant. */
import type { DateLexicon } from "./lexicon.ts";
import { type Phrase, readPhrase, readPhraseBefore } from "./phrase.ts";
import type { Token } from "./token.ts";

const skipBefore = (tokens: readonly Token[], at: number, table: Readonly<Record<string, true>>) =>
  readPhraseBefore(tokens, at, table)?.edge ?? at;

/** The preposition before the token at `at`, an article or a day of the week between them left out. */
export function findPreposition(
  tokens: readonly Token[],
  at: number,
  lexicon: DateLexicon,
): Phrase<string> | undefined {
  const comma = tokens[at - 1]?.text === "," ? at - 1 : at;
  const weekday = skipBefore(tokens, comma, lexicon.weekdays);
  const head = skipBefore(tokens, weekday < comma ? weekday : at, lexicon.articles);
  return readPhraseBefore(tokens, head, lexicon.prepositions);
}

/** What the match names the preposition before a date. */
export const prepositionBefore = (tokens: readonly Token[], at: number, lexicon: DateLexicon) =>
  findPreposition(tokens, at, lexicon)?.value;

/** `in May 2012 and June 2013`: the preposition of the date before, where no more than a word of a list parts the two. */
export function inheritPreposition(
  tokens: readonly Token[],
  at: number,
  before: { readonly next: number; readonly preposition: string | undefined } | undefined,
  lexicon: DateLexicon,
): string | undefined {
  if (before === undefined) return undefined;
  const comma = tokens[before.next]?.text === "," ? before.next + 1 : before.next;
  return readPhrase(tokens, comma, lexicon.listWords)?.edge === at ? before.preposition : undefined;
}
