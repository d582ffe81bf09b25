/** Writes a number in English. */
import { type Decimal, decimal, groupDigits } from "../writing/decimal.ts";
import { scaleNumber } from "../writing/scale-number.ts";
import { NO_BREAK_SPACE } from "../writing/spacing.ts";
import { SMALL_NUMBERS } from "./lexicon-write.ts";

function digits({ whole, fraction }: Decimal): string {
  return `${groupDigits(whole, ",")}${fraction === "" ? "" : `.${fraction}`}`;
}

/**
 * 460,000; 1.8 billion; in prose whole numbers below ten in words. Nothing is rounded: a number that its scale word
 * would not say exactly is written with all its digits.
 * @throws RangeError for a number that is not finite
 */
export function formatNumber(value: number, style: "prose" | "figures"): string {
  const word = style === "prose" ? SMALL_NUMBERS[value] : undefined;
  if (word !== undefined) return word;
  const number = decimal(value);
  const scaled = scaleNumber(number);
  const sign = number.negative ? "−" : "";
  return scaled
    ? `${sign}${digits(scaled.number)}${NO_BREAK_SPACE}${scaled.scale}`
    : `${sign}${digits(number)}`;
}
