/** Whether what a pattern took stands by itself, or is a part of what the words around it name. */
import type { TextRange } from "../../model/language.ts";
import { inside, type Mention } from "../mention.ts";
import { type Sentence, tokenAt } from "../sentence.ts";
import type { Capture } from "./capture.ts";
import { endBefore, isDeterminer, startingAt } from "./places.ts";

/** Whether a mention names nobody: an office behind an indefinite article, `by a head of state`. */
export function isAnybody({ tokens, lexicon }: Sentence, mention: Mention): boolean {
  if (mention.type !== "person" || !mention.alone) return false;
  const first = tokenAt(tokens, mention.start);
  const article = tokens[first - 1]?.lower ?? "";
  return [article, tokens[first]?.lower ?? ""].some((word) => lexicon.indefiniteArticles.has(word));
}

/** A name at the end of a match, before `’s` or another capital, only modifies what stands there: the OSCE Summit. */
function isModifier(sentence: Sentence, capture: Capture | undefined, end: number): boolean {
  const next = sentence.tokens[end];
  if (capture?.mention?.type !== "name" || capture.end !== endBefore(sentence, end) || !next) return false;
  return next.lower === "'s" || (/^\p{Lu}/u.test(next.text) && startingAt(sentence, end).length === 0);
}

/** Whether a phrase that begins here is the rest of one, or hangs on a possessive: meeting of `its last meeting`. */
function isMiddle(sentence: Sentence, at: number): boolean {
  const { tokens, lexicon } = sentence;
  const before = tokens[at - 1];
  if (!before?.isWord) return false;
  if (lexicon.possessives.has(before.lower)) return true;
  const ends =
    lexicon.phraseStops.has(before.lower) ||
    lexicon.phraseLinks.has(before.lower) ||
    isDeterminer(sentence, at - 1);
  return !ends && !sentence.mentions.some((mention) => inside(before, mention));
}

/**
 * A name behind a preposition is not the subject of the verb behind it: the meeting of the Centre was opened. A phrase
 * behind a possessive names something only with what the possessive stands for: its last meeting.
 */
function isDependent(
  sentence: Sentence,
  first: number,
  capture: Capture | undefined,
  literals: readonly TextRange[],
): boolean {
  const { tokens, lexicon } = sentence;
  // words that the pattern itself takes right before are no part of a phrase around it
  const behindLast = capture ? endBefore(sentence, tokenAt(tokens, capture.start)) : 0;
  if (literals.some(({ end }) => end === behindLast && end > 0)) return false;
  if (capture && !capture.mention) return isMiddle(sentence, tokenAt(tokens, capture.start));
  if (capture?.mention?.type !== "name" && capture?.mention?.type !== "person") return false;
  const at = tokenAt(tokens, capture.start);
  if (at > first + 1 || (at === first + 1 && !isDeterminer(sentence, first))) return false;
  const before = tokens[isDeterminer(sentence, at - 1) ? at - 2 : at - 1]?.lower ?? "";
  return lexicon.phraseLinks.has(before) && !lexicon.conjunctions.includes(before);
}

/**
 * Whether neither the first nor the last of what was taken belongs to the words around the match, which begins at the
 * token `first` and ends before the token `end`. `literals`: the words that the pattern itself names.
 */
export const standsAlone = (
  sentence: Sentence,
  { first, end }: { readonly first: number; readonly end: number },
  taken: readonly Capture[],
  literals: readonly TextRange[],
): boolean => !isDependent(sentence, first, taken[0], literals) && !isModifier(sentence, taken.at(-1), end);
