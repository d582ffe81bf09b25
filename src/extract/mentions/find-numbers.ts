/** Numbers. */
import type { MentionFinder } from "./mention-finder.ts";

export const findNumbers: MentionFinder = ({ reader, text }) =>
  reader
    .findNumbers(text)
    .map((number) => ({ type: "number", start: number.start, end: number.end, number }));
