/** One date at a place of the text: the longest of what the readers see there, with the words that narrow it. */
import type { DateLexicon } from "./lexicon.ts";
import { skipPhrase } from "./phrase.ts";
import type { Point, ReadPoint } from "./point.ts";
import { readBareDay } from "./points/bare-day.ts";
import { readDayFirst } from "./points/day-first.ts";
import { readDecade } from "./points/decade.ts";
import { readMonthFirst } from "./points/month-first.ts";
import { readMonthYear, readYearMonth } from "./points/month-year.ts";
import { readNumeric, readNumericDay } from "./points/numeric.ts";
import { readRelative } from "./points/relative.ts";
import { readYearPoint } from "./points/year.ts";
import { readSeason, readYearPart } from "./points/year-part.ts";
import type { Token } from "./token.ts";

/** What figures can begin. Of readings of one length the first stands, here and below. */
const FROM_FIGURES: readonly ReadPoint[] = [
  ...[readNumeric, readDayFirst, readYearPart, readDecade, readYearMonth, readYearPoint],
  ...[readNumericDay, readBareDay],
];

/** What words and marks can begin. */
const FROM_WORDS: readonly ReadPoint[] = [
  ...[readDayFirst, readMonthFirst, readYearPart, readDecade, readSeason, readRelative],
  ...[readYearMonth, readMonthYear, readYearPoint, readBareDay],
];

function readLongest(tokens: readonly Token[], at: number, lexicon: DateLexicon): Point | undefined {
  let best: Point | undefined;
  for (const read of tokens[at]?.kind === "number" ? FROM_FIGURES : FROM_WORDS) {
    const point = read(tokens, at, lexicon);
    if (point && point.next > (best?.next ?? 0)) best = point;
  }
  return best;
}

/** The index behind the words that narrow a date, with the hyphen of `mid-1976`. */
function skipModifier(tokens: readonly Token[], at: number, lexicon: DateLexicon): number {
  const next = skipPhrase(tokens, skipPhrase(tokens, at, lexicon.articles), lexicon.modifiers);
  const modified = next > skipPhrase(tokens, at, lexicon.articles);
  if (!modified) return at;
  const joint = tokens[next]?.kind === "dash" ? next + 1 : next;
  return joint;
}

/** Reads a date with `early`, `the end of`, `about` and the like before it; these words belong to the date. */
export function readPoint(tokens: readonly Token[], at: number, lexicon: DateLexicon): Point | undefined {
  const modified = skipModifier(tokens, at, lexicon);
  const hedged = skipPhrase(tokens, modified, lexicon.hedges);
  const whole = readLongest(tokens, at, lexicon);
  if (hedged === at) return whole;
  const point =
    readLongest(tokens, hedged, lexicon) ??
    readLongest(tokens, skipPhrase(tokens, hedged, lexicon.articles), lexicon);
  const narrowed = point && point.parts.day === undefined ? point : undefined;
  if (!narrowed || (whole && whole.next >= narrowed.next)) return whole;
  const parts = hedged > modified ? { ...narrowed.parts, approximate: true as const } : narrowed.parts;
  return { ...narrowed, parts, sure: narrowed.sure || hedged === modified };
}
