/** Names in a language whose cases tie nouns together: an adjective in capitals, its noun, and what follows in the genitive. */

import type { Lexicon } from "../../model/lexicon.ts";
import type { NameLexicon } from "../../model/name-lexicon.ts";
import { behindConjunction, isConjunction } from "../conjunction.ts";
import { tokenAt } from "../sentence.ts";
import { type FinderInput, isCapitalised } from "./mention-finder.ts";
import type { MentionIndex } from "./mention-index.ts";
import { remembered } from "./phrase-index.ts";

const MODIFIERS = 5;
const COMPLEMENT_WORDS = 14;
const INITIAL = /^\p{Lu}\p{Ll}?$/u;

/** Names of countries that are declined, in the nominative: no genitive hangs a country on a noun so. */
const nominatives = remembered(
  ({ countries }: NameLexicon) =>
    new Set(
      countries.flatMap(({ names: [first = "", second] }) =>
        second === undefined || second.includes(first) ? [] : [first],
      ),
    ),
);

/** Whether a country in the nominative begins at a token: it hangs on nothing before it. */
export function isNominative(
  { text, lexicon }: FinderInput,
  index: MentionIndex,
  start: number | undefined,
): boolean {
  const name = lexicon.names.genitive === undefined ? undefined : index.nameAt(start, "party");
  return name !== undefined && nominatives(lexicon.names).has(text.slice(name.start, name.end));
}

/** What one is of a body, no part of its name: членом, наблюдателем. */
const standings = remembered(
  (lists: Lexicon["lists"]) =>
    new Set(
      ["member", "participant", "observer", "partner"]
        .flatMap((list) => lists[list] ?? [])
        .filter((word) => !word.includes(" ")),
    ),
);

/** Whether a token says what one is of a body whose name hangs on it: Членом Северного союза. */
export const isStanding = ({ tokens, lexicon }: FinderInput, at: number): boolean =>
  lexicon.names.genitive !== undefined && standings(lexicon.lists).has(tokens[at]?.lower ?? "");

/** Whether a word has the shape of one in the genitive, and is none of the small words and verbs. */
function isGenitive({ tokens, lexicon }: FinderInput, at: number): boolean {
  const token = tokens[at];
  const shape = lexicon.names.genitive;
  if (!token?.isWord || shape === undefined) return false;
  const { prepositions, adverbs, openers, verbs, negations } = lexicon.clauses;
  const { lower } = token;
  if (prepositions.has(lower) || adverbs.has(lower) || openers.has(lower) || negations.has(lower))
    return false;
  if (lexicon.determiners.has(lower) || lexicon.phraseStops.has(lower) || verbs.has(lower)) return false;
  if (isCapitalised(token) && (INITIAL.test(token.text) || lexicon.names.givenNames.has(token.text)))
    return false;
  return !isCapitalised(token) ? shape.test(lower) : shape.test(lower) || !/\p{Ll}/u.test(token.text);
}

/** The dash of `Армения–Франция`, between two capitals. */
function isGluedDash({ tokens }: FinderInput, at: number): boolean {
  const [before, dash, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!dash || !/^[-–—]$/u.test(dash.text) || !isCapitalised(before) || !isCapitalised(after)) return false;
  return before?.end === dash.start && after?.start === dash.end;
}

/** The token behind a quotation that opens at a token. */
function quotationEnd({ tokens }: FinderInput, at: number): number | undefined {
  if (tokens[at]?.text !== "«") return undefined;
  const close = tokens.findIndex(({ text }, place) => place > at && place < at + 30 && text === "»");
  return close < 0 ? undefined : close + 1;
}

/**
 * The token behind what hangs on a noun in the genitive, from the token behind the noun on; that token where nothing
 * does: министров | внутренних дел, безопасности ОБСЕ.
 */
export function genitiveEnd(input: FinderInput, index: MentionIndex, first: number): number {
  const { tokens, lexicon } = input;
  if (lexicon.names.genitive === undefined) return first;
  let end = first;
  for (let at = first; at < first + COMPLEMENT_WORDS; ) {
    const token = tokens[at];
    if (!token || index.inDate(at) || index.startingAt(token.start).some(({ type }) => type === "number"))
      break;
    const quoted = quotationEnd(input, at);
    const name = index.nameAt(token.start);
    if (quoted !== undefined) at = quoted;
    else if (
      name &&
      lexicon.names.nominative?.test(token.lower) !== true &&
      !isNominative(input, index, token.start)
    )
      at = tokenAt(tokens, name.end);
    // a country in the nominative hangs on nothing, whatever its ending looks like
    else if (!isNominative(input, index, token.start) && isGenitive(input, at)) at += 1;
    else if (isGluedDash(input, at)) at += 2;
    else if (at > first && isConjunction(tokens, at, lexicon)) {
      const next = behindConjunction(tokens, at, lexicon);
      const isPart =
        next === at + 1 &&
        isGenitive(input, next) &&
        !isCapitalised(tokens[next]) &&
        !index.nameAt(tokens[next]?.start);
      if (!isPart || lexicon.bodyNouns.has(tokens[next]?.lower ?? "")) break;
      at = next + 1;
    } else break;
    end = at;
  }
  return end;
}

/** Where the adjectives before a noun begin, if the first of them, or the noun, is in capitals. */
export function capitalBefore(input: FinderInput, index: MentionIndex, noun: number): number | undefined {
  const { tokens, lexicon } = input;
  const shape = lexicon.names.modifier;
  if (shape === undefined) return undefined;
  let first = noun;
  while (noun - first < MODIFIERS) {
    const before = tokens[first - 1];
    if (!before?.isWord || !shape.test(before.lower) || index.inDate(first - 1)) break;
    if (isStanding(input, first - 1)) break;
    if (lexicon.determiners.has(before.lower) || lexicon.clauses.verbs.has(before.lower)) break;
    // Соглашение Совета: a noun that ends like an adjective
    if (Object.hasOwn(lexicon.documentNouns, before.lower)) break;
    const name = index.nameBefore(before.end);
    if (
      name &&
      name.start <= before.start &&
      !name.adjective &&
      name.kinds.some((kind) => kind === "party" || kind === "place")
    )
      break;
    if (lexicon.clauses.prepositions.has(before.lower) || lexicon.names.givenNames.has(before.text)) break;
    first -= 1;
  }
  while (first < noun && !isCapitalised(tokens[first])) first += 1;
  return isCapitalised(tokens[first]) ? first : undefined;
}
