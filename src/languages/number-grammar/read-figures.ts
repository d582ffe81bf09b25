/** Numbers in figures: `10,000`, `11 872`, `1.5`, `457, 2 thousand`, `23rd`, `5-й`, `25-ти`. */

import { readPhrase } from "../date-grammar/phrase.ts";
import { isMark } from "../date-grammar/points/figures.ts";
import type { Token } from "../date-grammar/token.ts";
import { isChain, isReference, isTail } from "./is-reference.ts";
import type { NumberLexicon } from "./lexicon.ts";
import type { Reading } from "./reading.ts";
import { isCurrency, unitBefore, unitBehind } from "./unit.ts";

type Tokens = readonly Token[];
/** Longer rows of digits are keys; a number would not hold them. */
const MOST_DIGITS = 21;
const MOST_GROUPS = 6;

interface Digits {
  readonly value: number;
  readonly next: number;
}

/** The number token at `at` if it touches what stands before it. */
function touching(tokens: Tokens, at: number): Token | undefined {
  const token = tokens[at];
  return token?.kind === "number" && !token.spaced ? token : undefined;
}

/** What parts the thousands behind the token at `at`: a mark, or one space. */
function groupMark(tokens: Tokens, at: number): string | undefined {
  const [own, mark] = [tokens[at], tokens[at + 1]];
  if (!own || !mark) return undefined;
  if (mark.kind === "number") return mark.start - own.end === 1 && !mark.opensLine ? " " : undefined;
  return !mark.spaced && /^[.,’']$/u.test(mark.text) ? mark.text : undefined;
}

/** Whether three figures follow the mark, and it is no space within a longer number. */
function group(tokens: Tokens, at: number, mark: string): Token | undefined {
  const token = mark === " " ? tokens[at + 1] : touching(tokens, at + 2);
  return token?.text.length === 3 ? token : undefined;
}

/** The whole part with its thousands, by whatever mark; as many groups as follow. */
function readGroups(
  tokens: Tokens,
  at: number,
  mark: string,
): (Digits & { readonly groups: number }) | undefined {
  const first = tokens[at];
  if (first?.kind !== "number") return undefined;
  let digits = first.text;
  let last = at;
  let groups = 0;
  const grouped = digits.length <= 3 && !digits.startsWith("0");
  while (grouped && groups < MOST_GROUPS && groupMark(tokens, last) === mark) {
    const token = group(tokens, last, mark);
    if (!token) break;
    digits += token.text;
    last += mark === " " ? 1 : 2;
    groups += 1;
  }
  return { value: Number(digits), next: last + 1, groups };
}

/** Whether a scale word or a per cent sign follows, which makes a doubtful mark a decimal one. */
const isScaled = (tokens: Tokens, at: number, lexicon: NumberLexicon) =>
  readPhrase(tokens, at, lexicon.scales) !== undefined || /^[%‰]$/u.test(tokens[at]?.text ?? "");

/**
 * One group of three behind the language's decimal comma is decimals, unless it is `000`; behind a point it is thousands,
 * unless scaled.
 */
function isThousands(
  tokens: Tokens,
  mark: string,
  { value, groups, next }: Digits & { readonly groups: number },
  lexicon: NumberLexicon,
) {
  if (groups !== 1 || mark === " " || mark === "'" || mark === "’") return true;
  if (mark === "," && lexicon.decimal === ".") return true;
  return (mark === "." || value % 1000 === 0) && !isScaled(tokens, next, lexicon);
}

/** Decimals behind `.` or `,`; with a space after the comma only before a scale word: `457, 2 thousand`. */
function readDecimals(tokens: Tokens, whole: Digits, lexicon: NumberLexicon): Digits {
  const [mark, decimals] = [tokens[whole.next], tokens[whole.next + 1]];
  if (!mark || mark.spaced || !/^[.,]$/u.test(mark.text) || decimals?.kind !== "number") return whole;
  const next = whole.next + 2;
  const loose =
    whole.value < 1000 && mark.text === "," && decimals.text.length === 1 && isScaled(tokens, next, lexicon);
  if (decimals.spaced && !loose) return whole;
  return { value: Number(`${whole.value}.${decimals.text}`), next };
}

function readDigits(tokens: Tokens, at: number, lexicon: NumberLexicon): Digits | undefined {
  const plain = tokens[at];
  if (plain?.kind !== "number" || plain.text.length > MOST_DIGITS) return undefined;
  const mark = groupMark(tokens, at);
  const grouped = mark === undefined ? undefined : readGroups(tokens, at, mark);
  const thousands =
    grouped && grouped.groups > 0 && mark !== undefined ? isThousands(tokens, mark, grouped, lexicon) : false;
  return readDecimals(
    tokens,
    grouped && thousands ? grouped : { value: Number(plain.text), next: at + 1 },
    lexicon,
  );
}

/** `.08`: a decimal without its nought. */
function readBareDecimals(tokens: Tokens, at: number): Reading | undefined {
  const [point, decimals] = [tokens[at], touching(tokens, at + 1)];
  const clear = at === 0 || point?.spaced || point?.opensLine;
  if (point?.text !== "." || !decimals || !clear || isChain(tokens, at + 2)) return undefined;
  return { value: Number(`0.${decimals.text}`), next: at + 2, ordinal: false, words: false, scale: 1 };
}

/** `2/3 of the votes`: two figures below ten and a word that shows a fraction. */
function readFraction(tokens: Tokens, at: number, lexicon: NumberLexicon): Reading | undefined {
  const [top, slash, bottom] = [tokens[at], tokens[at + 1], touching(tokens, at + 2)];
  if (slash?.text !== "/" || slash.spaced || !top || !bottom || top.kind !== "number") return undefined;
  const proper =
    top.text.length === 1 && bottom.text.length === 1 && 0 < +top.text && +top.text < +bottom.text;
  if (!proper || isTail(tokens, at) || !readPhrase(tokens, at + 3, lexicon.behindFraction)) return undefined;
  return { value: +top.text / +bottom.text, next: at + 3, ordinal: false, words: false, scale: 1 };
}

/** A scale word behind figures, or a letter that touches an amount of money: `€5m`, `5m euros`. */
function readScale(tokens: Tokens, at: number, next: number, lexicon: NumberLexicon) {
  const scale = readPhrase(tokens, next, lexicon.scales);
  if (scale || tokens[next]?.spaced !== false) return scale;
  const letter = readPhrase(tokens, next, lexicon.letterScales);
  const unit = letter && (unitBefore(tokens, at) ?? unitBehind(tokens, letter.edge, lexicon));
  return isCurrency(unit?.value) ? letter : undefined;
}

/** The index behind an ending of this table, with its hyphen. */
function skipEnding(tokens: Tokens, at: number, endings: Readonly<Record<string, true>>): number | undefined {
  const dash = tokens[at]?.kind === "dash" && tokens[at]?.spaced === false ? 1 : 0;
  const ending = tokens[at + dash];
  if (!ending || ending.spaced || ending.kind !== "word") return undefined;
  return Object.hasOwn(endings, ending.lower) ? at + dash + 1 : undefined;
}

/** Whether figures touch letters that are neither money before them nor a known unit behind: `G20`, `5G`. */
function isPartOfWord(tokens: Tokens, at: number, next: number, lexicon: NumberLexicon): boolean {
  const [before, own, behind] = [tokens[at - 1], tokens[at], tokens[next]];
  if (before?.kind === "word" && own?.spaced === false && !unitBefore(tokens, at)) return true;
  const touches = behind?.kind === "word" && !behind.spaced;
  return touches && !unitBehind(tokens, next, lexicon) && !readScale(tokens, at, next, lexicon);
}

/** Reads figures at `at`; undefined for those that are part of a name or a reference. */
export function readFigures(tokens: Tokens, at: number, lexicon: NumberLexicon): Reading | undefined {
  const digits = readDigits(tokens, at, lexicon);
  if (!digits) return readBareDecimals(tokens, at);
  const fraction = readFraction(tokens, at, lexicon);
  if (fraction) return fraction;
  if (isReference(tokens, at, digits.next, lexicon)) return undefined;
  const cardinal = skipEnding(tokens, digits.next, lexicon.cardinalEndings);
  const ordinal = skipEnding(tokens, digits.next, lexicon.ordinalEndings);
  const { value } = digits;
  if (ordinal !== undefined && Number.isInteger(value))
    return { value, next: ordinal, ordinal: true, words: false, scale: 1 };
  const next = cardinal ?? digits.next;
  if (isPartOfWord(tokens, at, next, lexicon)) return undefined;
  const scale = readScale(tokens, at, next, lexicon);
  if (!scale) return { value, next, ordinal: false, words: false, scale: 1 };
  const behind = skipStop(tokens, scale.edge, lexicon);
  return addRest(tokens, multiply(value, scale.value), scale.value, behind, lexicon);
}

/** Floating point would make 1.1 thousand 1100.0000000000002. */
const multiply = (value: number, scale: number) => Number((value * scale).toPrecision(15));

/** The index behind the full stop of an abbreviated scale word (`млн. долларов`), unless it ends a sentence. */
function skipStop(tokens: Tokens, at: number, lexicon: NumberLexicon): number {
  const [word, stop, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const abbreviated = word !== undefined && Object.hasOwn(lexicon.abbreviatedScales, word.lower);
  const inside =
    behind !== undefined &&
    (behind.text === behind.lower || unitBehind(tokens, at + 1, lexicon) !== undefined);
  return abbreviated && inside && isMark(stop, ".") && stop?.spaced === false ? at + 1 : at;
}

/** The smaller part of `1 млн 200 тыс.`. */
function addRest(
  tokens: Tokens,
  value: number,
  scale: number,
  next: number,
  lexicon: NumberLexicon,
): Reading {
  const reading: Reading = { value, next, ordinal: false, words: false, scale };
  const rest =
    tokens[next]?.kind === "number" && Number.isInteger(value)
      ? readDigits(tokens, next, lexicon)
      : undefined;
  const smaller = rest && readPhrase(tokens, rest.next, lexicon.scales);
  if (!rest || !smaller || smaller.value >= scale) return reading;
  return {
    ...reading,
    value: value + multiply(rest.value, smaller.value),
    next: skipStop(tokens, smaller.edge, lexicon),
  };
}
