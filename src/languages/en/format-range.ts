/** Words an English range of dates: from 16 to 17 July 2010, on 16–17 July 2010, May–November 2007. */
import type { DatePoint } from "../../model/date.ts";
import type { DateUse } from "../../model/language.ts";
import type { DateRange } from "../writing/date-shape.ts";
import { NO_BREAK_SPACE } from "../writing/spacing.ts";
import {
  bareEnd,
  cellEnd,
  dayAndMonth,
  endAfter,
  monthName,
  PREPOSITIONS,
  pointWords,
  yearWords,
} from "./format-end.ts";

const SPACED_DASH = `${NO_BREAK_SPACE}– `;

type WordEnd = typeof bareEnd;

/** The first end without what it shares with the second; undefined where they share nothing. */
function shortenedFrom({ from, unit, share }: DateRange): string | undefined {
  if (share === "none") return undefined;
  if (unit === "month") return monthName(from.month);
  return share === "month" ? String(from.day) : dayAndMonth(from);
}

/** A range whose parts have no spaces inside takes an en dash without spaces. */
function joined(range: DateRange, wordEnd: WordEnd): string {
  const { from, to, unit, share } = range;
  const first = shortenedFrom(range);
  if (unit === "month" && first !== undefined) return `${first}–${pointWords(to)}`;
  if (first !== undefined)
    return share === "month"
      ? `${first}–${dayAndMonth(to)} ${yearWords(to)}`
      : `${first}${SPACED_DASH}${pointWords(to)}`;
  const dash = unit === "year" || unit === "decade" ? "–" : SPACED_DASH;
  return `${point(from, wordEnd)}${dash}${point(to, wordEnd)}`;
}

function point(at: DatePoint, wordEnd: WordEnd): string {
  return wordEnd({ type: "point", at });
}

function spanned(range: DateRange): string {
  const first = shortenedFrom(range);
  const start = first === undefined ? endAfter("from", { type: "point", at: range.from }) : `from ${first}`;
  return `${start} ${endAfter("to", { type: "point", at: range.to })}`;
}

function rangeOn(range: DateRange): string {
  const { unit, share } = range;
  if (unit === "day" && share === "month") return `on ${joined(range, bareEnd)}`;
  if (unit === "year" || (unit === "month" && share === "year")) return `in ${joined(range, bareEnd)}`;
  return spanned(range);
}

/** A closed interval in any use. `since` words it as `span` does: what has an end is not still so. */
export function formatRange(range: DateRange, use: DateUse): string {
  switch (use) {
    case "on":
      return rangeOn(range);
    case "span":
    case "since":
      return spanned(range);
    case "bare":
      return joined(range, bareEnd);
    case "cell":
      return joined(range, cellEnd);
    default: {
      const article = range.unit === "decade" ? "the " : "";
      return `${PREPOSITIONS[use]} ${article}${joined(range, bareEnd)}`;
    }
  }
}
