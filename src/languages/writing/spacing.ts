/** Rules of spacing and of dashes that hold for both languages. */

export const NO_BREAK_SPACE = "\u00A0";

/** Replaces one thing everywhere in a text. */
export type Replacement = readonly [pattern: RegExp, replacement: string];

/** Spaces within a line; line breaks are not the business of typography. */
const SPACE_RUN = /[ \t\u00A0\u2009\u202F]+/gu;

/** One space where there were several, and none before a closing or after an opening mark. */
export function tidySpaces(text: string): string {
  return text
    .replace(SPACE_RUN, (run) => (/[\u00A0\u202F]/u.test(run) ? NO_BREAK_SPACE : " "))
    .replace(/[ \u00A0](?=[,.;:](?:[\s)\p{Pi}\p{Pf}"']|$)|[)»])/gu, "")
    .replace(/(?<=[(«])[ \u00A0]/gu, "");
}

/** `16-17` and `2003—2009` take an en dash; numbers of documents, dates in figures and the like are left alone. */
const FIGURE_RANGE =
  /(?<![\p{L}\p{N}\p{Pd}\u2212/.,:№])(?<!(?:№|Nos?\.?|ETS|СДСЕ)\s)(\p{Nd}{1,4})[-\u2012\u2014](?=\p{Nd}{1,4}(?![\p{L}\p{N}\p{Pd}\u2212/]|[.,:]\p{N}))/gu;

const MINUS = /(?<=^|[\s(])(?<!\p{N}\s)[-\u2013](?=\p{Nd})/gu;

/** En dashes between figures and the minus sign, as both languages have them. */
export const FIGURE_DASHES: readonly Replacement[] = [
  [FIGURE_RANGE, "$1–"],
  [MINUS, "−"],
];

/** Applies the rules in order. */
export function replaceAll(text: string, rules: readonly Replacement[]): string {
  return rules.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);
}

/** A pattern for any one of the words, longest first, for use inside another pattern. */
export function anyOf(words: readonly string[]): string {
  return words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"))
    .join("|");
}
