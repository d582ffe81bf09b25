/** Numbers that their surroundings make something else than a quantity: ages, times of the day, sizes of files. */
import { readPhrase, readPhraseBefore } from "../date-grammar/phrase.ts";
import type { Token } from "../date-grammar/token.ts";
import type { NumberLexicon } from "./lexicon.ts";

type Tokens = readonly Token[];

/** `aged 15`, `aged between 15 and 24`, `15 years old`. */
function isAge(tokens: Tokens, at: number, next: number, lexicon: NumberLexicon): boolean {
  if (readPhrase(tokens, next, lexicon.behindAge)) return true;
  const hedge = readPhraseBefore(tokens, at, lexicon.hedges)?.edge ?? at;
  const opener = readPhraseBefore(tokens, hedge, lexicon.rangeOpeners)?.edge ?? hedge;
  return readPhraseBefore(tokens, opener, lexicon.beforeAge) !== undefined;
}

/** `17.30` behind a word that times stand behind. */
function isHourAndMinute(tokens: Tokens, at: number, next: number): boolean {
  const [hour, mark, minute] = tokens.slice(at, next);
  if (next !== at + 3 || mark?.text !== "." || minute?.text.length !== 2) return false;
  return Number(hour?.text) < 24 && Number(minute.text) < 60;
}

/** `10 a.m.`, `at 17.30`, `в 18 часов`. */
function isClock(tokens: Tokens, at: number, next: number, lexicon: NumberLexicon): boolean {
  if (readPhrase(tokens, next, lexicon.behindClock)) return true;
  if (!readPhraseBefore(tokens, at, lexicon.beforeClock)) return false;
  if (readPhrase(tokens, next, lexicon.clockUnits)) return true;
  return isHourAndMinute(tokens, at, next) && !readPhrase(tokens, next, lexicon.units);
}

/** Whether the number from `at` to `next` is no quantity. */
export const isNoQuantity = (tokens: Tokens, at: number, next: number, lexicon: NumberLexicon): boolean =>
  isAge(tokens, at, next, lexicon) ||
  isClock(tokens, at, next, lexicon) ||
  readPhrase(tokens, next, lexicon.sizes) !== undefined;
