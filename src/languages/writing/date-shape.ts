/** What a date looks like to a writer: which parts its two ends share, and whether it is a quarter or a half of a year. */
import { type DatePoint, parseDate } from "../../model/date.ts";

/** How a calendar period was printed in the source; without it a quarter is a range of months. */
export type Printed = "quarter" | "half";

export interface DateOptions {
  readonly printed?: Printed;
}

/** A quarter (1 to 4) or a half (1 or 2) of a year. */
export interface Period {
  readonly unit: Printed;
  readonly number: number;
  readonly year?: number;
}

export type DateEnd =
  | { readonly type: "point"; readonly at: DatePoint }
  | { readonly type: "period"; readonly period: Period };

export type DateUnit = "day" | "month" | "year" | "decade";

export interface DateRange {
  readonly from: DatePoint;
  readonly to: DatePoint;
  /** `mixed` where the ends are not known alike, or one of them is qualified: then both are written in full. */
  readonly unit: DateUnit | "mixed";
  /** The largest part that need be written but once: days of one month, days or months of one year. */
  readonly share: "month" | "year" | "none";
}

export type DateShape =
  | { readonly type: "single"; readonly end: DateEnd }
  | { readonly type: "since"; readonly end: DateEnd }
  | { readonly type: "until"; readonly end: DateEnd }
  | { readonly type: "range"; readonly range: DateRange };

/** The smallest part that a point gives. */
export function dateUnit(at: DatePoint): DateUnit {
  if (at.day !== undefined) return "day";
  if (at.month !== undefined) return "month";
  return at.decade === undefined ? "year" : "decade";
}

/** Whether the source leaves the year out: `XXXX-02-06`. */
export function lacksYear(at: { readonly year?: number; readonly decade?: number }): boolean {
  return at.year === undefined && at.decade === undefined;
}

const PERIOD_MONTHS: Readonly<Record<Printed, number>> = { quarter: 3, half: 6 };

function period(
  year: number | undefined,
  firstMonth: number,
  printed: Printed | undefined,
): DateEnd | undefined {
  if (printed === undefined || (firstMonth - 1) % PERIOD_MONTHS[printed] !== 0) return undefined;
  const number = (firstMonth - 1) / PERIOD_MONTHS[printed] + 1;
  return { type: "period", period: { unit: printed, number, ...(year === undefined ? {} : { year }) } };
}

function isPlainMonth(at: DatePoint): at is DatePoint & { readonly month: number } {
  return dateUnit(at) === "month" && at.qualifier === undefined;
}

function closedPeriod(from: DatePoint, to: DatePoint, printed: Printed | undefined): DateEnd | undefined {
  if (printed === undefined || !isPlainMonth(from) || !isPlainMonth(to) || from.year !== to.year)
    return undefined;
  return to.month - from.month + 1 === PERIOD_MONTHS[printed]
    ? period(from.year, from.month, printed)
    : undefined;
}

function openEnd(at: DatePoint, side: "from" | "to", printed: Printed | undefined): DateEnd {
  const inPeriod =
    printed !== undefined && isPlainMonth(at)
      ? period(at.year, side === "from" ? at.month : at.month - PERIOD_MONTHS[printed] + 1, printed)
      : undefined;
  return inPeriod ?? { type: "point", at };
}

function range(from: DatePoint, to: DatePoint): DateRange {
  const unit = dateUnit(from);
  const alike = unit === dateUnit(to) && from.qualifier === undefined && to.qualifier === undefined;
  if (!alike || lacksYear(from) !== lacksYear(to)) return { from, to, unit: "mixed", share: "none" };
  const withinYear = from.year === to.year && (unit === "day" || unit === "month");
  const withinMonth = withinYear && unit === "day" && from.month === to.month;
  return { from, to, unit, share: withinMonth ? "month" : withinYear ? "year" : "none" };
}

/**
 * The shape of an EDTF date. An interval whose ends are the same is a point.
 * @throws RangeError where the text is no date: dates are validated when they enter the model.
 */
export function dateShape(edtf: string, printed?: Printed): DateShape {
  const value = parseDate(edtf);
  if (value === undefined) throw new RangeError(`not a date in EDTF: ${edtf}`);
  if (value.type === "point") return { type: "single", end: value };
  const { from, to } = value;
  if (from === undefined || to === undefined) {
    if (from !== undefined) return { type: "since", end: openEnd(from, "from", printed) };
    if (to !== undefined) return { type: "until", end: openEnd(to, "to", printed) };
    throw new RangeError(`an interval without an end: ${edtf}`);
  }
  const [first, second] = edtf.split("/");
  if (first === second) return { type: "single", end: { type: "point", at: from } };
  const whole = closedPeriod(from, to, printed);
  return whole ? { type: "single", end: whole } : { type: "range", range: range(from, to) };
}
