/** Dates. */
import type { MentionFinder } from "./mention-finder.ts";

export const findDates: MentionFinder = ({ reader, text }) =>
  reader.findDates(text).map((date) => ({ type: "date", start: date.start, end: date.end, date }));
