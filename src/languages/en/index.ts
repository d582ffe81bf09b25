/** English. */
import type { Language } from "../../model/language.ts";
import { findDates } from "./find-dates.ts";
import { findNumbers } from "./find-numbers.ts";
import { englishLexicon } from "./lexicon-extract.ts";
import { englishMarks } from "./print-marks.ts";
import { sentences } from "./sentences.ts";
import { englishWriter } from "./writer.ts";

export const english: Language = {
  reader: { code: "en", sentences, findDates, findNumbers },
  lexicon: englishLexicon,
  writer: englishWriter,
  marks: englishMarks,
};
