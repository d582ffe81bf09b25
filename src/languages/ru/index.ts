/** Russian. */
import type { Language } from "../../model/language.ts";
import { findDates } from "./find-dates.ts";
import { findNumbers } from "./find-numbers.ts";
import { russianLexicon } from "./lexicon-extract.ts";
import { russianMarks } from "./print-marks.ts";
import { sentences } from "./sentences.ts";
import { russianWriter } from "./writer.ts";

export const russian: Language = {
  reader: { code: "ru", sentences, findDates, findNumbers },
  lexicon: russianLexicon,
  writer: russianWriter,
  marks: russianMarks,
};
