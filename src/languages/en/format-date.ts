/** Words a date in English. */
import type { DateUse } from "../../model/language.ts";
import { type DateOptions, dateShape } from "../writing/date-shape.ts";
import { cellEnd, endAfter, formatEnd } from "./format-end.ts";
import { formatRange } from "./format-range.ts";

/**
 * The date for the use, its preposition included. An open interval is `since X` or `until X` in every use but `span`,
 * which goes with the past tense and says `from X`. `printed` tells that the source names a quarter or a half.
 * @throws RangeError where `edtf` is no date
 */
export function formatDate(edtf: string, use: DateUse, options: DateOptions = {}): string {
  const shape = dateShape(edtf, options.printed);
  switch (shape.type) {
    case "single":
      return formatEnd(shape.end, use);
    case "since":
      return use === "cell"
        ? `since ${cellEnd(shape.end)}`
        : endAfter(use === "span" ? "from" : "since", shape.end);
    case "until":
      return use === "cell" ? `until ${cellEnd(shape.end)}` : endAfter("until", shape.end);
    case "range":
      return formatRange(shape.range, use);
    default:
      return shape satisfies never;
  }
}
