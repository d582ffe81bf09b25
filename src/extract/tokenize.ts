/** Words, numbers and signs of a sentence, with their places. */
import type { TextRange } from "../model/language.ts";

export interface Token extends TextRange {
  readonly text: string;
  /** For comparing with the words of a pattern: lower case, straight apostrophes. */
  readonly lower: string;
  readonly isWord: boolean;
}

// a word keeps its inner hyphens and apostrophes (Co-operation, O’Brien); a possessive 's is a token of its own
const TOKEN =
  /\p{L}[\p{L}\p{M}]*(?:[-‐‑’'](?!s(?![\p{L}\p{M}]))\p{L}[\p{L}\p{M}]*)*|['’]s(?![\p{L}\p{M}])|\p{N}+|\S/gu;

/** Tokens in order; white space belongs to none. Offsets are UTF-16 units of the text. */
export function tokenize(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    lower: match[0].toLowerCase().replaceAll("’", "'"),
    isWord: /^\p{L}/u.test(match[0]),
  }));
}
