/** What the words of a text claim besides names, dates and numbers: a standing, an act, that something is planned or denied. */
import type { Item } from "./context.ts";
import { type Word, wordsOf } from "./text.ts";

/** Phrases by what they say, as `templates/<language>/claims.yaml` lists them. */
export type ClaimPhrases = Readonly<Record<string, readonly string[]>>;

/** The key of phrases that claim nothing. */
const NOTHING = "nothing";
/** Parts claims of which a phrase says one or the other. */
const EITHER = "|";

interface Phrase {
  readonly words: readonly string[];
  readonly claims: readonly string[];
}

/** Phrases by the first letters of their first word, the longest first. */
export type ClaimIndex = ReadonlyMap<string, readonly Phrase[]>;

/** Words, marks that phrases may hold, and what has been read, which no phrase runs across. */
const WORD_OR_MARK = /[\p{L}\p{M}\p{N}]+|[:%()]|\uFFFC+/gu;

const split = (text: string): readonly string[] => text.split(" ").filter((word) => word !== "");

const keyOf = (word: string): string => word.slice(0, 2).replace("*", "");

export function claimIndex(phrases: ClaimPhrases): ClaimIndex {
  const index = new Map<string, Phrase[]>();
  for (const [key, texts] of Object.entries(phrases))
    for (const text of texts) {
      const words = split(text);
      const first = keyOf(words[0] ?? "");
      const claims = key === NOTHING ? [] : split(key);
      index.set(first, [...(index.get(first) ?? []), { words, claims }]);
    }
  const letters = ({ words }: Phrase) => words.join("").length;
  for (const list of index.values())
    list.sort((a, b) => b.words.length - a.words.length || letters(b) - letters(a));
  return index;
}

function fits(pattern: string, word: Word | undefined): boolean {
  if (word === undefined) return false;
  return pattern.endsWith("*") ? word.folded.startsWith(pattern.slice(0, -1)) : word.folded === pattern;
}

/** A phrase that stands in a text; the claims of each `in-force|opened` apart. */
export interface ClaimFound extends Omit<Item, "says"> {
  readonly claims: readonly (readonly string[])[];
}

/** By start, without overlap; the longest phrase at a place. */
export function claimsIn(text: string, index: ClaimIndex): ClaimFound[] {
  const words = wordsOf(text, WORD_OR_MARK);
  const found: ClaimFound[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = index
      .get(keyOf(words[at]?.folded ?? ""))
      ?.find(({ words: pattern }) => pattern.every((word, offset) => fits(word, words[at + offset])));
    const taken = phrase?.words.length ?? 1;
    const [first, last] = [words[at], words[at + taken - 1]];
    if (phrase && first && last)
      found.push({
        start: first.start,
        end: last.end,
        claims: phrase.claims.map((claim) => claim.split(EITHER)),
      });
    at += taken;
  }
  return found;
}
