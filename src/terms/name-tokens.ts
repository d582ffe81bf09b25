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

const TOKEN =
  /(?<space>\s+)|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|(?<quote>''|[\p{Pi}\p{Pf}"'ʼ„‚])|(?<dash>[\p{Pd}−])|./gu;

/**
 * White space only parts tokens, so that `T.Froissnes` and `T. Froissnes` are equal; a blank line is a token of its
 * own. Linear in the length of the text.
 */
export function nameTokens(text: string): NameToken[] {
  return Array.from(text.matchAll(TOKEN)).flatMap((match) => {
    const printed = fold(match);
    if (printed === undefined) return [];
    // toLowerCase, not toLocaleLowerCase: the same on every machine. Russian print mostly leaves out the dots of ё.
    const folded = printed.toLowerCase().replaceAll("ё", "е");
    return [{ start: match.index, end: match.index + match[0].length, printed, folded }];
  });
}

function fold({ 0: text, groups }: RegExpExecArray): string | undefined {
  if (groups?.space !== undefined) return /\n[^\n]*\n/u.test(text) ? BREAK : undefined;
  if (groups?.quote !== undefined) return '"';
  if (groups?.dash !== undefined) return "-";
  return text.normalize("NFC");
}
