/** Words a date in Russian. */
import type { DateUse } from "../../model/language.ts";
import { type DateEnd, type DateOptions, dateShape } from "../writing/date-shape.ts";
import { cellEnd, cellRange } from "./format-cell.ts";
import { endAfter, formatEnd } from "./format-end.ts";
import { formatRange } from "./format-range.ts";

/** An open interval is «с X» or «до X» in every use; a year is abbreviated where the use has no sentence around it. */
function openEnd(preposition: "с" | "до", end: DateEnd, use: DateUse): string {
  if (use === "cell") return `${preposition} ${cellEnd(end)}`;
  return endAfter(preposition, end, "g", use === "bare" ? "short" : "long");
}

/**
 * The date for the use, its preposition included. `printed` tells that the source names a quarter or a half.
 * @throws RangeError where `edtf` is no date
 */
export function formatDate(edtf: string, use: DateUse, options: DateOptions = {}): string {
  const shape = dateShape(edtf, options.printed);
  switch (shape.type) {
    case "single":
      return use === "cell" ? cellEnd(shape.end) : formatEnd(shape.end, use);
    case "since":
      return openEnd("с", shape.end, use);
    case "until":
      return openEnd("до", shape.end, use);
    case "range":
      return use === "cell" ? cellRange(shape.range) : formatRange(shape.range, use);
    default:
      return shape satisfies never;
  }
}
