/** The words before the head noun of a phrase: adjectives, and what does not decline between them. */
import { type Agreement, agreements } from "./adjectives.ts";
import { ADVERBS, LINKS } from "./lexicon-phrases.ts";
import { endsWithComma, isBare, type Word } from "./phrase-words.ts";

const FIGURE = /^(?:[IVXLC]+|\d+)$/;
/** Endings that are an adjective's in the nominative only; -ой may be a genitive. */
const PLAIN_NOMINATIVE = /(?:[ыи]й|[ая]я|[ое]е|[ыи]е)(?:ся)?$/;

export const isAdjective = (word: Word | undefined): boolean =>
  word !== undefined && isBare(word) && agreements(word.core).length > 0;

/** An ordinal in Roman figures, an adverb: they leave the words behind them to agree. */
function isUnchanging(word: Word, next: Word | undefined): boolean {
  if (next === undefined || !isBare(word)) return false;
  if (FIGURE.test(word.core)) return true;
  const beforeAdjective = isAdjective(next) && PLAIN_NOMINATIVE.test(next.core);
  return beforeAdjective && (ADVERBS.has(word.core.toLowerCase()) || /[^аеёиоуыэюяв]о$/.test(word.core));
}

/** Where the adjectives and what stands between them end: the index behind the last word. */
export function endOfModifiers(words: readonly Word[], start: number): number {
  let end = start;
  for (let word = words[end]; word !== undefined; word = words[end]) {
    const links = end > start && LINKS.has(word.core) && isAdjective(words[end + 1]);
    const modifies = isAdjective(word) || isUnchanging(word, words[end + 1]);
    if (!links && !modifies) break;
    end += 1;
    if (endsWithComma(word) && !isAdjective(words[end])) break;
  }
  return end;
}

/** What all the adjectives among words agree with; those that are parted by a link may be of several genders. */
export function commonAgreement(words: readonly Word[]): Agreement | undefined {
  const ofEach = words.filter(isAdjective).map((word) => agreements(word.core));
  return ofEach[0]?.find((agreement) => ofEach.every((others) => others.includes(agreement)));
}
