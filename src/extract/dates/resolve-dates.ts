/** Gives dates that lean on another date what they lack: the year of a heading, the day of the sentence before. */
import type { WhenFrom } from "../../model/fact.ts";
import type { DateMatch } from "../../model/language.ts";
import type { DateMention, Mention } from "../mention.ts";

/** A date that others can lean on, and where it stands. */
export interface Anchor {
  readonly edtf: string;
  readonly from: WhenFrom;
}

export interface DateContext {
  /** The date that scopes over the block: of a heading, or of the beginning of the line. */
  readonly scope?: Anchor;
  /** The last date of the text before, EDTF. */
  readonly last?: string;
  /** The last of them that names a day, or days. */
  readonly lastDay?: string;
}

const yearOf = (edtf: string | undefined): string | undefined => /^\d{4}/.exec(edtf ?? "")?.[0];
const monthOf = (edtf: string | undefined): string | undefined => /^\d{4}-\d\d/.exec(edtf ?? "")?.[0];

const shiftYear = (year: string | undefined, by: number): string | undefined =>
  year === undefined ? undefined : String(Number(year) + by).padStart(4, "0");

/** The day or month that a date without a year names, put into a year; intervals on both ends. */
const inYear = (edtf: string, year: string): string => edtf.replaceAll("XXXX", year);

/** What the words of a relative date stand for, counted from the date before; undefined where none says it. */
function relative(
  date: DateMatch,
  last: string | undefined,
  lastDay: string | undefined,
): string | undefined {
  const year = yearOf(last);
  if (year === undefined) return undefined;
  const shifted = (by: number): string | undefined => {
    const to = shiftYear(year, by);
    return to === undefined || date.edtf === undefined ? to : inYear(date.edtf, to);
  };
  switch (date.relative) {
    case "same-year":
      return shifted(0);
    case "next-year":
      return shifted(1);
    case "previous-year":
      return shifted(-1);
    case "same-month": {
      const month = monthOf(last);
      if (month === undefined || date.day === undefined) return month;
      const days = [date.day, date.lastDay].filter((day) => day !== undefined);
      return days.map((day) => `${month}-${String(day).padStart(2, "0")}`).join("/");
    }
    case "same-day":
      return lastDay ?? last;
    case undefined:
      return undefined;
  }
}

function resolved(
  date: DateMatch,
  context: DateContext,
  last: string | undefined,
  lastDay: string | undefined,
): Anchor | undefined {
  if (date.relative !== undefined) {
    const edtf = relative(date, last, lastDay);
    return edtf === undefined ? undefined : { edtf, from: "relative" };
  }
  if (date.edtf === undefined || !date.edtf.includes("XXXX")) return undefined;
  const scoped = yearOf(context.scope?.edtf);
  if (context.scope && scoped !== undefined)
    return { edtf: inYear(date.edtf, scoped), from: context.scope.from };
  const year = yearOf(last);
  return year === undefined ? undefined : { edtf: inYear(date.edtf, year), from: "previous" };
}

/** The mentions of a sentence with their dates resolved, and the last date of the text behind it. */
export function resolveDates(
  mentions: readonly Mention[],
  context: DateContext,
): { mentions: Mention[]; last: string | undefined; lastDay: string | undefined } {
  let { last, lastDay } = context;
  const done = mentions.map((mention): Mention => {
    if (mention.type !== "date") return mention;
    const found = resolved(mention.date, context, last, lastDay);
    const date: DateMention = found
      ? { ...mention, date: { ...mention.date, edtf: found.edtf }, from: found.from }
      : mention;
    if (date.date.edtf !== undefined && yearOf(date.date.edtf) !== undefined) {
      last = date.date.edtf;
      if (last.length >= 10) lastDay = last;
    }
    return date;
  });
  return { mentions: done, last, lastDay };
}
