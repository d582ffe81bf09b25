/** The places of a text where a sentence may end. */

/** A place: what stands before `end` may be a sentence, the next one would begin at `next`. UTF-16 offsets. */
export interface Place {
  readonly kind: "mark" | "break" | "item";
  /** The full stops, question and exclamation marks, or nothing. */
  readonly mark: string;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/**
 * Marks that end sentences, with the quotes, brackets and signs of notes that belong to them, and the space behind;
 * line breaks; and the spaces before the signs of list items.
 */
const PLACE =
  /([.!?…]+(?:[ \u00A0]\.(?=[\s"'»”’)\]]|$))*)((?:["'»”’)\]*¹²³⁴-⁹]|\[\d{1,3}\])*(?:(?<=(?:\p{L}{3}|\))\.)\d{1,3}(?:(?:, ?| )\d{1,3})*(?=\s+\p{Lu}))?)(\s*)|((?:\r\n|[\r\n\u2028\u2029])\s*)|\s(?=[•▪●⁃]\s?[\p{L}\p{N}(]|\(?(?:\d{1,3}|[ivx]{2,5}|\p{Ll})[.)])/gu;

/** The places in order; none overlaps another. Linear time. */
export function* places(text: string): Generator<Place> {
  for (const match of text.matchAll(PLACE)) {
    const start = match.index;
    const next = start + match[0].length;
    const [, mark, closers = "", , lineBreak] = match;
    if (mark !== undefined)
      yield { kind: "mark", mark, start, end: start + mark.length + closers.length, next };
    else yield { kind: lineBreak === undefined ? "item" : "break", mark: "", start, end: start, next };
  }
}
