/** Phrases: runs of words looked up in a table of the lexicon, forwards and backwards. */
import { type Token, tokenise } from "./token.ts";

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

/** For each token that phrases of a table begin or end with, the number of tokens of the longest of them. */
interface PhraseIndex {
  readonly firsts: ReadonlyMap<string, number>;
  readonly lasts: ReadonlyMap<string, number>;
  /** Whether words only, no figures and marks, stand at these ends: then other tokens need not be looked up. */
  readonly beginsInWords: boolean;
  readonly endsInWords: boolean;
}

function makeIndex(table: PhraseTable<unknown>): PhraseIndex {
  const firsts = new Map<string, number>();
  const lasts = new Map<string, number>();
  let beginsInWords = true;
  let endsInWords = true;
  const note = (map: Map<string, number>, token: Token | undefined, length: number) => {
    if (token) map.set(token.lower, Math.max(length, map.get(token.lower) ?? 0));
  };
  for (const phrase of Object.keys(table)) {
    const tokens = tokenise(phrase);
    note(firsts, tokens[0], tokens.length);
    note(lasts, tokens.at(-1), tokens.length);
    beginsInWords &&= tokens[0]?.kind === "word";
    endsInWords &&= tokens.at(-1)?.kind === "word";
  }
  return { firsts, lasts, beginsInWords, endsInWords };
}

/** The tables of the lexicons are few and never change; most tokens begin no phrase, and need no more than this. */
const indexes = new WeakMap<PhraseTable<unknown>, PhraseIndex>();

function indexOf(table: PhraseTable<unknown>): PhraseIndex {
  let index = indexes.get(table);
  if (!index) {
    index = makeIndex(table);
    indexes.set(table, index);
  }
  return index;
}

/** The first tokens of all phrases of a table, in lower case. */
export const firstTokens = (table: PhraseTable<unknown>): Iterable<string> => indexOf(table).firsts.keys();

const joint = (token: Token) => (token.spaced ? " " : "");

/** The longest phrase of the table that starts at a token. White space of any kind counts as one space. */
export function readPhrase<T>(
  tokens: readonly Token[],
  at: number,
  table: PhraseTable<T>,
): Phrase<T> | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  const { firsts, beginsInWords } = indexOf(table);
  const longest = beginsInWords && first.kind !== "word" ? undefined : firsts.get(first.lower);
  if (longest === undefined) return undefined;
  let words = "";
  let best: Phrase<T> | undefined;
  for (let index = at; index < at + longest; index += 1) {
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
  const last = tokens[before - 1];
  if (last === undefined) return undefined;
  const { lasts, endsInWords } = indexOf(table);
  const longest = endsInWords && last.kind !== "word" ? undefined : lasts.get(last.lower);
  if (longest === undefined) return undefined;
  let words = "";
  let best: Phrase<T> | undefined;
  for (let index = before - 1; index >= before - longest; index -= 1) {
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
