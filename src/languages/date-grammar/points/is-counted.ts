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

/** Whether the figures at `at` are the number of a document: `No. 12 of March 1`. */
export function isNumbered(tokens: readonly Token[], at: number, lexicon: DateLexicon): boolean {
  const sign = tokens[at - 1]?.text === "." ? tokens[at - 2] : tokens[at - 1];
  return sign !== undefined && lexicon.numberSigns.has(sign.lower);
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
