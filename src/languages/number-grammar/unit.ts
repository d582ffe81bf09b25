/** The unit of a number: a sign or code before it, or words behind it. */

import { CURRENCIES, type Unit } from "../../model/language.ts";
import { type Phrase, readPhrase, readPhraseBefore } from "../date-grammar/phrase.ts";
import type { Token } from "../date-grammar/token.ts";
import { currencyCodes, currencySigns } from "./currency-signs.ts";
import type { NumberLexicon } from "./lexicon.ts";

type Tokens = readonly Token[];

const inCapitals = (token: Token | undefined) => token !== undefined && token.text !== token.lower;

export const isCurrency = (unit: Unit | undefined): boolean =>
  CURRENCIES.some((currency) => currency === unit);

/** A sign or code that starts at a token. */
export function readSign(tokens: Tokens, at: number): Phrase<Unit> | undefined {
  const sign = readPhrase(tokens, at, currencySigns);
  if (sign) return sign;
  const code = readPhrase(tokens, at, currencyCodes);
  return code && inCapitals(tokens[at]) ? code : undefined;
}

/** A sign or code that ends before a number: `$3.5`, `US$ 3`, `EUR 10`, `%31`. */
export function unitBefore(tokens: Tokens, at: number): Phrase<Unit> | undefined {
  const [before, own] = [tokens[at - 1], tokens[at]];
  if (!before || !own || own.opensLine) return undefined;
  if (before.text === "%")
    return !own.spaced && tokens[at - 2]?.kind !== "number" ? { value: "percent", edge: at - 1 } : undefined;
  const sign = readPhraseBefore(tokens, at, currencySigns);
  if (sign) return sign;
  const code = readPhraseBefore(tokens, at, currencyCodes);
  return code && inCapitals(before) ? code : undefined;
}

/** Words, a sign or a code behind a number; a sign before another number belongs to that one. */
export function unitBehind(tokens: Tokens, at: number, lexicon: NumberLexicon): Phrase<Unit> | undefined {
  const [own, after] = [tokens[at], tokens[at + 1]];
  if (own?.kind === "dash" && !own.spaced && after?.spaced === false)
    return readPhrase(tokens, at + 1, lexicon.compoundUnits);
  const words = readPhrase(tokens, at, lexicon.units);
  const sign = readSign(tokens, at);
  if (!sign || (words && words.edge >= sign.edge)) return words;
  return tokens[sign.edge]?.kind === "number" ? undefined : sign;
}
