/** Writes a number in Russian. */
import { type Decimal, decimal, groupDigits, shift } from "../writing/decimal.ts";
import { scaleNumber } from "../writing/scale-number.ts";
import { NO_BREAK_SPACE } from "../writing/spacing.ts";
import { SCALE_WORDS, THOUSAND } from "./lexicon-write.ts";

/** Four digits stand together: 1131, but 11 872. */
function digits({ whole, fraction }: Decimal): string {
  const grouped = whole.length > 4 ? groupDigits(whole, NO_BREAK_SPACE) : whole;
  return fraction === "" ? grouped : `${grouped},${fraction}`;
}

/** Whole thousands from 10 000 up to a million. */
function inThousands(number: Decimal): Decimal | undefined {
  const { whole, fraction } = number;
  const fits = whole.length >= 5 && whole.length <= 6 && fraction === "" && whole.endsWith("000");
  return fits ? shift(number, -3) : undefined;
}

/** The figures and the word of the scale, if the number takes one. */
export function scaledNumber(value: number): { readonly figures: string; readonly scale?: string } {
  const number = decimal(value);
  const sign = number.negative ? "−" : "";
  const scaled = scaleNumber(number);
  if (scaled) return { figures: sign + digits(scaled.number), scale: SCALE_WORDS[scaled.scale] };
  const thousands = inThousands(number);
  if (thousands) return { figures: sign + digits(thousands), scale: THOUSAND };
  return { figures: sign + digits(number) };
}

/**
 * 1131, 11 872, 460 тыс., 951,5 млн: quantities are written in figures in prose too. Nothing is rounded.
 * @throws RangeError for a number that is not finite
 */
export function formatNumber(value: number): string {
  const { figures, scale } = scaledNumber(value);
  return scale === undefined ? figures : `${figures}${NO_BREAK_SPACE}${scale}`;
}
