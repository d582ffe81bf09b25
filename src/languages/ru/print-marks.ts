/** What Russian print is told by. */
import type { PrintMarks } from "../../model/language.ts";
import { transcribe } from "./transcribe/transcribe.ts";

export const russianMarks: PrintMarks = {
  letter: /\p{Script=Cyrillic}/u,
  quotes: [
    ["«", "»"],
    ["„", "“"],
  ],
  articles: new Set(),
  // 05–11.2007; ок. 1997
  cellDates: [/(?<![\d.])(?<month>\d\d)–(?<to>\d\d)\.(?<year>\d{4})/gu, /(?<about>ок\.) (?<year>\d{4})/gu],
  transcribe,
};
