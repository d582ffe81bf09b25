/** Settles a sequence: shares out months and years, and takes the longest beginning of it that makes sense. */
import { fillFrom, hasYear, type Parts, shapeOf } from "./parts.ts";
import type { Point } from "./point.ts";
import type { Link, Sequence } from "./sequence.ts";

/** A date or an interval with nothing left open. */
export interface Settled {
  readonly from: Parts;
  readonly to?: Parts;
  /** Shape of the first point as printed. */
  readonly printed: string;
}

export interface Settlement {
  readonly items: readonly Settled[];
  /** Index of the first token behind the last point. */
  readonly next: number;
  /** The words show that it is a date; else something around it has to. */
  readonly sure: boolean;
  /** Two years joined as an interval. */
  readonly yearRange: boolean;
  /** The later of them has two figures only: `2012-14`. */
  readonly short: boolean;
}

/** Missing parts come from the right, then from the left; a comma passes no year on to the right. */
function shareOut(points: readonly Point[], links: readonly Link[]): Parts[] {
  const parts = points.map((point) => point.parts);
  for (let index = parts.length - 2; index >= 0; index -= 1) {
    const [own, right] = [parts[index], parts[index + 1]];
    if (own && right) parts[index] = fillFrom(own, right);
  }
  for (let index = 1; index < parts.length; index += 1) {
    const [own, left] = [parts[index], parts[index - 1]];
    if (own && left && (links[index - 1]?.joint !== "comma" || own.month === undefined))
      parts[index] = fillFrom(own, left);
  }
  // Second pass: a year at the end reaches a month-first beginning through days in between.
  for (let index = parts.length - 2; index >= 0; index -= 1) {
    const [own, right] = [parts[index], parts[index + 1]];
    if (own && right) parts[index] = fillFrom(own, right);
  }
  return parts;
}

const order = ({ year, decade, month, day }: Parts) =>
  ((year ?? decade ?? 0) * 13 + (month ?? 0)) * 32 + (day ?? 0);

/** Whether an interval whose ends share words runs forwards. Ends printed in full are taken as they stand. */
function runsForwards(left: Point, from: Parts, to: Parts): boolean {
  if (to.open) return true;
  const printed = shapeOf(left.parts);
  const shares = printed === "d" || printed === "y" || (printed === "m" && shapeOf(from) === "my");
  if (!shares || (shapeOf(from) !== shapeOf(to) && printed !== "y")) return true;
  return printed === "m"
    ? (from.month ?? 0) < (to.month ?? 0) || from.year !== to.year
    : order(from) < order(to);
}

/** `5, 6, 7 May`: the days before the last one rise to it. */
function rises({ first, links }: Sequence, count: number): boolean {
  const days = [first, ...links.slice(0, count).map((link) => link.point)].map((point) => point.parts);
  return (
    count >= 2 &&
    days.every(({ day, month }, index) => {
      const next = days[index + 1];
      return (
        day !== undefined &&
        (next === undefined ? month !== undefined : month === undefined && day < (next.day ?? 0))
      );
    })
  );
}

/** A list by commas needs its `and`, but for one of years, and one of days that rise. */
function isClosed({ first, links }: Sequence, count: number): boolean {
  let commas = false;
  for (let index = 0; index < count; index += 1) {
    const left = index === 0 ? first : links[index - 1]?.point;
    if (links[index]?.joint === "and") return true;
    commas ||= links[index]?.joint === "comma" && left !== undefined && shapeOf(left.parts) !== "y";
  }
  return !commas || rises({ first, links }, count);
}

function settlePrefix(sequence: Sequence, count: number): Settlement | undefined {
  const links = sequence.links.slice(0, count);
  if (!isClosed(sequence, count)) return undefined;
  const points = [sequence.first, ...links.map((link) => link.point)];
  const parts = shareOut(points, links);
  const items: Settled[] = [];
  for (const [index, from] of parts.entries()) {
    const [own, left, to] = [points[index], links[index - 1], parts[index + 1]];
    if (!own || left?.joint === "range") continue;
    const range = links[index]?.joint === "range" && to !== undefined;
    if (range && !runsForwards(own, from, to)) return undefined;
    items.push({ from, ...(range ? { to } : {}), printed: shapeOf(own.parts) });
  }
  const complete = parts.every((part, index) => {
    const weak = points[index]?.numeric && !points[index]?.sure;
    return part.day === undefined
      ? true
      : (part.month !== undefined || part.relative === "same-month") && (!weak || hasYear(part));
  });
  const last = points.at(-1);
  if (!complete || !last) return undefined;
  return {
    items,
    next: last.next,
    sure: points.some((point) => point.sure && !point.parts.open),
    short: points.some((point) => point.short && !point.sure),
    yearRange: items.length === 1 && items.every(({ to, printed }) => to !== undefined && printed === "y"),
  };
}

/** The longest beginning of a sequence that makes sense and passes the test. */
export function settle(
  sequence: Sequence,
  passes: (settlement: Settlement) => boolean,
): Settlement | undefined {
  for (let count = sequence.links.length; count >= 0; count -= 1) {
    const settlement = settlePrefix(sequence, count);
    if (settlement && passes(settlement)) return settlement;
  }
  return undefined;
}
