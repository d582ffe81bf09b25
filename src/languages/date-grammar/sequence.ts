/** A run of dates that may share words: `16–17 July 2010`, `from May to Oct 2020`, `15 and 16 February`, `1993, 1995–1997`. */
import type { DateLexicon } from "./lexicon.ts";
import { shapeOf } from "./parts.ts";
import { readPhrase, readPhraseBefore, skipPhrase } from "./phrase.ts";
import type { Point } from "./point.ts";
import { readDayAndYear } from "./points/bare-day.ts";
import { figures, isMark, isNextYear } from "./points/figures.ts";
import { readYearPoint, skipTails } from "./points/year.ts";
import type { Token } from "./token.ts";

export interface Link {
  readonly joint: "range" | "and" | "comma";
  /** An interval opened by its own word (`from`, `between`) or closed by one (`to`), not by a dash alone. */
  readonly worded: boolean;
  readonly point: Point;
  /** Index of the first token of the point. */
  readonly at: number;
}

export interface Sequence {
  readonly first: Point;
  readonly links: readonly Link[];
}

/** Enough for any real list, and a bound for hostile ones. Lists of bare years are the long ones. */
const LONGEST = 12;
const LONGEST_OF_YEARS = 24;

type PointAt = (at: number) => Point | undefined;

type Joint = Pick<Link, "joint" | "worded"> & { readonly next: number };

/** What joins two dates at `at`: a dash, a word of an interval, a word or a comma of a list. */
function readJoint(
  tokens: readonly Token[],
  left: Point,
  paired: boolean,
  lexicon: DateLexicon,
): Joint | undefined {
  const at = left.next;
  const token = tokens[at];
  if (!token) return undefined;
  // "April/May 2012", "7/8 May 2012"
  if (token.text === "/" && /^[dm]$/u.test(shapeOf(left.parts)))
    return { joint: "range", worded: false, next: at + 1 };
  const pair = paired ? readPhrase(tokens, at, lexicon.pairWords) : undefined;
  const word = pair ?? readPhrase(tokens, at, lexicon.rangeWords);
  if (word) return { joint: "range", worded: true, next: word.edge };
  if (token.kind === "dash") {
    const worded = readPhrase(tokens, at + 1, lexicon.rangeWords);
    return { joint: "range", worded: false, next: worded?.edge ?? at + 1 };
  }
  if (token.text === "," || token.text === ";") {
    const and = readPhrase(tokens, at + 1, lexicon.listWords);
    return and
      ? { joint: "and", worded: false, next: and.edge }
      : { joint: "comma", worded: false, next: at + 1 };
  }
  const and = readPhrase(tokens, at, lexicon.listWords);
  return and && { joint: "and", worded: false, next: and.edge };
}

/** `-14` of `2012-14` or `/20` of `2019/20`: the last two figures of a later year. */
function readShortYear(
  tokens: readonly Token[],
  at: number,
  before: Point,
  lexicon: DateLexicon,
): Point | undefined {
  const short = figures(tokens[at], 2, 2);
  const { year } = before.parts;
  const after = tokens[at + 1];
  if (isMark(tokens[at - 1], "/") && isNextYear(tokens[at - 2], tokens[at]))
    return readYearPoint(tokens, at, lexicon);
  if (short === undefined || year === undefined || shapeOf(before.parts) !== "y" || tokens[at]?.spaced)
    return undefined;
  const next = skipTails(tokens, at + 1, lexicon);
  const goesOn = next === at + 1 && after !== undefined && !after.spaced && /^[\p{L}/–-]/u.test(after.text);
  if (goesOn || short <= year % 100) return undefined;
  return { parts: { year: year - (year % 100) + short }, next, sure: next > at + 1, short: true };
}

/** Lists join like with like (`d dy` has its month in `of the same month`); a bare day joins the day and month that follow or, month first, precede it. */
const LISTS = new Set([
  "d d",
  "d dm",
  "d dmy",
  "d dy",
  "dm dm",
  "dm dmy",
  "m m",
  "m my",
  "y y",
  "dm d",
  "dm dy",
]);
/** Intervals by a dash; `y dm` and the like are a year heading its line, and no interval. */
const DASHED = new Set([
  ...["d d", "d dm", "d dmy", "d dy", "dm d", "dm dy", "dm dm", "dm dmy", "m m", "m my", "y y"],
  ...["my my", "my dmy", "dmy my", "dmy dmy", "dmy dm"],
  ...["y o", "my o", "dmy o"],
]);
/** Intervals in words. */
const WORDED = new Set([...DASHED, "y my", "y dmy", "my y", "dmy y", "dm my"]);

function fits(left: Point, link: Link): boolean {
  const [one, two] = [shapeOf(left.parts), shapeOf(link.point.parts)];
  // Only "May 5 and 6" has its day behind the month.
  if ((two === "d" || two === "dy") && one === "dm" && !left.monthFirst) return false;
  const pair = `${one} ${two}`;
  if (link.joint === "range") return (link.worded ? WORDED : DASHED).has(pair);
  return LISTS.has(pair);
}

/** `present` of `1994–present`; not of `the present members`. */
function readOpenEnd(tokens: readonly Token[], at: number, lexicon: DateLexicon): Point | undefined {
  const end = readPhrase(tokens, at, lexicon.openEnds);
  if (!end || (end.edge === at + 1 && tokens[end.edge]?.kind === "word" && !tokens[end.edge]?.opensLine))
    return undefined;
  return { parts: { open: true }, next: end.edge, sure: true };
}

/** The point behind a joint that fits what stands before it. */
function readLink(
  tokens: readonly Token[],
  joint: Joint,
  left: Point,
  pointAt: PointAt,
  lexicon: DateLexicon,
): Link | undefined {
  const at = skipPhrase(tokens, joint.next, lexicon.articles);
  const short = joint.joint === "range" ? readShortYear(tokens, at, left, lexicon) : undefined;
  const candidates = [
    left.monthFirst ? readDayAndYear(tokens, at, lexicon) : undefined,
    short,
    joint.joint === "range" ? readOpenEnd(tokens, at, lexicon) : undefined,
    pointAt(joint.next),
    at === joint.next ? undefined : pointAt(at),
  ];
  const { worded } = joint;
  return candidates
    .filter((point) => point !== undefined)
    .map((point) => ({ joint: joint.joint, worded, point, at }))
    .find((link) => fits(left, link));
}

/** Reads as many dates in a row as join, points by `pointAt`; what is shared or missing is not settled here. */
export function readSequence(
  tokens: readonly Token[],
  at: number,
  pointAt: PointAt,
  lexicon: DateLexicon,
): Sequence | undefined {
  const first = pointAt(at);
  if (!first) return undefined;
  const links: Link[] = [];
  let left = first;
  let paired = readPhraseBefore(tokens, at, lexicon.pairOpeners) !== undefined;
  while (links.length < (shapeOf(left.parts) === "y" ? LONGEST_OF_YEARS : LONGEST)) {
    const slash =
      tokens[left.next]?.text === "/" ? readShortYear(tokens, left.next + 1, left, lexicon) : undefined;
    const joint = readJoint(tokens, left, paired, lexicon);
    const link: Link | undefined = slash
      ? { joint: "range", worded: false, point: slash, at: left.next + 1 }
      : joint && readLink(tokens, joint, left, pointAt, lexicon);
    const chained = link?.joint === "range" && links.at(-1)?.joint === "range";
    if (!link || chained) break;
    links.push(link);
    const carried = link.point.parts.month === undefined && left.monthFirst;
    left =
      carried && link.point.parts.year === undefined
        ? { ...link.point, parts: { ...link.point.parts, month: left.parts.month ?? 1 }, monthFirst: true }
        : link.point;
    paired = false;
  }
  return { first, links };
}
