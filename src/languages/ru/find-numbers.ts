/** The numbers of Russian texts. */
import type { NumberMatch } from "../../model/language.ts";
import { findNumbersWith } from "../number-grammar/find-numbers.ts";
import { findDates } from "./find-dates.ts";
import { lexiconNumbers } from "./lexicon-numbers.ts";

/** All numbers of a Russian text but those of its dates, by start; `11.872` is read as thousands, `1,125` as a decimal. */
export const findNumbers = (text: string): NumberMatch[] =>
  findNumbersWith(text, findDates(text), lexiconNumbers);
