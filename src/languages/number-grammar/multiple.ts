/** How often in one word: `once`, `twice`, `дважды`. */
import { readPhrase, readPhraseBefore } from "../date-grammar/phrase.ts";
import type { Token } from "../date-grammar/token.ts";
import type { NumberLexicon } from "./lexicon.ts";
import type { Reading } from "./reading.ts";

/** Whether `once` counts: before `a year` and its like, or behind a hedge. */
function isCounted(tokens: readonly Token[], at: number, next: number, lexicon: NumberLexicon): boolean {
  if (readPhraseBefore(tokens, at, lexicon.againstLoose) || readPhraseBefore(tokens, at, lexicon.ordinals))
    return false;
  return (
    readPhrase(tokens, next, lexicon.behindLoose) !== undefined ||
    readPhraseBefore(tokens, at, lexicon.hedges) !== undefined
  );
}

/** Reads a word that says how often. */
export function readMultiple(
  tokens: readonly Token[],
  at: number,
  lexicon: NumberLexicon,
): Reading | undefined {
  const loose = readPhrase(tokens, at, lexicon.looseMultiples);
  const found =
    loose && isCounted(tokens, at, loose.edge, lexicon) ? loose : readPhrase(tokens, at, lexicon.multiples);
  return (
    found && { value: found.value, next: found.edge, ordinal: false, words: true, scale: 1, unit: "times" }
  );
}
