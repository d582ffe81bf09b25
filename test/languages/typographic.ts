/** Texts that are mostly marks, for the rules of typography, and what of a text those rules must not touch. */
import fc from "fast-check";

/** No-break spaces are written as `_`. */
export const shown = (text: string): string => text.replaceAll("\u00A0", "_");

const PIECE = fc.oneof(
  fc.constantFrom(..." -–—−\u00A0\u2009«»„“”‘’'\"()[].,:;%№\n\t"),
  fc.constantFrom(
    "1",
    "16",
    "2003",
    "a",
    "B.",
    "É",
    "ж",
    "Ё",
    "No",
    "ETS",
    "EUR",
    "March",
    "марта",
    "г.",
    "т.",
    "д.",
  ),
  fc.constantFrom("II", "кв.", "ок.", "million", "млн", "🙂"),
);

export const typographicText = fc.oneof(
  fc.array(PIECE, { maxLength: 14 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 40 }),
);

/** The text without the spaces of a line, with all dashes and all quotation marks taken as one. */
export const wordsAlone = (text: string): string =>
  text
    .replace(/[ \t\u00A0\u2009\u202F]/gu, "")
    .replace(/[-\u2012-\u2015\u2212]/gu, "-")
    .replace(/[«»„‟“”‘’‚‹›'"]/gu, '"');
