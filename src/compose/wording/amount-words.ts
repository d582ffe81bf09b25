/** Words an amount: a number with its unit. */
import type { LanguageWriter } from "../../model/language.ts";
import { UNITS } from "../lexicon/units.ts";
import { GRAMMARS } from "./grammar.ts";

/** Figures, as quantities are. A unit that the lexicon lacks stands as its key behind the number. */
export function amountWords(
  value: number,
  unit: string | null,
  hedged: boolean,
  writer: LanguageWriter,
): string {
  const figures = writer.formatNumber(value, "figures");
  if (unit === null) return figures;
  const units = UNITS[writer.code];
  const words = Object.hasOwn(units, unit) ? units[unit] : undefined;
  if (!words) return `${figures} ${unit}`;
  switch (words.type) {
    case "before":
      return `${words.text} ${figures}`;
    case "after":
      return `${figures} ${words.text}`;
    case "noun":
      return GRAMMARS[writer.code].count(value, words.text, hedged);
    default:
      return words satisfies never;
  }
}
