/** Tokens: the words, numbers, dashes and single marks of a text, each with its place. */

type TokenKind = "number" | "word" | "dash" | "mark" | "break";

export interface Token {
  /** `break` stands for an empty line; nothing is read across it. */
  readonly kind: TokenKind;
  readonly text: string;
  /** In lower case, for looking words up. */
  readonly lower: string;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** White space stands before it. */
  readonly spaced: boolean;
  /** It is the first of its line. */
  readonly opensLine: boolean;
}

// Soft hyphens and zero-width characters come first: they part nothing and mean nothing.
const PIECE =
  /(?<ignored>[\u00AD\u200B\u2060\uFEFF]+)|(?<number>[0-9]+)|(?<word>\p{L}[\p{L}\p{M}]*)|(?<dash>[-‐‑‒–—―−~])|(?<space>\s+)|(?<mark>.)/gsu;

const EMPTY_LINE = /\n[^\S\n]*\n|\r\r/u;

/** Cuts a text into tokens, in order. Letters and digits that touch become tokens of their own: `14april`, `1992г`. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let spaced = false;
  let opensLine = true;
  for (const match of text.matchAll(PIECE)) {
    const [piece] = match;
    const { ignored, number, word, dash, space } = match.groups ?? {};
    if (ignored !== undefined) continue;
    const broken = space !== undefined && EMPTY_LINE.test(space);
    if (space !== undefined) {
      spaced = true;
      opensLine ||= /[\n\r]/u.test(space);
      if (!broken) continue;
    }
    const kind = broken ? "break" : number ? "number" : word ? "word" : dash ? "dash" : "mark";
    const start = match.index;
    const end = start + piece.length;
    tokens.push({ kind, text: piece, lower: piece.toLowerCase(), start, end, spaced, opensLine });
    spaced = broken;
    opensLine = broken;
  }
  return tokens;
}
