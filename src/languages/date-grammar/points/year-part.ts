/** Quarters, halves and seasons: `the second quarter of 2018`, `в I квартале 2011 года`, `spring 2019`. */
import type { DateLexicon } from "../lexicon.ts";
import { readPhrase, skipPhrase } from "../phrase.ts";
import type { ReadPoint } from "../point.ts";
import type { Token } from "../token.ts";
import { figures, isMark } from "./figures.ts";
import { readYearBehind } from "./year-behind.ts";

/** The number of a quarter or a half: in words, figures with or without an ending, or Roman. */
function readPartOrdinal(tokens: readonly Token[], at: number, lexicon: DateLexicon) {
  const word = readPhrase(tokens, at, lexicon.partOrdinals);
  if (word) return { value: word.value, next: word.edge };
  const value = figures(tokens[at], 1, 1);
  if (value === undefined) return undefined;
  const dash = tokens[at + 1]?.kind === "dash" ? 1 : 0;
  return { value, next: readPhrase(tokens, at + 1 + dash, lexicon.dayEndings)?.edge ?? at + 1 };
}

/** The second number of `III–IV кварталах`, `the first and second quarters`. */
function readLastOrdinal(tokens: readonly Token[], at: number, lexicon: DateLexicon) {
  const joint = tokens[at]?.kind === "dash" ? at + 1 : skipPhrase(tokens, at, lexicon.listWords);
  return joint === at
    ? undefined
    : readPartOrdinal(tokens, skipPhrase(tokens, joint, lexicon.articles), lexicon);
}

/** A quarter or a half with its number, before its year. */
function readPart(tokens: readonly Token[], at: number, lexicon: DateLexicon) {
  const name = readPhrase(tokens, at, lexicon.quarterNames);
  if (name) return { months: 3, number: name.value, to: name.value, next: name.edge, own: true };
  const ordinal = readPartOrdinal(tokens, at, lexicon);
  const last = ordinal && readLastOrdinal(tokens, ordinal.next, lexicon);
  const part = ordinal && readPhrase(tokens, last?.next ?? ordinal.next, lexicon.yearParts);
  if (!part) return undefined;
  const count = 12 / part.value;
  const number = ordinal.value === -1 ? count : ordinal.value;
  const to = last?.value ?? number;
  const next = isMark(tokens[part.edge], ".") ? part.edge + 1 : part.edge;
  const own =
    part.value === 3 || readPhrase(tokens, last?.next ?? ordinal.next, lexicon.ownYearParts) !== undefined;
  return number >= 1 && to >= number && to <= count && (!last || to > number)
    ? { months: part.value, number, to, next, own }
    : undefined;
}

export const readYearPart: ReadPoint = (tokens, at, lexicon) => {
  const part = readPart(tokens, skipPhrase(tokens, at, lexicon.articles), lexicon);
  const year = part && readYearBehind(tokens, part.next, lexicon);
  // Without a year "half" is mostly half of something else.
  if (!part || (!year && !part.own)) return undefined;
  const month = (part.number - 1) * part.months + 1;
  const parts = { month, lastMonth: part.to * part.months, ...year?.parts };
  return { parts, next: year?.next ?? part.next, sure: true };
};

/** A season says no more than its year: winters belong to two, and hemispheres differ. */
export const readSeason: ReadPoint = (tokens, at, lexicon) => {
  const season = readPhrase(tokens, skipPhrase(tokens, at, lexicon.articles), lexicon.seasons);
  const year = season && readYearBehind(tokens, season.edge, lexicon);
  return year && { parts: year.parts, next: year.next, sure: true };
};
