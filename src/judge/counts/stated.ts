/** The number that a text states of what stands behind it. */
import type { CountWords } from "../../model/count-words.ts";
import type { NumberMatch } from "../../model/language.ts";
import type { CountContext } from "./count-context.ts";

/** Who counts more than this does not list them. */
const MOST = 200;
/** Sentence ends, near enough: what is before them is not said of the list. */
const SENTENCE_END = /[.!?]\s+(?=\p{Lu})/gu;
const ASIDE_LENGTH = 3;
/** Characters around the number of a label. */
const LABEL_LENGTH = 60;

/** Whether a number counts things one by one, and exactly. */
export const counts = ({ value, to, ordinal, unit, hedge }: NumberMatch): boolean =>
  Number.isInteger(value) &&
  value >= 2 &&
  value <= MOST &&
  to === undefined &&
  !ordinal &&
  (unit === undefined || unit === "times") &&
  (hedge === undefined || hedge === "only");

/** `Visits to Oslo: 6`, `Treaties in force (seven in all)`. */
function isLabelled(text: string, { start, end }: NumberMatch, words: CountWords): boolean {
  if (text.length - end > LABEL_LENGTH) return false;
  const before = text
    .slice(Math.max(0, start - LABEL_LENGTH), start)
    .replace(words.allBefore, "")
    .trimEnd();
  const behind = text.slice(end).replace(words.allBehind, "");
  return /\p{L}/u.test(before) && /[(:–—-]$/u.test(before) && /^\s*\)?\s*[:.]?\s*$/u.test(behind);
}

/** Where the last sentence of a text begins. */
function lastSentence(text: string): number {
  let from = 0;
  for (const match of text.matchAll(SENTENCE_END)) from = match.index + match[0].length;
  return from;
}

/** Whether a sentence states the number of what it then lists: `has joined eight instruments adopted in Oslo:`. */
function introduces(sentence: string, start: number, end: number, words: CountWords): boolean {
  const before = sentence.slice(0, start);
  const behind = sentence.slice(end);
  const isOfList = words.followingBefore?.test(before) || words.followingBehind?.test(behind);
  if (!/^\s+\p{L}/u.test(behind)) return false;
  if (isOfList) return true;
  if (words.following.test(behind)) return false;
  if (words.back.test(before))
    return before.trim().split(/\s+/u).length === 1 && words.are.test(sentence.trim());
  return !(words.aside.test(sentence) && before.trim().split(/\s+/u).length <= ASIDE_LENGTH);
}

/**
 * The number that a text before a list states of it; undefined where it states none, or where more than one number can
 * be meant. `whole`: the list is numbered from 1, so that the text before it need not end in a colon.
 */
export function statedBefore(
  text: string,
  { finder, lexicon }: CountContext,
  whole: boolean,
): NumberMatch | undefined {
  const words = lexicon.counts;
  const numbers = finder.findNumbers(text).filter(counts);
  if (numbers.length === 0) return undefined;
  const label = numbers.find((number) => isLabelled(text, number, words));
  if (label) return label;
  const from = lastSentence(text.trimEnd());
  const sentence = text.slice(from);
  if (words.partial.test(sentence) || !(/[:–—]\s*$/u.test(sentence) || (whole && /\.\s*$/u.test(sentence))))
    return undefined;
  const inSentence = numbers.filter(
    (number) => number.start >= from && introduces(sentence, number.start - from, number.end - from, words),
  );
  return inSentence.length === 1 ? inSentence[0] : undefined;
}
