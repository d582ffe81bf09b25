/** The typography of English briefings: house style of the European Union. */
import { CURRENCIES } from "../../model/language.ts";
import { setQuotes } from "../writing/quotation-marks.ts";
import { anyOf, FIGURE_DASHES, type Replacement, replaceAll, tidySpaces } from "../writing/spacing.ts";
import { AFTER_FIGURES, BEFORE_FIGURES, MONTHS } from "./lexicon-write.ts";
import { QUOTES } from "./quote.ts";

const NO_BREAKS: readonly Replacement[] = [
  [/(?<=\p{Nd})[ \u00A0]?%/gu, "\u00A0%"],
  [new RegExp(`(?<=\\p{Nd}) (?=(?:${anyOf(MONTHS)})(?!\\p{L}))`, "gu"), "\u00A0"],
  [new RegExp(`(?<=\\p{Nd}) (?=(?:${anyOf(AFTER_FIGURES)})(?![\\p{L}\\p{N}²³]))`, "gu"), "\u00A0"],
  [
    new RegExp(`(?<=(?<![\\p{L}\\p{N}])(?:${anyOf([...BEFORE_FIGURES, ...CURRENCIES])})) (?=\\p{Nd})`, "gu"),
    "\u00A0",
  ],
  [/(?<=(?<!\p{L})\p{Lu}\.) (?=\p{Lu})/gu, "\u00A0"],
];

/** A dash between words is an en dash with spaces, and does not begin a line. */
const DASHES: readonly Replacement[] = [
  ...FIGURE_DASHES,
  [/(?<=\S)[ \u00A0][-\u2013\u2014][ \u00A0](?=\S)/gu, "\u00A0– "],
];

/** An apostrophe stands between letters, or ends a word that no quotation began. */
const APOSTROPHE: Replacement = [/(?<=\p{L})'(?!\p{N})/gu, "’"];

/** Spaces, dashes and quotation marks alone are changed; applied twice it changes nothing more. */
export function typography(text: string): string {
  const spaced = replaceAll(tidySpaces(text), [...NO_BREAKS, ...DASHES]);
  return setQuotes(replaceAll(spaced, [APOSTROPHE]), QUOTES);
}
