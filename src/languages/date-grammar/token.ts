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

type CharClass = "ignored" | "number" | "word" | "accent" | "dash" | "space" | "mark";

// Soft hyphens and zero-width characters come first: they part nothing and mean nothing.
const CLASSES: readonly (readonly [CharClass, RegExp])[] = [
  ["ignored", /[\u00AD\u200B\u2060\uFEFF]/u],
  ["number", /[0-9]/u],
  ["word", /\p{L}/u],
  ["accent", /\p{M}/u],
  ["dash", /[-‐‑‒–—―−~]/u],
  ["space", /\s/u],
];

const classify = (character: string): CharClass =>
  CLASSES.find(([, pattern]) => pattern.test(character))?.[0] ?? "mark";

/** Classes of the characters that texts of these languages are made of, so that none is looked for twice. */
const KNOWN: readonly CharClass[] = Array.from({ length: 0x2100 }, (_, code) =>
  classify(String.fromCharCode(code)),
);

/** The class of the character at an offset; pairs of surrogates are taken together. */
const classAt = (text: string, at: number): CharClass =>
  KNOWN[text.charCodeAt(at)] ?? classify(String.fromCodePoint(text.codePointAt(at) ?? 0));

const widthAt = (text: string, at: number) => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

const EMPTY_LINE = /\n[^\S\n]*\n|\r\r/u;

/** A row of marks from this length on is a rule, or leaders in a table, and one token. */
const ROW = 4;

/** Where the piece that starts at `at` ends: a run of one class, or a single mark. */
function pieceEnd(text: string, at: number, kind: CharClass): number {
  let end = at + widthAt(text, at);
  if (kind === "mark" || kind === "accent" || kind === "dash") {
    const code = text.charCodeAt(at);
    let row = end;
    while (text.charCodeAt(row) === code) row += 1;
    return row - at >= ROW ? row : end;
  }
  while (end < text.length) {
    const next = classAt(text, end);
    if (next !== kind && !(kind === "word" && next === "accent")) break;
    end += widthAt(text, end);
  }
  return end;
}

/**
 * Cuts a text into tokens, in order. Letters and digits that touch become tokens of their own: `14april`, `1992г`.
 * Places are counted from `offset`; `opensLine` says whether the text starts a line.
 */
export function tokenise(text: string, offset = 0, opensLine = true): Token[] {
  const tokens: Token[] = [];
  let spaced = false;
  let first = opensLine;
  for (let at = 0; at < text.length; ) {
    const found = classAt(text, at);
    const begin = at;
    at = pieceEnd(text, begin, found);
    if (found === "ignored") continue;
    const piece = text.slice(begin, at);
    const line = found === "space" && /[\n\r]/u.test(piece);
    const broken = line && EMPTY_LINE.test(piece);
    if (found === "space") {
      spaced = true;
      first ||= line;
      if (!broken) continue;
    }
    const plain = found === "space" ? "break" : found === "accent" ? "mark" : found;
    const kind = plain === "dash" && piece.length >= ROW ? "mark" : plain;
    const lower = kind === "word" ? piece.toLowerCase() : piece;
    tokens.push({
      kind,
      text: piece,
      lower,
      start: offset + begin,
      end: offset + at,
      spaced,
      opensLine: first,
    });
    spaced = broken;
    first = broken;
  }
  return tokens;
}

/** The text that was cut last, and its tokens: the finders of dates and of numbers are asked for one text in turn. */
let last: { readonly text: string; readonly tokens: readonly Token[] } = { text: "", tokens: [] };

/** The tokens of a whole text, remembered until those of another are asked for. */
export function tokensOf(text: string): readonly Token[] {
  if (text !== last.text) last = { text, tokens: tokenise(text) };
  return last.tokens;
}
