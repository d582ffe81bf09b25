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
  /\p{L}[\p{L}\p{M}]*(?:[-‐‑’'](?!s(?![\p{L}\p{M}]))\p{L}[\p{L}\p{M}]*)*|['’]s(?![\p{L}\p{M}])|\p{N}+|\S/uy;
const SPACES = /\s+/uy;
/** What may go on a word of plain letters. */
const GOES_ON = /[\p{L}\p{M}‐‑’]/u;

const isPlainLetter = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x410 && unit <= 0x44f);

/** Where the plain word at an offset ends; the offset itself where another kind of token, or a longer word, stands. */
function plainEnd(text: string, at: number): number {
  let end = at;
  while (isPlainLetter(text.charCodeAt(end))) end += 1;
  if (end === at || end === text.length) return end;
  const next = text.charCodeAt(end);
  // a hyphen or an apostrophe may be inside the word
  if (next < 0x80) return next === 0x2d || next === 0x27 ? at : end;
  return GOES_ON.test(text.slice(end, end + 2)) ? at : end;
}

/** Tokens in order; white space belongs to none. Offsets are UTF-16 units of the text. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length; ) {
    // most of a text are plain words and the spaces between: what they are is known without asking the pattern
    const plain = plainEnd(text, start);
    if (plain > start) {
      const word = text.slice(start, plain);
      tokens.push({ start, end: plain, text: word, lower: word.toLowerCase(), isWord: true });
      start = plain;
      if (text.charCodeAt(start) === 0x20) start += 1;
      continue;
    }
    TOKEN.lastIndex = start;
    const sign = TOKEN.exec(text)?.[0];
    if (sign === undefined) {
      SPACES.lastIndex = start;
      start += SPACES.exec(text)?.[0].length ?? 1;
      continue;
    }
    const lower = sign.toLowerCase();
    tokens.push({
      start,
      end: start + sign.length,
      text: sign,
      lower: lower.includes("’") ? lower.replaceAll("’", "'") : lower,
      isWord: /^\p{L}/u.test(sign),
    });
    start += sign.length;
  }
  return tokens;
}
