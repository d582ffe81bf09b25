/** Whether figures count the thing behind them, and so are no year and no day. */
import type { DateLexicon } from "../lexicon.ts";
import type { Token } from "../token.ts";

/** Whether a counted thing, a unit or a per cent sign stands at `at`. */
export function isCounted(tokens: readonly Token[], at: number, lexicon: DateLexicon): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (/^[%‰°$€£]$/u.test(token.text)) return true;
  return token.kind === "word" && lexicon.countedStems.some((stem) => token.lower.startsWith(stem));
}

/**
 * Whether a number where a year is looked for counts what stands behind it. Beside a month or behind `in` only round
 * numbers are doubted: "On May 2, 2000 people came", but "In 2018 experts came".
 */
export function isCountedYear(
  tokens: readonly Token[],
  year: number,
  next: number,
  lexicon: DateLexicon,
): boolean {
  return year % 100 === 0 && isCounted(tokens, next, lexicon);
}
