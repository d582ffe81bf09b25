/** Dates as EDTF (ISO 8601-2:2019, levels 0 and 1, with `199X` and `XXXX-02-06`), kept as strings and read on demand. */
import { z } from "zod";

/** One end of an interval, or a date by itself. Fields are absent where the source does not give them. */
export interface DatePoint {
  /** Absent for `XXXX-02-06`. */
  readonly year?: number;
  /** First year of a decade: 1990 for `199X`. Then `year` is absent. */
  readonly decade?: number;
  readonly month?: number;
  readonly day?: number;
  /** `~` about, `?` possibly. */
  readonly qualifier?: "approximate" | "uncertain";
}

export type DateValue =
  | { readonly type: "point"; readonly at: DatePoint }
  /** An end that is absent is open (`..`). */
  | { readonly type: "interval"; readonly from?: DatePoint; readonly to?: DatePoint };

const POINT =
  /^(?:(?<decade>\d{3})X|(?<year>\d{4}|XXXX)(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\d|3[01]))?)?)(?<mark>[~?])?$/;

function readPoint(text: string): DatePoint | undefined {
  const groups = POINT.exec(text)?.groups;
  if (!groups) return undefined;
  const { decade, year, month, day, mark } = groups;
  if (year === "XXXX" && month === undefined) return undefined;
  if (day !== undefined && Number(day) > daysInMonth(year === "XXXX" ? 2000 : Number(year), Number(month)))
    return undefined;
  return {
    ...(decade === undefined ? {} : { decade: Number(decade) * 10 }),
    ...(year === undefined || year === "XXXX" ? {} : { year: Number(year) }),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
    ...(mark === undefined ? {} : { qualifier: mark === "~" ? "approximate" : "uncertain" }),
  };
}

/** The number of days of a month (1 to 12) in the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const DAY = 24 * 60 * 60 * 1000;

/** The day (`YYYY-MM-DD`) so many days behind another, or before it. @throws {RangeError} where it is none */
export const shiftDay = (day: string, by: number): string =>
  new Date(Date.parse(day) + by * DAY).toISOString().slice(0, 10);

/** Reads an EDTF string; undefined where it is none of the forms in use here, or names a day that no calendar has. */
export function parseDate(edtf: string): DateValue | undefined {
  const parts = edtf.split("/");
  if (parts.length === 1) {
    const at = readPoint(edtf);
    return at && { type: "point", at };
  }
  const [first = "", second = ""] = parts;
  if (parts.length !== 2 || (first === ".." && second === "..")) return undefined;
  const from = first === ".." ? undefined : readPoint(first);
  const to = second === ".." ? undefined : readPoint(second);
  if ((first !== ".." && !from) || (second !== ".." && !to)) return undefined;
  return { type: "interval", ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

export const edtfSchema = z.string().refine((text) => parseDate(text) !== undefined, {
  message:
    "not a date in EDTF: write 2013-12-19, 2012-03, 1997, 1997/.., 2010-07-16/2010-07-17, 199X or XXXX-02-06",
});

const pad = (value: number, length = 2) => String(value).padStart(length, "0");

function bound(point: DatePoint, end: "first" | "last"): string | undefined {
  const year =
    point.year ?? (point.decade === undefined ? undefined : point.decade + (end === "first" ? 0 : 9));
  if (year === undefined) return undefined;
  const month = point.month ?? (end === "first" ? 1 : 12);
  const day = point.day ?? (end === "first" ? 1 : daysInMonth(year, month));
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/**
 * The first or the last day that a date can mean, as `YYYY-MM-DD`.
 * Undefined for an open end and for a date without a year.
 */
export function dayBound(edtf: string, end: "first" | "last"): string | undefined {
  const value = parseDate(edtf);
  if (!value) return undefined;
  if (value.type === "point") return bound(value.at, end);
  const point = end === "first" ? value.from : value.to;
  return point && bound(point, end);
}

/** A key by which dates sort: by their first day, and a date known less exactly before the days inside it. */
export function sortKey(edtf: string | undefined): string {
  if (edtf === undefined) return "9999";
  const first = dayBound(edtf, "first") ?? dayBound(edtf, "last") ?? "9998";
  const exact = edtf.replace(/\/.*$/, "").length;
  return `${first} ${pad(exact)} ${edtf}`;
}
