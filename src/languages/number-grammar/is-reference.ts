/** Figures that are no quantity: parts of names, times, references and telephone numbers, and the labels of lists. */
import type { Token } from "../date-grammar/token.ts";

type Tokens = readonly Token[];

/** Whether a number follows the mark at `at`, all of it without white space. */
const goesOn = (tokens: Tokens, at: number, marks: RegExp) =>
  marks.test(tokens[at]?.text ?? "") &&
  tokens[at]?.spaced === false &&
  tokens[at + 1]?.kind === "number" &&
  tokens[at + 1]?.spaced === false;

/** `17:30`, `46/225`, `3.1.2`, `200-00-00`. */
const isChain = (tokens: Tokens, next: number) =>
  goesOn(tokens, next, /^[.:/_=&,]$/u) ||
  (goesOn(tokens, next, /^[-–]$/u) && goesOn(tokens, next + 2, /^[-–]$/u));

/** `№5`, `COVID-19`, `2.5` seen from the 5. */
function isTail(tokens: Tokens, at: number): boolean {
  const [earlier, before, own] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (!before || own?.spaced !== false) return false;
  if (/^[:/#№+_=&]$/u.test(before.text)) return true;
  const joined = !before.spaced && (earlier?.kind === "word" || earlier?.kind === "number");
  return joined && (before.kind === "dash" || before.text === ".");
}

/** `1. Name`, `2)Name`, `(3) Name` at the head of a line, and `[4]`, a footnote. */
function isLabel(tokens: Tokens, at: number, next: number): boolean {
  const [before, own, after, behind] = [tokens[at - 1], tokens[at], tokens[next], tokens[next + 1]];
  if (before?.text === "[" && after?.text === "]") return true;
  const heads = own?.opensLine === true || (before?.text === "(" && before.opensLine);
  return heads && /^[.)]$/u.test(after?.text ?? "") && behind !== undefined && !behind.opensLine;
}

/** `Horizon 2020`: a year in a name. */
function endsName(tokens: Tokens, at: number): boolean {
  const [before, own] = [tokens[at - 1], tokens[at]];
  if (before?.kind !== "word" || before.text === before.lower || own?.opensLine) return false;
  return /^(?:19|20)\d\d$/u.test(own?.text ?? "");
}

/** Whether the figures from `at` to `next` are no quantity. */
export const isReference = (tokens: Tokens, at: number, next: number): boolean =>
  isTail(tokens, at) || isChain(tokens, next) || isLabel(tokens, at, next) || endsName(tokens, at);
