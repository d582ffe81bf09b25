/** Ordinals in Roman figures before what they count: `XX сессия`, `II International Forum`. */
import type { Token } from "../date-grammar/token.ts";
import type { NumberLexicon } from "./lexicon.ts";
import type { Reading } from "./reading.ts";

const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const ROMAN = /^C?(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;
/** Longest numeral below 200: CLXXXVIII. */
const LONGEST = 9;
/** How many words may stand between the figures and the noun. */
const REACH = 3;

/** The value of Roman figures below 200; Cyrillic letters of the same shape are taken for Latin ones. */
export function romanValue(text: string): number | undefined {
  if (text.length > LONGEST) return undefined;
  const latin = text.replaceAll("Х", "X").replaceAll("І", "I").replaceAll("С", "C");
  if (!ROMAN.test(latin)) return undefined;
  const values = Array.from(latin, (letter) => DIGITS[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

const isCapitalised = (token: Token) => token.text !== token.lower;

/** Whether a noun that such ordinals count follows within reach. The pronoun `I` needs capitals on the way to it. */
function countsNoun(tokens: readonly Token[], at: number, heads: readonly string[]): boolean {
  for (let next = at + 1; next <= at + 1 + REACH; next += 1) {
    const token = tokens[next];
    if (token?.kind !== "word" || !token.spaced) return false;
    if (heads.some((head) => token.lower.startsWith(head))) return true;
    if (tokens[at]?.text === "I" && !isCapitalised(token)) return false;
  }
  return false;
}

/** Reads Roman figures that are an ordinal. */
export function readRoman(tokens: readonly Token[], at: number, lexicon: NumberLexicon): Reading | undefined {
  const token = tokens[at];
  if (token?.kind !== "word" || !isCapitalised(token)) return undefined;
  const value = romanValue(token.text);
  if (!value || !countsNoun(tokens, at, lexicon.romanHeads)) return undefined;
  return { value, next: at + 1, ordinal: true, words: false, scale: 1 };
}
