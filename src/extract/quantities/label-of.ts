/** The label of a line: `Exports to Norway` of `Exports to Norway (2018): 17.2 mln`. */
import type { TextRange } from "../../model/language.ts";
import { type Constituent, type DateConstituent, isDate, isPhrase } from "../clauses/constituent.ts";
import type { Sentence } from "../sentence.ts";
import { tellingRange } from "./ranges.ts";

export interface Label {
  readonly range: TextRange;
  /** Index of the colon among the constituents. */
  readonly colon: number;
  /** The dates that stand in the label. */
  readonly dates: readonly DateConstituent[];
}

/** A longer one is a clause. */
const LONGEST = 16;

const isColon = ({ tokens }: Sentence, one: Constituent): boolean =>
  one.type === "break" && tokens[one.first]?.text === ":";

/** A participle behind its noun (`companies registered in Norway`) makes no clause of a label. */
const isParticiple = (one: Constituent): boolean =>
  one.type === "verb" && one.group.passive && one.end - one.first === 1;

/** The label before a place of the sentence; undefined where the words before the colon are a clause, or too many. */
export function labelOf(sentence: Sentence, at: number): Label | undefined {
  const { constituents, tokens, lexicon } = sentence;
  const colon = constituents.findLastIndex(
    (one, place) => place < at && one.depth === 0 && isColon(sentence, one),
  );
  if (colon < 0) return undefined;
  let start =
    constituents.findLastIndex((one, place) => place < colon && one.type === "break" && one.depth === 0) + 1;
  // the date that begins a line is no part of the label behind it
  while (start < colon && !isPhrase(constituents[start])) start += 1;
  const own = constituents.slice(start, colon);
  const first = own[0];
  const last = own.at(-1);
  if (!first || !last || last.end - first.first > LONGEST) return undefined;
  if (own.some((one) => one.type === "opener" || (one.type === "verb" && !isParticiple(one))))
    return undefined;
  const stop = own.findIndex((one) => isDate(one) || one.type === "open" || one.type === "dash");
  const words = stop < 0 ? own : own.slice(0, stop);
  const tail = words.at(-1);
  const isOfYear =
    isDate(own[stop]) &&
    isPhrase(tail) &&
    lexicon.quantities.periodNouns.has(tokens[tail.end - 1]?.lower ?? "");
  const end = (isOfYear && words.length > 1 ? words.at(-2) : tail)?.end;
  const range = end === undefined ? undefined : tellingRange(sentence, first.first, end);
  return range && { range, colon, dates: own.filter(isDate) };
}
