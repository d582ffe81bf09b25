/** Ranges of two numbers: `3-4 times`, `two to three`, `2–3 million`. */
import { readPhrase, readPhraseBefore } from "../date-grammar/phrase.ts";
import type { Token } from "../date-grammar/token.ts";
import type { NumberLexicon } from "./lexicon.ts";
import { readFigures } from "./read-figures.ts";
import { readWords } from "./read-words.ts";
import type { Reading } from "./reading.ts";

export interface Range extends Reading {
  readonly to?: number;
}

/** The index behind a dash or a word between the ends of a range that starts at `at`. */
function skipJoint(
  tokens: readonly Token[],
  at: number,
  first: Reading,
  lexicon: NumberLexicon,
): number | undefined {
  const [token, behind] = [tokens[first.next], tokens[first.next + 1]];
  if (token?.kind === "dash") return token.spaced === behind?.spaced ? first.next + 1 : undefined;
  if (readPhraseBefore(tokens, at, lexicon.rangeOpeners)) return undefined;
  return readPhrase(tokens, first.next, lexicon.rangeWords)?.edge;
}

/** Figures behind a dash look like part of a name to their own reader: they are read as if the range began there. */
function readEnd(tokens: readonly Token[], at: number, first: Reading, lexicon: NumberLexicon) {
  if (first.words) return readWords(tokens, at, lexicon);
  return readFigures(tokens.slice(at, at + 16), 0, lexicon);
}

/** A number, or a range of two of one kind that rises. */
export function readRange(tokens: readonly Token[], at: number, lexicon: NumberLexicon): Range | undefined {
  const first = readFigures(tokens, at, lexicon) ?? readWords(tokens, at, lexicon);
  if (!first) return undefined;
  const joint = skipJoint(tokens, at, first, lexicon);
  const second = joint === undefined ? undefined : readEnd(tokens, joint, first, lexicon);
  if (joint === undefined || !second || first.scale !== 1) return first;
  if (second.ordinal !== first.ordinal && !second.ordinal) return first;
  const value = first.value * second.scale;
  if (value >= second.value) return first;
  const next = first.words ? second.next : joint + second.next;
  return { ...second, value, to: second.value, next };
}
