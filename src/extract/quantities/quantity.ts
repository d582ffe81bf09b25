/** Quantities: numbers with what they measure or count, and the words around them that say of what. */
import { type TextRange, TIME_UNITS } from "../../model/language.ts";
import type { Clause } from "../clauses/clause.ts";
import { isPhrase, isPrepositional, type PhraseConstituent } from "../clauses/constituent.ts";
import type { NumberMention } from "../mention.ts";
import { type Sentence, tokenAt } from "../sentence.ts";
import { holdsNumber, isPartOfWord, tellingRange } from "./ranges.ts";

export interface Quantity {
  readonly number: NumberMention;
  /** The tokens of the number with its unit and hedge. */
  readonly first: number;
  readonly end: number;
  /** The phrase that the number stands in, and its index among the constituents. */
  readonly phrase: PhraseConstituent;
  readonly at: number;
  readonly clause?: Clause;
  /** The words that are counted, behind the number and its unit: `documents`, `members of the Assembly`. */
  readonly counted?: TextRange;
  /** The last word of the head of what is counted, lower case. */
  readonly noun?: string;
  /** What the number is a part of stands behind it: 40 % of exports. */
  readonly isPartOf: boolean;
}

const TIME: ReadonlySet<string> = new Set(TIME_UNITS);

/** Whether a number says how long. */
export const isTime = ({ number: { number } }: Pick<Quantity, "number">): boolean =>
  number.unit !== undefined && TIME.has(number.unit);

/** The noun that a phrase is about: the last word before what a tie hangs on it. */
function headNoun({ tokens, lexicon }: Sentence, first: number, end: number): string | undefined {
  // where a case ties nouns together the head comes first, behind its adjectives
  if (lexicon.clauses.ties.size === 0) {
    for (let at = first; at < end; at += 1)
      if (!lexicon.quantities.adjective?.test(tokens[at]?.lower ?? "")) return tokens[at]?.lower;
    return undefined;
  }
  let last = end;
  for (let at = first + 1; at < end; at += 1)
    if (lexicon.clauses.prepositions.has(tokens[at]?.lower ?? "")) {
      last = at;
      break;
    }
  return tokens[last - 1]?.lower;
}

/** The clause that a place of the sentence belongs to: the one whose verb stands nearest before it, else the first behind. */
function clauseAt({ clauses }: Sentence, phrase: PhraseConstituent): Clause | undefined {
  return (
    clauses.findLast(({ behind, before }) => behind.includes(phrase) || before.includes(phrase)) ??
    clauses.findLast(({ verb }) => verb.end <= phrase.first) ??
    clauses[0]
  );
}

/** Where the words that are counted end: before the next number of the phrase, with the tails that belong to the noun. */
function countedEnd(sentence: Sentence, at: number, from: number, own: boolean): number {
  const { constituents, mentions, tokens, lexicon } = sentence;
  const phrase = constituents[at];
  if (!isPhrase(phrase)) return from;
  const next = mentions.find(
    ({ type, start }) =>
      type === "number" &&
      start >= (tokens[from]?.start ?? Infinity) &&
      start < (tokens[phrase.end - 1]?.end ?? 0),
  );
  if (next) return tokenAt(tokens, next.start);
  let end = phrase.end;
  for (let place = at + 1; own; place += 1) {
    const tail = constituents[place];
    const follows = isPrepositional(tail) && lexicon.quantities.nounTails.has(tail.preposition);
    if (!follows || tail.depth !== phrase.depth || holdsNumber(sentence, tail)) break;
    end = tail.end;
  }
  return end;
}

/** The quantities of a sentence, in order: every number that is no ordinal and part of no name, date or document. */
export function quantitiesOf(sentence: Sentence): Quantity[] {
  const { mentions, constituents, tokens, lexicon } = sentence;
  return mentions.flatMap((mention): Quantity[] => {
    if (mention.type !== "number" || mention.number.ordinal || isPartOfWord(sentence, mention)) return [];
    const { unit, unitRange = mention, hedgeRange = mention } = mention.number;
    const printed = tokenAt(tokens, Math.min(mention.start, unitRange.start, hedgeRange.start));
    const end = tokenAt(tokens, Math.max(mention.end, unitRange.end, hedgeRange.end));
    const token = tokenAt(tokens, mention.start);
    const at = constituents.findIndex(
      (one) => one.type === "phrase" && one.first <= token && token < one.end,
    );
    const phrase = constituents[at];
    if (!isPhrase(phrase)) return [];
    // a hedge may be the verb before: exceeded
    const first = Math.max(printed, phrase.first);
    const behind = tokens[end];
    const isPartOf =
      behind !== undefined &&
      end < phrase.end &&
      (lexicon.clauses.ties.has(behind.lower) || (lexicon.clauses.ties.size === 0 && unit === "percent"));
    const stop = countedEnd(sentence, at, end, end < phrase.end);
    const counted = tellingRange(sentence, end, stop);
    const noun =
      counted &&
      headNoun(sentence, tokenAt(tokens, counted.start), Math.min(phrase.end, tokenAt(tokens, counted.end)));
    const clause = clauseAt(sentence, phrase);
    return [
      {
        number: mention,
        first,
        end,
        phrase,
        at,
        isPartOf,
        ...(clause ? { clause } : {}),
        ...(counted ? { counted } : {}),
        ...(noun === undefined ? {} : { noun }),
      },
    ];
  });
}
