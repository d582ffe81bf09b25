/** Finds the numbers of a text by the grammar that all languages share and the words of one of them. */
import type { NumberMatch, TextRange } from "../../model/language.ts";
import { readPhraseBefore } from "../date-grammar/phrase.ts";
import { type Token, tokenise } from "../date-grammar/token.ts";
import { hedgeBefore } from "./hedge.ts";
import type { NumberLexicon } from "./lexicon.ts";
import { type Range, readRange } from "./read-range.ts";

function toMatch(tokens: readonly Token[], at: number, range: Range, lexicon: NumberLexicon): NumberMatch {
  const [first, last] = [tokens[at], tokens[range.next - 1]];
  if (!first || !last) throw new Error(`a number of no tokens at ${at}`);
  const { value, to, ordinal, words } = range;
  return {
    start: first.start,
    end: last.end,
    value,
    ...(to === undefined ? {} : { to }),
    ordinal,
    words,
    ...hedgeBefore(tokens, at, lexicon),
  };
}

/** Whether a number stands behind a sign that makes it the number of something, a bracket between them left out. */
function isSigned(tokens: readonly Token[], at: number, lexicon: NumberLexicon): boolean {
  const bracket = tokens[at - 1]?.text === "(" ? at - 1 : at;
  return (
    tokens[at]?.kind === "number" && readPhraseBefore(tokens, bracket, lexicon.numberSigns) !== undefined
  );
}

/** The index behind a run of figures: telephone numbers and numbers of documents, `(996) 312-66`, `22,24,26`. */
function skipRun(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  for (let token = tokens[next]; token; token = tokens[next]) {
    const closes = token.text === ")" && tokens[next + 1]?.kind === "number";
    const touchesNumber =
      !token.spaced && tokens[next + 1]?.kind === "number" && tokens[next + 1]?.spaced === false;
    const figures = token.kind === "number" && !token.opensLine && tokens[next - 1]?.text !== ",";
    if (!figures && !closes && !(touchesNumber && /^[-–./(),]$/u.test(token.text))) break;
    next += figures ? 1 : 2;
  }
  return next;
}

/** All numbers of a text that stand in none of the given ranges (those of its dates), by start, without overlap. */
export function findNumbersWith(
  text: string,
  dates: readonly TextRange[],
  lexicon: NumberLexicon,
): NumberMatch[] {
  const tokens = tokenise(text);
  const matches: NumberMatch[] = [];
  let date = 0;
  for (let at = 0; at < tokens.length; ) {
    const start = tokens[at]?.start ?? 0;
    while ((dates[date]?.end ?? text.length) <= start && date < dates.length) date += 1;
    const own = dates[date];
    if (own && own.start <= start) {
      at += 1;
      continue;
    }
    if (isSigned(tokens, at, lexicon)) {
      at = skipRun(tokens, at);
      continue;
    }
    const range = readRange(tokens, at, lexicon);
    const match = range && toMatch(tokens, at, range, lexicon);
    if (match && (!own || match.end <= own.start)) matches.push(match);
    at = range?.next ?? skipReference(tokens, at);
  }
  return matches;
}

/** Behind figures that are no number, so that no half of them is read: `17:30`, `46/225`, `3.1.2`. */
function skipReference(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.kind !== "number") return at + 1;
  let next = at + 1;
  while (
    /^[-–.:/,]$/u.test(tokens[next]?.text ?? "") &&
    tokens[next + 1]?.kind === "number" &&
    !tokens[next]?.spaced &&
    !tokens[next + 1]?.spaced
  )
    next += 2;
  return next;
}
