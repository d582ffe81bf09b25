/** Writes an ordinal number in English. */
import { decimal, groupDigits } from "../writing/decimal.ts";
import { SMALL_ORDINALS } from "./lexicon-write.ts";

const ENDINGS: Readonly<Record<number, string>> = { 1: "st", 2: "nd", 3: "rd" };

function ending(value: number): string {
  const isTeen = value % 100 >= 11 && value % 100 <= 13;
  return isTeen ? "th" : (ENDINGS[value % 10] ?? "th");
}

/**
 * Prose writes first to ninth in words; else 34th, 101st.
 * @throws RangeError for what is not a natural number
 */
export function formatOrdinal(value: number, style: "prose" | "figures"): string {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`no ordinal number: ${value}`);
  const word = style === "prose" ? SMALL_ORDINALS[value - 1] : undefined;
  return word ?? `${groupDigits(decimal(value).whole, ",")}${ending(value)}`;
}
