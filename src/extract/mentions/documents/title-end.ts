/** Where the title of a document ends: what its words say that belongs to the sentence. */
import { behindConjunction } from "../../conjunction.ts";
import { tokenAt } from "../../sentence.ts";
import { isCapitalised } from "../mention-finder.ts";
import { remembered } from "../phrase-index.ts";
import { topicEnd } from "../topic.ts";
import {
  behindDeterminer,
  type DocumentInput,
  dateAt,
  lowerAt,
  textAt,
  tiesByCase,
} from "./document-input.ts";
import { beginsDocument } from "./words-before.ts";

const regionNames = remembered(
  (names: readonly string[]) => new Set(names.map((name) => name.toLowerCase())),
);

/** `with` and a name: the other side of an agreement, no part of its title; `in` and a town: where it was signed. */
export function endsTitle(input: DocumentInput, at: number): boolean {
  const { tokens, index, lexicon, text } = input;
  const name = index.nameAt(tokens[behindDeterminer(input, at + 1)]?.start);
  if (!name) return false;
  if (lexicon.counterpartLinks.has(lowerAt(input, at))) return true;
  if (!lexicon.names.placeLinks.has(lowerAt(input, at)) || !name.kinds.includes("place")) return false;
  const place = text.slice(name.name.start, name.name.end).toLowerCase();
  return !regionNames(lexicon.names.regions).has(place);
}

/** `700 million dollars`, `EUR 2 million`. */
export function isAmount(input: DocumentInput, at: number): boolean {
  const { tokens, index, lexicon } = input;
  const isMoney =
    lexicon.names.currencyNouns.has(lowerAt(input, at)) || /^\p{Lu}{3}$/u.test(textAt(input, at));
  return [at, ...(isMoney ? [at + 1] : [])].some((number) =>
    index
      .startingAt(tokens[number]?.start)
      .some((mention) => mention.type === "number" && !mention.number.ordinal),
  );
}

/** `for 700 million dollars`: what a document is worth is no part of its title. */
export const saysHowMuch = (input: DocumentInput, at: number): boolean =>
  input.lexicon.clauses.termPrepositions.has(lowerAt(input, at)) &&
  !tiesByCase(input) &&
  isAmount(input, at + 1);

/** `for Norway on 1 July 2016`: parties with a date behind, for whom something was done then. */
function saysForWhom(input: DocumentInput, at: number): boolean {
  const { tokens, index, lexicon } = input;
  const { termPrepositions, prepositions } = lexicon.clauses;
  if (!termPrepositions.has(lowerAt(input, at))) return false;
  let end = at;
  for (let next = at + 1; next > end; ) {
    const name = index.nameAt(tokens[behindDeterminer(input, next)]?.start, "party");
    if (!name || name.adjective) return false;
    end = tokenAt(tokens, name.end);
    next = textAt(input, end) === "," ? end + 1 : behindConjunction(tokens, end, lexicon);
  }
  const isDated = (date: number) => dateAt(input, date) !== undefined;
  return isDated(end) || (prepositions.has(lowerAt(input, end)) && isDated(end + 1));
}

/** `in order to help`: an infinitive, and no title. */
export function saysWhatFor(input: DocumentInput, at: number): boolean {
  const { infinitiveMarks, verbs } = input.lexicon.clauses;
  return (
    infinitiveMarks.has(lowerAt(input, at)) &&
    verbs.has(lowerAt(input, at + 1)) &&
    !isCapitalised(input.tokens[at + 1])
  );
}

/** `in force`, `in two parts`: no name follows, and no title begins so. */
export const saysWhere = (input: DocumentInput, at: number): boolean =>
  input.lexicon.names.placeLinks.has(lowerAt(input, at)) &&
  !isCapitalised(input.tokens[behindDeterminer(input, at + 1)]);

/** `into force`, `for signature`: what becomes of a document. */
const saysItsFate = (input: DocumentInput, at: number): boolean =>
  input.lexicon.documentFates.has(`${lowerAt(input, at)} ${lowerAt(input, at + 1)}`);

/** Behind what a document is about: `on expanding cooperation between A and B`. */
export const titleEnd = (input: DocumentInput, first: number): number =>
  topicEnd(
    input,
    input.index,
    first,
    (at) => beginsDocument(input, at),
    (at) =>
      endsTitle(input, at) ||
      saysHowMuch(input, at) ||
      saysItsFate(input, at) ||
      (at > first && saysForWhom(input, at)),
  );
