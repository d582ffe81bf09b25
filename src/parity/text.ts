/** The text of a passage made ready for reading, its words, and stretches taken out of it. */
import type { TextRange } from "../model/language.ts";

/** Stands for a character that has been read: no finder reads across it. */
const READ = "\uFFFC";

/** One plain space for each white space, and no characters that show nothing. */
export const plainText = (text: string): string =>
  text.replace(/(?!\s)[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu, "").replace(/\s/gu, " ");

/** The text with stretches of it taken out; what is left stands where it stood. */
export function without(text: string, ranges: readonly TextRange[]): string {
  let left = text;
  for (const { start, end } of ranges)
    left = left.slice(0, start) + READ.repeat(end - start) + left.slice(end);
  return left;
}

export const overlaps = (one: TextRange, other: TextRange): boolean =>
  one.start < other.end && other.start < one.end;

export const liesIn = (inner: TextRange, outer: TextRange): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export interface Word extends TextRange {
  readonly text: string;
  /** In lower case, with е for ё, which print leaves out at will: what is compared. */
  readonly folded: string;
}

/** The words of a text, numbers among them, or whatever else a pattern matches. */
export const wordsOf = (text: string, pattern = /[\p{L}\p{M}\p{N}]+/gu): Word[] =>
  Array.from(text.matchAll(pattern), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    text: word,
    folded: word.toLowerCase().replaceAll("ё", "е"),
  }));

/** From the first of some words to the last. @throws {Error} for no words */
export function rangeOf(words: readonly TextRange[]): TextRange {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) throw new Error("no words have no range");
  return { start: first.start, end: last.end };
}
