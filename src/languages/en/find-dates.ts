/** The dates of English texts. */
import { dateFinder } from "../date-grammar/find-dates.ts";
import { lexiconDates } from "./lexicon-dates.ts";

/** All dates of an English text, by start; of two readings of a numeric date the day comes first. */
export const findDates = dateFinder(lexiconDates);
