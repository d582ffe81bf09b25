/** The typography of Russian briefings: state standard of 2025. */
import { setQuotes } from "../writing/quotation-marks.ts";
import { anyOf, FIGURE_DASHES, type Replacement, replaceAll, tidySpaces } from "../writing/spacing.ts";
import { AFTER_FIGURES, BEFORE_FIGURES, MONTHS } from "./lexicon-write.ts";
import { QUOTES } from "./quote.ts";

const NO_BREAKS: readonly Replacement[] = [
  [/(?<=\p{Nd})[ \u00A0]?%/gu, "\u00A0%"],
  [/(?<=№)[ \u00A0]?(?=\p{Nd})/gu, "\u00A0"],
  [new RegExp(`(?<=\\p{Nd}) (?=(?:${anyOf(MONTHS.map(({ g }) => g))})(?!\\p{L}))`, "gu"), "\u00A0"],
  [new RegExp(`(?<=\\p{Nd}) (?=(?:${anyOf(AFTER_FIGURES)})(?![\\p{L}\\p{N}²³·]))`, "gu"), "\u00A0"],
  [new RegExp(`(?<=(?<![\\p{L}\\p{N}])(?:${anyOf(BEFORE_FIGURES)})) (?=[\\p{Nd}IVX])`, "gu"), "\u00A0"],
  [/(?<=(?<!\p{L})[IVX]{1,4}) (?=кв(?:артал|\.))/gu, "\u00A0"],
  [/(?<=(?<!\p{L})т\.) (?=[дпеч]\.)/gu, "\u00A0"],
  [/(?<=(?<!\p{L})\p{Lu}\.) (?=\p{Lu})/gu, "\u00A0"],
];

/** A dash between words is an em dash with spaces, and does not begin a line. */
const DASHES: readonly Replacement[] = [
  ...FIGURE_DASHES,
  [/(?<=\S)[ \u00A0][-\u2013\u2014][ \u00A0](?=\S)/gu, "\u00A0— "],
];

/** Spaces, dashes and quotation marks alone are changed, ё and е as they are; applied twice it changes nothing more. */
export function typography(text: string): string {
  return setQuotes(replaceAll(tidySpaces(text), [...NO_BREAKS, ...DASHES]), QUOTES);
}
