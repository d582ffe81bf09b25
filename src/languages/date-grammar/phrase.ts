/** Phrases: runs of words looked up in a table of the lexicon, forwards and backwards. */
import type { Token } from "./token.ts";

/** Words in lower case, parted by one space, and what they mean. */
export type PhraseTable<T> = Readonly<Record<string, T>>;

export interface Phrase<T> {
  readonly value: T;
  /** Index of the first token behind the phrase, or of its first token where it was looked for backwards. */
  readonly edge: number;
}

/** A table in which every phrase means no more than that it is there. */
export const phraseSet = (...phrases: readonly string[]): PhraseTable<true> =>
  Object.fromEntries(phrases.map((phrase) => [phrase, true]));

const LONGEST = 5;

const joint = (token: Token) => (token.spaced ? " " : "");

/** The longest phrase of the table that starts at a token. White space of any kind counts as one space. */
export function readPhrase<T>(
  tokens: readonly Token[],
  at: number,
  table: PhraseTable<T>,
): Phrase<T> | undefined {
  let words = "";
  let best: Phrase<T> | undefined;
  for (let index = at; index < at + LONGEST; index += 1) {
    const token = tokens[index];
    if (!token || token.kind === "break") break;
    words += (index === at ? "" : joint(token)) + token.lower;
    const value = Object.hasOwn(table, words) ? table[words] : undefined;
    if (value !== undefined) best = { value, edge: index + 1 };
  }
  return best;
}

/** The longest phrase of the table that ends before a token. */
export function readPhraseBefore<T>(
  tokens: readonly Token[],
  before: number,
  table: PhraseTable<T>,
): Phrase<T> | undefined {
  let words = "";
  let best: Phrase<T> | undefined;
  for (let index = before - 1; index >= before - LONGEST; index -= 1) {
    const token = tokens[index];
    if (!token || token.kind === "break") break;
    const next = tokens[index + 1];
    words = token.lower + (words === "" || !next ? "" : joint(next)) + words;
    const value = Object.hasOwn(table, words) ? table[words] : undefined;
    if (value !== undefined) best = { value, edge: index };
  }
  return best;
}

/** The index behind the phrase, or the index itself where none starts there. */
export function skipPhrase(tokens: readonly Token[], at: number, table: PhraseTable<unknown>): number {
  return readPhrase(tokens, at, table)?.edge ?? at;
}
