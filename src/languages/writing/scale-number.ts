/** Chooses the scale word of a number: 1.5 million rather than 1,500,000. */
import { type Decimal, shift } from "./decimal.ts";

/** Powers of ten that have a word in both languages. */
export const SCALES = [
  { name: "trillion", power: 12 },
  { name: "billion", power: 9 },
  { name: "million", power: 6 },
] as const;
export type ScaleName = (typeof SCALES)[number]["name"];

const MAX_DECIMALS = 3;

/**
 * The number in the largest scale that it reaches, if it can be said so exactly in at most three decimals;
 * undefined where all its digits have to be written.
 */
export function scaleNumber(
  number: Decimal,
): { readonly scale: ScaleName; readonly number: Decimal } | undefined {
  const reached = SCALES.find(({ power }) => number.whole.length > power);
  if (reached === undefined) return undefined;
  const scaled = shift(number, -reached.power);
  return scaled.fraction.length <= MAX_DECIMALS ? { scale: reached.name, number: scaled } : undefined;
}
