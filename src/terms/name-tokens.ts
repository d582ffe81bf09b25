/** Cuts a text into the tokens that names are compared by. */

/** A word or a mark of a text. Offsets are UTF-16 units of that text. */
export interface NameToken {
  readonly start: number;
  readonly end: number;
  /** What is compared: lower case, one hyphen for all dashes, one mark for all quotation marks, `е` for `ё`. */
  readonly folded: string;
  /** The same with capitals and dots as printed: what an abbreviation is compared by. */
  readonly printed: string;
}

/** A blank line: no name runs across it, for no name holds a token of this form. */
const BREAK = "\n\n";

const TOKEN = /\s+|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|''|./uy;

/** A run of plain letters and figures is a token by itself unless one of these follows. */
const GOES_ON = /[\p{L}\p{M}\p{N}]/u;
const SPACE = /^\s/;
const QUOTE = /^(?:''|[\p{Pi}\p{Pf}"'ʼ„‚])$/u;
const DASH = /^[\p{Pd}−]$/u;

const isPlain = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0x30 && unit <= 0x39) ||
  // Russian letters but ё, which is folded
  (unit >= 0x410 && unit <= 0x44f);

/** Where the plain word at an offset ends; the offset itself where another kind of token, or a longer one, stands. */
function plainEnd(text: string, at: number): number {
  let end = at;
  while (isPlain(text.charCodeAt(end))) end += 1;
  if (end === at || end === text.length) return end;
  const next = text.charCodeAt(end);
  return next < 0x80 || !GOES_ON.test(text.slice(end, end + 2)) ? end : at;
}

/**
 * White space only parts tokens, so that `T.Froissnes` and `T. Froissnes` are equal; a blank line is a token of its
 * own. Linear in the length of the text.
 */
export function nameTokens(text: string): NameToken[] {
  const tokens: NameToken[] = [];
  for (let start = 0; start < text.length; ) {
    // most of a text are single spaces and plain words: what they are is known without asking the patterns
    if (
      text.charCodeAt(start) === 0x20 &&
      text.charCodeAt(start + 1) > 0x20 &&
      text.charCodeAt(start + 1) < 0x7f
    ) {
      start += 1;
      continue;
    }
    const plain = plainEnd(text, start);
    if (plain > start) {
      const printed = text.slice(start, plain);
      tokens.push({ start, end: plain, printed, folded: printed.toLowerCase() });
      start = plain;
      continue;
    }
    TOKEN.lastIndex = start;
    const found = TOKEN.exec(text)?.[0] ?? text.charAt(start);
    const end = start + found.length;
    const printed = fold(found);
    if (printed !== undefined) tokens.push({ start, end, printed, folded: folded(printed) });
    start = end;
  }
  return tokens;
}

/** toLowerCase, not toLocaleLowerCase: the same on every machine. Russian print mostly leaves out the dots of ё. */
function folded(printed: string): string {
  const lower = printed.toLowerCase();
  return lower.includes("ё") ? lower.replaceAll("ё", "е") : lower;
}

function fold(text: string): string | undefined {
  if (SPACE.test(text)) return /\n[^\n]*\n/u.test(text) ? BREAK : undefined;
  if (QUOTE.test(text)) return '"';
  return DASH.test(text) ? "-" : text.normalize("NFC");
}
