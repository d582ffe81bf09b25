/** What English print is told by. */
import type { PrintMarks } from "../../model/language.ts";

export const englishMarks: PrintMarks = {
  letter: /\p{Script=Latin}/u,
  quotes: [
    ["‘", "’"],
    ["“", "”"],
  ],
  articles: new Set(["the", "a", "an"]),
  cellDates: [],
};
