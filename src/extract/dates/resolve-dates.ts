/** Gives dates that lean on another date what they lack: the year of a heading, the day of the sentence before. */
import { shiftDay } from "../../model/date.ts";
import type { WhenFrom } from "../../model/fact.ts";
import type { DateMatch, DateShift } from "../../model/language.ts";
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

const DAYS = { day: 1, week: 7 } as const;

/** A date so far from the one before: as precise as that allows, a day from a day, a month from a month or a day. */
function shiftedBy({ by, unit }: DateShift, last: string | undefined): string | undefined {
  if (unit === "year") return shiftYear(yearOf(last), by);
  if (unit === "month") {
    const month = monthOf(last);
    // a season is no month: EDTF writes 21 to 24 for them
    if (month === undefined || Number(month.slice(5)) > 12) return undefined;
    const at = new Date(`${month}-01T00:00:00Z`);
    at.setUTCMonth(at.getUTCMonth() + by);
    return at.toISOString().slice(0, 7);
  }
  if (last === undefined || !/^\d{4}-\d\d-\d\d$/.test(last)) return undefined;
  return shiftDay(last, by * DAYS[unit]);
}

/** What the words of a relative date stand for, counted from the date before; undefined where none says it. */
function relative(
  date: DateMatch,
  last: string | undefined,
  lastDay: string | undefined,
): string | undefined {
  const year = yearOf(last);
  if (year === undefined) return undefined;
  if (typeof date.relative === "object") return shiftedBy(date.relative, last);
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

/** Characters between a date and another that says the same more exactly: `, from`. */
const ASIDE = 12;

/** Whether a date says right behind how far another is what that one is: nine years later, from 19 to 27 July 2010. */
const saysMore = ({ date, end }: DateMention, next: DateMention): boolean =>
  typeof date.relative === "object" &&
  next.start - end <= ASIDE &&
  typeof next.date.relative !== "object" &&
  yearOf(next.date.edtf) !== undefined;

/** The mentions of a sentence with their dates resolved, and the last date of the text behind it. */
export function resolveDates(
  mentions: readonly Mention[],
  context: DateContext,
): { mentions: Mention[]; last: string | undefined; lastDay: string | undefined } {
  let { last, lastDay } = context;
  const done = mentions.map((mention, index): Mention => {
    if (mention.type !== "date") return mention;
    const next = mentions[index + 1];
    if (next?.type === "date" && saysMore(mention, next)) return mention;
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
