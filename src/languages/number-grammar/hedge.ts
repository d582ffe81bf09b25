/** The words around a number that make it more, less or about as much: `more than`, `около`, `or more`. */

import { type NumberMatch, TIME_UNITS, type Unit } from "../../model/language.ts";
import { type Phrase, readPhraseBefore } from "../date-grammar/phrase.ts";
import type { Token } from "../date-grammar/token.ts";
import type { NumberLexicon } from "./lexicon.ts";

type Hedged = Pick<NumberMatch, "hedge" | "hedgeRange">;

const isTime = (unit: Unit | undefined) => TIME_UNITS.some((time) => time === unit);

const joinsRange = (token: Token | undefined, lexicon: NumberLexicon) =>
  Object.values(lexicon.rangeOpeners).some((joint) => joint === token?.lower);

/** What a hedge is before: `floor` is the first token behind the number before it. */
interface Hedgeable {
  readonly value: number;
  readonly unit: Unit | undefined;
  readonly floor: number;
}

/** Whether the word before the number is no hedge here: `over three years`, `under two agreements`, `с 14 до 21`. */
function isPreposition(
  tokens: readonly Token[],
  hedge: Phrase<unknown>,
  before: number,
  quantity: Hedgeable,
  lexicon: NumberLexicon,
): boolean {
  if (hedge.edge !== before - 1) return false;
  if (hedge.edge === quantity.floor && joinsRange(tokens[hedge.edge], lexicon)) return true;
  const word = tokens[hedge.edge]?.lower ?? "";
  if (Object.hasOwn(lexicon.placeHedges, word)) return quantity.unit === undefined && quantity.value < 100;
  return (
    Object.hasOwn(lexicon.spanHedges, word) &&
    isTime(quantity.unit) &&
    !readPhraseBefore(tokens, hedge.edge, lexicon.beforeSpan)
  );
}

/** The hedge that ends before the token at `before`, where the number or its sign begins. */
export function hedgeBefore(
  tokens: readonly Token[],
  before: number,
  quantity: Hedgeable,
  lexicon: NumberLexicon,
): Hedged {
  const hedge = readPhraseBefore(tokens, before, lexicon.hedges);
  const [first, last] = [tokens[hedge?.edge ?? -1], tokens[before - 1]];
  if (!hedge || !first || !last || isPreposition(tokens, hedge, before, quantity, lexicon)) return {};
  return { hedge: hedge.value, hedgeRange: { start: first.start, end: last.end } };
}
