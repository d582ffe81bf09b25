/** The dates of Russian texts. */
import { dateFinder } from "../date-grammar/find-dates.ts";
import { lexiconDates } from "./lexicon-dates.ts";

/** All dates of a Russian text, by start. A year's own word (`г.`, `года`) belongs to the date. */
export const findDates = dateFinder(lexiconDates);
