/** One line a date, for comparing: its words, its EDTF and what else is known of it. */
import type { DateMatch } from "../../../src/model/language.ts";

export const describeDate = (text: string, match: DateMatch): string =>
  [
    text.slice(match.start, match.end),
    match.impossible ? "impossible" : (match.edtf ?? "-"),
    ...(match.relative === undefined ? [] : [match.relative]),
    ...(match.day === undefined ? [] : [[match.day, match.lastDay].filter(Boolean).join("–")]),
    ...(match.preposition === undefined ? [] : [`<${match.preposition}`]),
  ].join(" | ");
