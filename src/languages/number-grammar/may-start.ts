/** A quick look at one token: most words of a text begin no number, and need no more than this. */
import { firstTokens } from "../date-grammar/phrase.ts";
import type { Token } from "../date-grammar/token.ts";
import type { NumberLexicon } from "./lexicon.ts";

/** Beginnings of addresses, which are passed over whole. */
const ADDRESSES = ["http", "https", "ftp", "www"];
/** Latin letters of Roman figures and the Cyrillic ones of their shape. */
const ROMAN_LETTERS = /^[IVXLCХІС]+$/u;

const known = new WeakMap<NumberLexicon, ReadonlySet<string>>();

/** The words, in lower case, that a number of this language may begin with; gathered once a lexicon. */
export function startersOf(lexicon: NumberLexicon): ReadonlySet<string> {
  const before = known.get(lexicon);
  if (before) return before;
  const { cardinals, ordinals, bareScales, articles, phrases, roughPhrases, multiples, looseMultiples } =
    lexicon;
  const tables = [
    cardinals,
    ordinals,
    bareScales,
    articles,
    phrases,
    roughPhrases,
    multiples,
    looseMultiples,
  ];
  const starters = new Set([...ADDRESSES, ...tables.flatMap((table) => [...firstTokens(table)])]);
  known.set(lexicon, starters);
  return starters;
}

/** Whether a number, or figures that are passed over whole, may start at a token. */
export function mayStart(token: Token | undefined, starters: ReadonlySet<string>): boolean {
  if (token?.kind === "word")
    return starters.has(token.lower) || (token.text !== token.lower && ROMAN_LETTERS.test(token.text));
  return token?.kind === "number" || token?.text === ".";
}
