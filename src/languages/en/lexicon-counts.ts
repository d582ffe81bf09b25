/** The English words around a number and its list. */
import type { CountWords } from "../../model/count-words.ts";
import { wholeWords } from "../whole-words.ts";

/** Words before a list that does not name all, wherever they stand. */
export const PARTIAL_LISTS = [
  "including",
  "includes",
  "among them",
  "among others",
  "among which",
  "such as",
  "e.g",
  "in particular",
  "notably",
  "for example",
  "of which",
];

export const englishCounts: CountWords = {
  partial: wholeWords([
    ...PARTIAL_LISTS.map((words) => words.replaceAll(".", "\\.\\s?")),
    ...["include", "included", "among these", "among whom", "amongst", "for instance", "particularly"],
    ...["especially", "of these", "of them", "of whom", "mainly", "mostly", "primarily", "above all"],
    ...["first of all", "some of"],
  ]),
  openEnd: wholeWords(["etc", "and (?:others?|so on|so forth|more)", "among others", "inter alia"]),
  allBefore: /(?:in all|in total|altogether|overall|total)\s*$/iu,
  allBehind: /^\s*(?:in all|in total|altogether|overall|total)\s*/iu,
  back: /(?<!\p{L})(?:the|these|those|both|all|our|their|its)\s+$/iu,
  are: /(?<!\p{L})(?:are|were)\s*[:–—]$/iu,
  following: wholeWords(["following", "as follows", "below"]),
  followingBefore: /(?:^|the\s)following\s$/iu,
  aside:
    /^(?:at|during|in|over|for|since|after|before|under|by|between|among|within|on|through|from|with|across)\s/iu,
  rhythm: wholeWords(["an?", "per", "every", "each"]),
  dateLinks: wholeWords(["and", "in", "on", "at", "from", "of"], "giu"),
  lastLink: /\s(?:and|as well as)\s/iu,
  nameLink: /\sand\s/iu,
  nameLead: /^\s*(?:and|the)\s+/iu,
};
