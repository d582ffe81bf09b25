/** A sentence that is nothing but a label and its number: `Exports (Norway): USD 2 million (2018).`, `Экспорт (Норвегия) — 2 млн долларов (2018 г.).` */
import type { TextRange } from "../../model/language.ts";
import { type DateMention, inside, type NumberMention } from "../mention.ts";
import { type Sentence, tokenAt } from "../sentence.ts";
import { tellingRange } from "./ranges.ts";

export interface LabelledLine {
  readonly number: NumberMention;
  readonly measure: TextRange;
  /** Of whom: what stands in brackets behind the label. */
  readonly of?: TextRange;
  /** The date in brackets behind the number. */
  readonly date?: DateMention;
}

/** A label, and the brackets behind it, which may hold brackets. */
const LABEL = /^(.*?)\s*(?:\(((?:[^()]|\([^()]*\))*)\))?\s*,?\s*[:–—]\s*$/su;
const BRACKETS = /^\s*(?:\(([^()]*)\))?\s*\.{0,2}\s*$/u;
/** A longer one is no label. */
const LONGEST = 40;
/** The first word in the brackets behind a number. */
const FIRST_WORD = /^\s*\((\p{L}+)/u;
const QUOTED = /«[^«»]*»|‘[^‘’]*’|“[^“”]*”/gu;

const hullOf = ({ start, end, number }: NumberMention): TextRange => {
  const ranges = [{ start, end }, number.unitRange, number.hedgeRange].filter((one) => one !== undefined);
  return {
    start: Math.min(...ranges.map((one) => one.start)),
    end: Math.max(...ranges.map((one) => one.end)),
  };
};

const datesIn = ({ mentions }: Sentence, range: TextRange): DateMention[] =>
  mentions.filter((one): one is DateMention => one.type === "date" && inside(one, range));

/** The date that fills the brackets behind a number; `undefined` for none, `null` where they hold anything else. */
function dateBehind(sentence: Sentence, from: number): DateMention | undefined | null {
  const behind = sentence.text.slice(from);
  const brackets = BRACKETS.exec(behind);
  if (!brackets) return null;
  const [, inner] = brackets;
  if (inner === undefined) return undefined;
  const start = from + behind.indexOf(inner);
  const [date, ...others] = datesIn(sentence, { start, end: start + inner.length });
  if (!date || others.length > 0) return null;
  // since, с
  const beside = inner.replace(sentence.text.slice(date.start, date.end), "").trim();
  return /^\p{L}{0,5}$/u.test(beside) ? date : null;
}

/** Whether a sentence is a label with a number that is only planned: `Exports: 12 (planned for 2025)`. */
export const isPlannedLine = ({ text, mentions, lexicon }: Sentence): boolean =>
  mentions.some((one) => {
    const word = one.type === "number" ? FIRST_WORD.exec(text.slice(hullOf(one).end))?.[1] : undefined;
    return word !== undefined && lexicon.quantities.planned.has(word.toLowerCase());
  });

/** The last number of a sentence that is such a line; undefined for all other sentences. */
export function labelledLine(sentence: Sentence): LabelledLine | undefined {
  const { text, tokens, mentions } = sentence;
  if (tokens.length > LONGEST * 2 || !/[:–—]/.test(text)) return undefined;
  const numbers = mentions.filter(
    (one): one is NumberMention => one.type === "number" && !one.number.ordinal,
  );
  for (const number of numbers.toReversed()) {
    const hull = hullOf(number);
    const label = LABEL.exec(text.slice(0, hull.start));
    if (!label?.[1] || !/\p{L}/u.test(label[1])) continue;
    const date = dateBehind(sentence, hull.end);
    if (date === null) return undefined;
    const words = { start: 0, end: label[1].length };
    const isInQuotes = (one: TextRange) =>
      [...text.matchAll(QUOTED)].some(({ index, 0: quoted }) =>
        inside(one, { start: index, end: index + quoted.length }),
      );
    if (datesIn(sentence, { start: 0, end: hull.start }).some((one) => !isInQuotes(one))) return undefined;
    const range = (from: number, to: number) =>
      tellingRange(sentence, tokenAt(tokens, from), tokenAt(tokens, to));
    const measure = range(words.start, words.end);
    if (!measure) return undefined;
    const owner = label[2];
    const at = owner === undefined ? -1 : text.indexOf(`(${owner})`, words.end) + 1;
    const of = owner === undefined ? undefined : range(at, at + owner.length);
    return { number, measure, ...(of ? { of } : {}), ...(date ? { date } : {}) };
  }
  return undefined;
}
