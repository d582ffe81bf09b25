/** Writes an ordinal number in English. */
import { decimal, groupDigits } from "../writing/decimal.ts";
import { SMALL_ORDINALS } from "./lexicon-write.ts";

const ordinal = new Intl.PluralRules("en", { type: "ordinal" });
/** By the categories of CLDR for ordinal numbers. */
const ENDINGS = { one: "st", two: "nd", few: "rd", many: "th", other: "th", zero: "th" } as const;

/**
 * Prose writes first to ninth in words; else 34th, 101st.
 * @throws RangeError for what is not a natural number
 */
export function formatOrdinal(value: number, style: "prose" | "figures"): string {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`no ordinal number: ${value}`);
  const word = style === "prose" ? SMALL_ORDINALS[value - 1] : undefined;
  return word ?? `${groupDigits(decimal(value).whole, ",")}${ENDINGS[ordinal.select(value)]}`;
}
