/** Figures that are no quantity: parts of names, times, references and telephone numbers, and the labels of lists. */
import { readPhrase } from "../date-grammar/phrase.ts";
import type { Token } from "../date-grammar/token.ts";
import type { NumberLexicon } from "./lexicon.ts";

type Tokens = readonly Token[];

/** Whether a number follows the mark at `at`, all of it without white space. */
const goesOn = (tokens: Tokens, at: number, marks: RegExp) =>
  marks.test(tokens[at]?.text ?? "") &&
  tokens[at]?.spaced === false &&
  tokens[at + 1]?.kind === "number" &&
  tokens[at + 1]?.spaced === false;

/** `17:30`, `46/225`, `3.1.2`, `5+1`, `200-00-00`. */
export const isChain = (tokens: Tokens, next: number) =>
  goesOn(tokens, next, /^[.:/_=&,+]$/u) ||
  (goesOn(tokens, next, /^[-–]$/u) && goesOn(tokens, next + 2, /^[-–]$/u));

/** Whether figures hang on what stands before them: `№5`, `COVID-19`, `2.5` seen from the 5. */
export function isTail(tokens: Tokens, at: number): boolean {
  const [earlier, before, own] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (!before || own?.spaced !== false) return false;
  if (/^[:/#№+_=&]$/u.test(before.text)) return true;
  const joined = !before.spaced && (earlier?.kind === "word" || earlier?.kind === "number");
  return joined && (before.kind === "dash" || before.text === ".");
}

/** How far back an opening bracket is looked for. */
const BRACKET_REACH = 40;

/** Whether a bracket before the token at `at` stands open. */
function isBracketed(tokens: Tokens, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - BRACKET_REACH); index -= 1) {
    const token = tokens[index];
    if (token?.kind === "break" || token?.text === ")") return false;
    if (token?.text === "(") return true;
  }
  return false;
}

/** `1. Name`, `2)Name`, `(3) Name` at the head of a line, `2) name` within one, and `[4]`, a footnote. */
function isLabel(tokens: Tokens, at: number, next: number): boolean {
  const [before, own, after, behind] = [tokens[at - 1], tokens[at], tokens[next], tokens[next + 1]];
  if (before?.text === "[" && after?.text === "]") return true;
  if (behind === undefined || behind.opensLine) return false;
  if (after?.text === ")" && !after.spaced && behind.kind === "word" && (own?.text.length ?? 0) < 3)
    if (!isBracketed(tokens, at)) return true;
  const heads = own?.opensLine === true || (before?.text === "(" && before.opensLine);
  return heads && /^[.)]$/u.test(after?.text ?? "");
}

/** `Horizon 2020`: a year in a name. */
function endsName(tokens: Tokens, at: number): boolean {
  const [before, own] = [tokens[at - 1], tokens[at]];
  if (before?.kind !== "word" || before.text === before.lower || own?.opensLine) return false;
  return /^(?:19|20)\d\d$/u.test(own?.text ?? "");
}

/** `010000`, `720040 Bishkek`: postal codes and other keys, which no one rounds or parts. */
function isKey(tokens: Tokens, at: number, next: number, lexicon: NumberLexicon): boolean {
  const [own, after] = [tokens[at], tokens[next]];
  if (!own || next !== at + 1) return false;
  if (/^0\d/u.test(own.text)) return true;
  const place = after?.text === "," ? tokens[next + 1] : after;
  const street =
    readPhrase(tokens, after?.text === "," ? next + 1 : next, lexicon.addressWords) !== undefined;
  const named = street || (place?.kind === "word" && place.text !== place.lower && !place.opensLine);
  return named && /^\d{5,6}$/u.test(own.text) && !own.text.endsWith("00");
}

/** Whether the figures from `at` to `next` are no quantity. */
export const isReference = (tokens: Tokens, at: number, next: number, lexicon: NumberLexicon): boolean =>
  isTail(tokens, at) ||
  isChain(tokens, next) ||
  isLabel(tokens, at, next) ||
  endsName(tokens, at) ||
  isKey(tokens, at, next, lexicon);
