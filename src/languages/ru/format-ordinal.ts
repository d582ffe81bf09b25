/** Writes an ordinal number in Russian. */
import type { Case } from "../../model/kinds.ts";
import { decimal, groupDigits } from "../writing/decimal.ts";
import { NO_BREAK_SPACE } from "../writing/spacing.ts";
import { ORDINAL_ENDINGS, SMALL_ORDINALS } from "./lexicon-write.ts";

export interface OrdinalAgreement {
  readonly gender: "m" | "f" | "n" | "pl";
  readonly case: Case;
}

/**
 * Prose writes первый to девятый in words; else 34-й, 34-м. Agrees with a masculine nominative unless told otherwise;
 * the accusative is that of things.
 * @throws RangeError for what is not a natural number
 */
export function formatOrdinal(
  value: number,
  style: "prose" | "figures",
  agreement: OrdinalAgreement = { gender: "m", case: "n" },
): string {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`no ordinal number: ${value}`);
  const word = style === "prose" ? SMALL_ORDINALS[value - 1] : undefined;
  if (word) return word[0] + word[1][agreement.gender][agreement.case];
  const { whole } = decimal(value);
  const figures = whole.length > 4 ? groupDigits(whole, NO_BREAK_SPACE) : whole;
  return `${figures}-${ORDINAL_ENDINGS[agreement.gender][agreement.case]}`;
}
