/** Writes a Russian date for a cell of a table: 14.03.1998, 05–11.2007, IV кв. 2016. */
import type { DatePoint } from "../../model/date.ts";
import { type DateEnd, type DateRange, dateUnit, lacksYear, type Period } from "../writing/date-shape.ts";
import { NO_BREAK_SPACE } from "../writing/spacing.ts";
import { bareEnd, pointWords } from "./format-end.ts";
import { formatOrdinal } from "./format-ordinal.ts";
import { formatRange } from "./format-range.ts";
import { HALF, QUARTER_NUMBERS, YEAR_NOT_GIVEN } from "./lexicon-write.ts";

const two = (value: number | undefined) => String(value).padStart(2, "0");

function withYear(figures: string, at: { readonly year?: number; readonly decade?: number }): string {
  return lacksYear(at) ? `${figures} ${YEAR_NOT_GIVEN}` : `${figures}.${at.year}`;
}

/** A month without a year would be a bare number: it is written in words. */
function inWords(at: DatePoint): boolean {
  const unit = dateUnit(at);
  return unit === "decade" || (unit === "month" && lacksYear(at));
}

function pointFigures(at: DatePoint): string {
  if (inWords(at)) return pointWords(at, "n", "short");
  if (at.day !== undefined) return withYear(`${two(at.day)}.${two(at.month)}`, at);
  return at.month === undefined ? String(at.year) : withYear(two(at.month), at);
}

function periodCell(period: Period): string {
  if (lacksYear(period)) return bareEnd({ type: "period", period });
  return period.unit === "quarter"
    ? `${QUARTER_NUMBERS[period.number - 1]}${NO_BREAK_SPACE}кв.${NO_BREAK_SPACE}${period.year}`
    : `${formatOrdinal(period.number, "figures", { gender: "n", case: "n" })} ${HALF.n} ${period.year}`;
}

/** A date by itself: ок. 1997, 1997 (?), 1990-е гг. */
export function cellEnd(end: DateEnd): string {
  if (end.type === "period") return periodCell(end.period);
  switch (end.at.qualifier) {
    case "approximate":
      return `ок.${NO_BREAK_SPACE}${pointFigures(end.at)}`;
    case "uncertain":
      return `${pointFigures(end.at)} (?)`;
    case undefined:
      return pointFigures(end.at);
    default:
      return end.at.qualifier satisfies never;
  }
}

/** A closed interval in figures; in words where a decade or a month without a year is in it. */
export function cellRange(range: DateRange): string {
  const { from, to, unit, share } = range;
  if (unit !== "mixed" && inWords(from)) return formatRange(range, "bare");
  if (share === "month") return `${two(from.day)}–${pointFigures(to)}`;
  if (share === "year" && unit === "day") return `${two(from.day)}.${two(from.month)}–${pointFigures(to)}`;
  if (share === "year") return `${two(from.month)}–${pointFigures(to)}`;
  return `${cellEnd({ type: "point", at: from })}–${cellEnd({ type: "point", at: to })}`;
}
