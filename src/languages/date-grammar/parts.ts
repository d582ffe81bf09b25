/** The parts of a date as far as its words give them, and the EDTF that they make. */
import { daysInMonth } from "../../model/date.ts";
import type { RelativeWords } from "./lexicon.ts";

export interface Parts {
  readonly year?: number;
  /** First year of the decade. */
  readonly decade?: number;
  readonly month?: number;
  /** Last month of a quarter or a half that begins with `month`. */
  readonly lastMonth?: number;
  readonly day?: number;
  readonly approximate?: true;
  readonly relative?: RelativeWords;
  /** The end of an interval that still goes on; it has no other parts. */
  readonly open?: true;
}

/** Whether the parts say which year is meant, be it by pointing at another date. */
export const hasYear = (parts: Parts) =>
  parts.year !== undefined || parts.decade !== undefined || parts.relative !== undefined;

/** Which parts are there: `d`, `dm`, `dmy`, `m`, `my`, `y`; a decade counts as a year; `o` an open end. */
export const shapeOf = (parts: Parts) =>
  `${parts.open ? "o" : ""}${parts.day === undefined ? "" : "d"}${parts.month === undefined ? "" : "m"}${hasYear(parts) ? "y" : ""}`;

/** The parts with the year, and for a bare day the month too, of a neighbour that shares them. */
export function fillFrom(parts: Parts, neighbour: Parts): Parts {
  const full = hasYear(parts) && (parts.day === undefined || parts.month !== undefined);
  if (parts.open || full) return parts;
  const month = parts.day === undefined ? undefined : (parts.month ?? neighbour.month);
  const { year, decade, relative } = neighbour;
  return {
    ...parts,
    ...(month === undefined ? {} : { month }),
    ...(hasYear(parts) || year === undefined ? {} : { year }),
    ...(hasYear(parts) || decade === undefined ? {} : { decade }),
    ...(hasYear(parts) || relative === undefined ? {} : { relative }),
  };
}

/** False for a day that no calendar has. A day without a year may be 29 February. */
export function isPossible({ year, month, day }: Parts): boolean {
  if (day === undefined || month === undefined) return true;
  return day >= 1 && day <= daysInMonth(year ?? 2000, month);
}

const pad = (value: number, length = 2) => String(value).padStart(length, "0");

/** A point in EDTF; `end` chooses the month of a quarter or a half. Undefined where nothing absolute is known. */
function pointEdtf(parts: Parts, end: "first" | "last"): string | undefined {
  const mark = parts.approximate ? "~" : "";
  if (parts.open) return "..";
  if (parts.relative === "text-year" || (parts.day !== undefined && parts.month === undefined))
    return undefined;
  if (parts.decade !== undefined) return `${parts.decade / 10}X${mark}`;
  const year = parts.year === undefined ? "XXXX" : pad(parts.year, 4);
  const month = end === "last" ? (parts.lastMonth ?? parts.month) : parts.month;
  if (month === undefined) return parts.year === undefined ? undefined : `${year}${mark}`;
  return `${year}-${pad(month)}${parts.day === undefined ? "" : `-${pad(parts.day)}`}${mark}`;
}

/** A point or, where `to` is given or the parts are a quarter or a half, an interval in EDTF. */
export function partsEdtf(from: Parts, to: Parts | undefined): string | undefined {
  const first = pointEdtf(from, "first");
  if (!to && from.lastMonth === undefined) return first;
  const last = pointEdtf(to ?? from, "last");
  return first === undefined || last === undefined ? undefined : `${first}/${last}`;
}
