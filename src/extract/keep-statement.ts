/** Decides which sentences are kept verbatim: those that say more than the facts read from them. */
import type { TextRange } from "../model/language.ts";
import type { Draft } from "./apply-rules.ts";
import { inside } from "./mention.ts";
import type { Sentence } from "./sentence.ts";

/** So many words in a row that no fact covers say something of their own; fewer are adverbs, articles, connecting words. */
const WORDS_OF_THEIR_OWN = 8;
/** A fragment of fewer words is no statement. */
const WORDS_OF_A_STATEMENT = 3;

/** The longest run of words outside all ranges. */
function longestUncovered(sentence: Sentence, covered: readonly TextRange[]): number {
  let longest = 0;
  let run = 0;
  for (const token of sentence.tokens) {
    if (covered.some((range) => inside(token, range))) run = 0;
    else if (token.isWord) run += 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Whether a sentence is kept as a statement, beside the facts read from it. */
export function keepsStatement(
  sentence: Sentence,
  drafts: readonly Draft[],
  covered: readonly TextRange[],
): boolean {
  if (drafts.some((draft) => draft.kind === "statement")) return false;
  const words = sentence.tokens.filter((token) => token.isWord).length;
  if (drafts.length === 0) return words >= WORDS_OF_A_STATEMENT;
  return longestUncovered(sentence, covered) >= WORDS_OF_THEIR_OWN;
}

/** Whose view a sentence gives: the words between the last comma and a verb of judgement. */
export function speakerOf(sentence: Sentence): TextRange | undefined {
  const { tokens, lexicon, mentions } = sentence;
  const verb = tokens.findIndex((token) => lexicon.judgementVerbs.has(token.lower));
  if (verb <= 0) return undefined;
  const comma = tokens.slice(0, verb).findLastIndex((token) => /^[,;:]$/.test(token.text));
  let first = comma + 1;
  while (first < verb && lexicon.determiners.has(tokens[first]?.lower ?? "")) first += 1;
  const start = tokens[first]?.start;
  const end = tokens[verb - 1]?.end;
  if (first >= verb || verb - first > 12 || start === undefined || end === undefined) return undefined;
  const name = mentions.find(
    (mention) => mention.start === start && (mention.type === "name" || mention.type === "person"),
  );
  return name ? { start: name.start, end: name.end } : { start, end };
}
