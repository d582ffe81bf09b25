/** Words an English date by itself: a day, a month, a year, a decade, a quarter or a half. */
import type { DatePoint } from "../../model/date.ts";
import type { DateUse } from "../../model/language.ts";
import { type DateEnd, dateUnit, type Period } from "../writing/date-shape.ts";
import { NO_BREAK_SPACE } from "../writing/spacing.ts";
import { formatOrdinal } from "./format-ordinal.ts";
import { MONTHS, YEAR_NOT_GIVEN } from "./lexicon-write.ts";

/** The word before a date, by use; `on` has its own, `bare` and `cell` have none. */
export const PREPOSITIONS: Readonly<Record<Exclude<DateUse, "on" | "span" | "bare" | "cell">, string>> = {
  since: "since",
  for: "for",
  asAt: "as at",
  of: "of",
  by: "by",
};

/** 1998, or a remark where the source gives no year. */
export function yearWords(at: { readonly year?: number; readonly decade?: number }): string {
  return at.year === undefined ? YEAR_NOT_GIVEN : String(at.year);
}

export function monthName(month: number | undefined): string {
  return MONTHS[(month ?? 0) - 1] ?? "";
}

/** 14 March, without the year. */
export function dayAndMonth(at: DatePoint): string {
  return `${at.day}${NO_BREAK_SPACE}${monthName(at.month)}`;
}

/** The point in words, without preposition, article or qualifier: 14 March 1998, 1990s. */
export function pointWords(at: DatePoint): string {
  const unit = dateUnit(at);
  switch (unit) {
    case "day":
      return `${dayAndMonth(at)} ${yearWords(at)}`;
    case "month":
      return `${monthName(at.month)} ${yearWords(at)}`;
    case "year":
      return yearWords(at);
    case "decade":
      return `${at.decade}s`;
    default:
      return unit satisfies never;
  }
}

function periodWords({ unit, number, year }: Period): string {
  const tail = year === undefined ? ` ${YEAR_NOT_GIVEN}` : ` of ${year}`;
  return `${formatOrdinal(number, "prose")} ${unit}${tail}`;
}

function periodCell(period: Period): string {
  if (period.unit === "half" || period.year === undefined) return periodWords(period);
  return `Q${period.number}${NO_BREAK_SPACE}${period.year}`;
}

/** Decades, quarters and halves take an article inside a sentence: in the 1990s. */
function withArticle(end: DateEnd): string {
  if (end.type === "period") return `the ${periodWords(end.period)}`;
  return dateUnit(end.at) === "decade" ? `the ${pointWords(end.at)}` : pointWords(end.at);
}

/** A point that stands alone or at one end of a range, with its qualifier: about 1997, possibly March 2012. */
export function bareEnd(end: DateEnd): string {
  if (end.type === "period") return periodWords(end.period);
  switch (end.at.qualifier) {
    case "approximate":
      return `about ${withArticle(end)}`;
    case "uncertain":
      return `possibly ${withArticle(end)}`;
    case undefined:
      return pointWords(end.at);
    default:
      return end.at.qualifier satisfies never;
  }
}

/** For a cell of a table: Q4 2016, c. 1997, 1997 (?). */
export function cellEnd(end: DateEnd): string {
  if (end.type === "period") return periodCell(end.period);
  switch (end.at.qualifier) {
    case "approximate":
      return `c.${NO_BREAK_SPACE}${pointWords(end.at)}`;
    case "uncertain":
      return `${pointWords(end.at)} (?)`;
    case undefined:
      return pointWords(end.at);
    default:
      return end.at.qualifier satisfies never;
  }
}

/** The date behind a given preposition: since about 1997, possibly until 1997. */
export function endAfter(preposition: string, end: DateEnd): string {
  const words = withArticle(end);
  if (end.type === "period" || end.at.qualifier === undefined) return `${preposition} ${words}`;
  return end.at.qualifier === "approximate"
    ? `${preposition} about ${words}`
    : `possibly ${preposition} ${words}`;
}

function endOn(end: DateEnd): string {
  if (end.type === "point" && end.at.qualifier === "approximate") return bareEnd(end);
  const onDay = end.type === "point" && dateUnit(end.at) === "day";
  return endAfter(onDay ? "on" : "in", end);
}

/** A date by itself in any use. */
export function formatEnd(end: DateEnd, use: DateUse): string {
  switch (use) {
    case "on":
    case "span":
      return endOn(end);
    case "bare":
      return bareEnd(end);
    case "cell":
      return cellEnd(end);
    default:
      return endAfter(PREPOSITIONS[use], end);
  }
}
