/** Words a Russian date by itself: a day, a month, a year, a decade, a quarter or a half. */
import type { DatePoint } from "../../model/date.ts";
import type { DateUse } from "../../model/language.ts";
import { type DateEnd, dateUnit, lacksYear, type Period } from "../writing/date-shape.ts";
import { NO_BREAK_SPACE } from "../writing/spacing.ts";
import { formatOrdinal } from "./format-ordinal.ts";
import {
  type DateForms,
  DECADE,
  HALF,
  MONTHS,
  QUALIFIERS,
  QUARTER,
  QUARTER_NUMBERS,
  YEAR,
  YEAR_NOT_GIVEN,
} from "./lexicon-write.ts";
import { withPreposition } from "./preposition.ts";

export type DateCase = keyof DateForms;

/** Whether a year that stands alone is written out (1997 год) or not (1997 г.). */
export type YearStyle = "long" | "short";

type PrepositionalUse = Exclude<DateUse, "on" | "span" | "bare" | "cell">;

/** The preposition of a use and the case it takes. */
export const GOVERNMENT: Readonly<Record<PrepositionalUse, readonly [preposition: string, DateCase]>> = {
  since: ["с", "g"],
  for: ["на", "a"],
  asAt: ["по состоянию на", "a"],
  of: ["от", "g"],
  by: ["к", "d"],
};

/** 1998 г., or a remark where the source gives no year. */
export function yearTail(at: { readonly year?: number; readonly decade?: number }): string {
  return lacksYear(at) ? YEAR_NOT_GIVEN : `${at.year}${NO_BREAK_SPACE}г.`;
}

export function monthName(month: number | undefined, grammaticalCase: DateCase): string {
  return MONTHS[(month ?? 0) - 1]?.[grammaticalCase] ?? "";
}

/** 14 марта, without the year: a day is a genitive in every case of the sentence. */
export function dayAndMonth(at: DatePoint): string {
  return `${at.day}${NO_BREAK_SPACE}${monthName(at.month, "g")}`;
}

/** The point in a case, without preposition or qualifier. */
export function pointWords(at: DatePoint, grammaticalCase: DateCase, style: YearStyle): string {
  const unit = dateUnit(at);
  switch (unit) {
    case "day":
      return `${dayAndMonth(at)} ${yearTail(at)}`;
    case "month":
      return `${monthName(at.month, grammaticalCase)} ${yearTail(at)}`;
    case "year":
      return style === "short" ? yearTail(at) : `${at.year}${NO_BREAK_SPACE}${YEAR[grammaticalCase]}`;
    case "decade": {
      const [ending, noun] = DECADE[grammaticalCase];
      return `${at.decade}-${ending}${NO_BREAK_SPACE}${style === "short" ? "гг." : noun}`;
    }
    default:
      return unit satisfies never;
  }
}

function periodWords(period: Period, grammaticalCase: DateCase): string {
  const { unit, number } = period;
  const name =
    unit === "quarter"
      ? `${QUARTER_NUMBERS[number - 1]}${NO_BREAK_SPACE}${QUARTER[grammaticalCase]}`
      : `${formatOrdinal(number, "prose", { gender: "n", case: grammaticalCase })} ${HALF[grammaticalCase]}`;
  return `${name} ${yearTail(period)}`;
}

/** The date in a case, without preposition or qualifier. */
function endWords(end: DateEnd, grammaticalCase: DateCase, style: YearStyle): string {
  return end.type === "period"
    ? periodWords(end.period, grammaticalCase)
    : pointWords(end.at, grammaticalCase, style);
}

function qualifierOf(end: DateEnd): keyof typeof QUALIFIERS | undefined {
  return end.type === "point" ? end.at.qualifier : undefined;
}

/** The date behind a preposition, its qualifier last: с 1997 года (приблизительно). */
export function endAfter(
  preposition: string,
  end: DateEnd,
  grammaticalCase: DateCase,
  style: YearStyle = "long",
): string {
  const qualifier = qualifierOf(end);
  const words = withPreposition(preposition, endWords(end, grammaticalCase, style));
  return qualifier === undefined ? words : `${words} ${QUALIFIERS[qualifier].remark}`;
}

/** The date by itself in the nominative: март 2012 г., около 1997 г. */
export function bareEnd(end: DateEnd, style: YearStyle = "short"): string {
  const qualifier = qualifierOf(end);
  if (qualifier === undefined) return endWords(end, "n", style);
  const grammaticalCase = qualifier === "approximate" ? "g" : "n";
  return `${QUALIFIERS[qualifier].before} ${endWords(end, grammaticalCase, style)}`;
}

function plainOn(end: DateEnd): string {
  if (end.type === "period") return withPreposition("в", endWords(end, "p", "long"));
  switch (dateUnit(end.at)) {
    case "day":
      return endWords(end, "g", "long");
    case "decade":
      return withPreposition("в", endWords(end, "a", "long"));
    default:
      return withPreposition("в", endWords(end, "p", "long"));
  }
}

function endOn(end: DateEnd): string {
  const qualifier = qualifierOf(end);
  if (qualifier === undefined) return plainOn(end);
  return qualifier === "approximate"
    ? bareEnd(end, "long")
    : `${QUALIFIERS[qualifier].before} ${plainOn(end)}`;
}

/** A document's date: a year or a decade follows the title without a preposition, 1988 года. */
function endOf(end: DateEnd): string {
  const unit = end.type === "point" ? dateUnit(end.at) : undefined;
  const [preposition, grammaticalCase] = GOVERNMENT.of;
  if ((unit === "year" || unit === "decade") && qualifierOf(end) === undefined)
    return endWords(end, grammaticalCase, "long");
  return endAfter(preposition, end, grammaticalCase);
}

/** A date by itself in any use but that of cells. As a span it is a nominative: a period is named, 2011 год. */
export function formatEnd(end: DateEnd, use: Exclude<DateUse, "cell">): string {
  switch (use) {
    case "on":
      return endOn(end);
    case "span":
      return bareEnd(end, "long");
    case "bare":
      return bareEnd(end);
    case "of":
      return endOf(end);
    default:
      return endAfter(GOVERNMENT[use][0], end, GOVERNMENT[use][1]);
  }
}
