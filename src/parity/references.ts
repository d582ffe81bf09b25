/** References from one place of a briefing to others: `[4–6, T1.2]`. */
import type { Item } from "./context.ts";

const PLACE = "[TТ]?\\d+(?:\\.\\d+)?";
const REFERENCE = new RegExp(`\\[${PLACE}(?:(?:–|, )${PLACE})*\\]`, "gu");

/** They say their numbers without spaces, the letter of tables in Latin. */
export const referencesIn = (text: string): Item[] =>
  Array.from(text.matchAll(REFERENCE), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    says: [words.slice(1, -1).replaceAll(" ", "").replaceAll("Т", "T")],
  }));
