/** Words a Russian range of dates: с 16 по 17 июля 2010 г., в мае — ноябре 2007 г., 2003–2009 гг. */
import type { DateUse } from "../../model/language.ts";
import type { DateRange } from "../writing/date-shape.ts";
import { NO_BREAK_SPACE } from "../writing/spacing.ts";
import {
  bareEnd,
  type DateCase,
  dayAndMonth,
  endAfter,
  GOVERNMENT,
  monthName,
  pointWords,
  yearTail,
} from "./format-end.ts";
import { DECADE, PERIOD, YEAR } from "./lexicon-write.ts";
import { withPreposition } from "./preposition.ts";

const DASH = `${NO_BREAK_SPACE}— `;

/** The first end without what it shares with the second; undefined where nothing can be left out. */
function shortenedFrom({ from, unit, share }: DateRange, grammaticalCase: DateCase): string | undefined {
  if (unit === "year") return String(from.year);
  if (unit === "decade") return `${from.decade}-${DECADE[grammaticalCase][0]}`;
  if (share === "none") return undefined;
  if (unit === "month") return monthName(from.month, grammaticalCase);
  return share === "month" ? String(from.day) : dayAndMonth(from);
}

/** Both ends in a case with a dash between: without spaces between figures. */
function joined(range: DateRange, grammaticalCase: DateCase): string {
  const { from, to, unit, share } = range;
  const first = shortenedFrom(range, grammaticalCase);
  if (first === undefined) {
    const words = (at: typeof from) =>
      grammaticalCase === "n" ? bareEnd({ type: "point", at }) : pointWords(at, grammaticalCase, "short");
    return `${words(from)}${DASH}${words(to)}`;
  }
  if (unit === "year") return `${first}–${to.year}${NO_BREAK_SPACE}гг.`;
  if (share === "month") return `${first}–${dayAndMonth(to)} ${yearTail(to)}`;
  return `${first}${DASH}${pointWords(to, grammaticalCase, "short")}`;
}

/** С … по …: the second end is an accusative, which for a day is its genitive. */
function spanned(range: DateRange): string {
  const first = shortenedFrom(range, "g");
  const start =
    first === undefined
      ? endAfter("с", { type: "point", at: range.from }, "g")
      : sinceShortened(range, first);
  const end =
    range.unit === "year"
      ? `по ${range.to.year}${NO_BREAK_SPACE}${YEAR.a}`
      : endAfter("по", { type: "point", at: range.to }, "a");
  return `${start} ${end}`;
}

/** «Со 2 по 5 марта»: the form of the preposition is that before the day written in full. */
function sinceShortened({ from, share }: DateRange, first: string): string {
  const heard = share === "month" ? dayAndMonth(from) : first;
  return withPreposition("с", heard).replace(heard, first);
}

function rangeOn(range: DateRange): string {
  const { unit, share } = range;
  if (unit === "day") return joined(range, "g");
  if (unit === "year" || (unit === "month" && share === "year"))
    return withPreposition("в", joined(range, "p"));
  return spanned(range);
}

function rangeAfter(range: DateRange, use: keyof typeof GOVERNMENT): string {
  const [preposition, grammaticalCase] = GOVERNMENT[use];
  if (range.unit === "mixed") return `${preposition} ${PERIOD[grammaticalCase]} ${spanned(range)}`;
  if (use === "of" && range.unit === "year") return joined(range, grammaticalCase);
  return withPreposition(preposition, joined(range, grammaticalCase));
}

/** A closed interval in any use but that of cells. `since` words it as `span` does. */
export function formatRange(range: DateRange, use: Exclude<DateUse, "cell">): string {
  switch (use) {
    case "on":
      return rangeOn(range);
    case "span":
    case "since":
      return spanned(range);
    case "bare":
      return joined(range, "n");
    default:
      return rangeAfter(range, use);
  }
}
