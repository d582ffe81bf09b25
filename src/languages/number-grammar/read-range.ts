/** Ranges of two numbers: `3-4 times`, `two to three`, `2–3 million`, `from 14 to 21`, `10% to 12%`. */
import { readPhrase, readPhraseBefore } from "../date-grammar/phrase.ts";
import type { Token } from "../date-grammar/token.ts";
import type { NumberLexicon } from "./lexicon.ts";
import { readFigures } from "./read-figures.ts";
import { readWords } from "./read-words.ts";
import type { Reading } from "./reading.ts";
import { readSign, unitBefore, unitBehind } from "./unit.ts";

type Tokens = readonly Token[];

export interface Range extends Reading {
  readonly to?: number;
}

/** How far before `from` a word is looked for that makes a change of the range. */
const CHANGE_REACH = 8;
/** Tokens that the second number of a range may need. */
const END_REACH = 16;

/** Whether `from 14 to 21` tells of a change: `the number has risen from 14 to 21`. */
function isChange(tokens: Tokens, opener: number, lexicon: NumberLexicon): boolean {
  for (let index = opener - 1; index >= Math.max(0, opener - CHANGE_REACH); index -= 1) {
    const token = tokens[index];
    if (!token || token.kind === "break" || /^[.;]$/u.test(token.text)) return false;
    if (lexicon.changes.some((stem) => token.lower.startsWith(stem))) return true;
  }
  return false;
}

/** The index behind a dash or a word between the ends of a range whose first number stands from `at` to `next`. */
function skipJoint(tokens: Tokens, at: number, next: number, lexicon: NumberLexicon): number | undefined {
  const [token, behind] = [tokens[next], tokens[next + 1]];
  if (token?.kind === "dash") return token.spaced === behind?.spaced ? next + 1 : undefined;
  const opener = readPhraseBefore(tokens, unitBefore(tokens, at)?.edge ?? at, lexicon.rangeOpeners);
  if (!opener) return readPhrase(tokens, next, lexicon.rangeWords)?.edge;
  return token?.lower === opener.value && !isChange(tokens, opener.edge, lexicon) ? next + 1 : undefined;
}

/** Figures behind a dash look like part of a name to their own reader: they are read as if the range began there. */
function readEnd(tokens: Tokens, at: number, first: Reading, lexicon: NumberLexicon): Reading | undefined {
  if (first.words) return readWords(tokens, at, lexicon);
  const end = readFigures(tokens.slice(at, at + END_REACH), 0, lexicon);
  return end && { ...end, next: at + end.next };
}

/** The lower end: the scale of the upper one is its own, unless it has one or would pass the upper end by it. */
function lowerEnd(first: Reading, second: Reading): number {
  const shared = first.value * second.scale;
  return first.scale === 1 && shared < second.value ? shared : first.value;
}

/** The second number behind a first that may have the same unit. */
function readSecond(tokens: Tokens, at: number, first: Reading, lexicon: NumberLexicon): Reading | undefined {
  const own = unitBehind(tokens, first.next, lexicon);
  const joint = skipJoint(tokens, at, own?.edge ?? first.next, lexicon);
  if (joint === undefined) return undefined;
  const sign = readSign(tokens, joint);
  if (sign && sign.value !== unitBefore(tokens, at)?.value) return undefined;
  const second = readEnd(tokens, sign?.edge ?? joint, first, lexicon);
  if (!second || (second.ordinal !== first.ordinal && !second.ordinal)) return undefined;
  if (own && unitBehind(tokens, second.next, lexicon)?.value !== own.value) return undefined;
  return second;
}

/** A number, or a range of two of one kind that rises, as far as either ends before the offset `limit`. */
export function readRange(
  tokens: Tokens,
  at: number,
  limit: number,
  lexicon: NumberLexicon,
): Range | undefined {
  const first = readFigures(tokens, at, lexicon) ?? readWords(tokens, at, lexicon);
  if (!first) return undefined;
  const second = readSecond(tokens, at, first, lexicon);
  if (!second || (tokens[second.next - 1]?.end ?? limit) > limit) return first;
  const value = lowerEnd(first, second);
  return value < second.value ? { ...second, value, to: second.value } : first;
}
