/** Years of four figures, with the words that belong to them: `1997`, `year 1997`, `1997 года`, `1992г.`. */
import type { DateLexicon } from "../lexicon.ts";
import { readPhrase, skipPhrase } from "../phrase.ts";
import type { Point } from "../point.ts";
import type { Token } from "../token.ts";
import { figures, goesOn, isMark } from "./figures.ts";

const FIRST = 1000;
const LAST = 2199;

interface Year {
  readonly value: number;
  readonly next: number;
  /** A word for `year` stands beside it. */
  readonly named: boolean;
}

/** The index behind the words for `year` that follow, with their full stops. */
export function skipTails(tokens: readonly Token[], at: number, lexicon: DateLexicon): number {
  let next = at;
  for (let tail = readPhrase(tokens, next, lexicon.yearTails); tail; ) {
    const abbreviated = Object.hasOwn(lexicon.abbreviatedTails, tokens[next]?.lower ?? "");
    next = tail.edge + (abbreviated && isMark(tokens[tail.edge], ".") ? 1 : 0);
    tail = abbreviated ? readPhrase(tokens, next, lexicon.abbreviatedTails) : undefined;
  }
  return next;
}

/** The index behind the ending of `2013-го`. */
function skipEnding(tokens: readonly Token[], at: number, lexicon: DateLexicon): number {
  const [dash, ending] = [tokens[at], tokens[at + 1]];
  // "1992м": the hyphen is left out.
  if (dash?.kind === "word" && !dash.spaced && Object.hasOwn(lexicon.dayEndings, dash.lower)) return at + 1;
  const touches = dash?.kind === "dash" && !dash.spaced && ending !== undefined && !ending.spaced;
  return touches && Object.hasOwn(lexicon.dayEndings, ending.lower) ? at + 2 : at;
}

/** A year as part of a date or by itself; undefined where the figures are no year or go on. */
export function readYear(tokens: readonly Token[], at: number, lexicon: DateLexicon): Year | undefined {
  const head = skipPhrase(tokens, at, lexicon.yearHeads);
  const value = figures(tokens[head], 4, 4);
  if (value === undefined || value < FIRST || value > LAST || goesOn(tokens, head)) return undefined;
  const behind = skipEnding(tokens, head + 1, lexicon);
  const next = skipTails(tokens, behind, lexicon);
  return { value, next, named: head > at || next > behind };
}

/** A year by itself. */
export function readYearPoint(tokens: readonly Token[], at: number, lexicon: DateLexicon): Point | undefined {
  const year = readYear(tokens, at, lexicon);
  return year && { parts: { year: year.value }, next: year.next, sure: year.named };
}
