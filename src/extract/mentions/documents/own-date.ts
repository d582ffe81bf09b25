/** The date that a document has by its name, not by what was done with it. */
import type { DateMention } from "../../mention.ts";
import { tokenAt } from "../../sentence.ts";
import { type DocumentInput, dateAt, lowerAt, textAt, tiesByCase } from "./document-input.ts";

export interface OwnDate {
  readonly own: DateMention;
  /** The token behind the date and its brackets. */
  readonly end: number;
}

/** `of December 19, 1954`, `dated …`. */
export const ownDateAt = (input: DocumentInput, at: number): DateMention | undefined =>
  input.lexicon.ownDateWords.has(lowerAt(input, at)) ? dateAt(input, at + 1) : undefined;

/** A bare year in the genitive: Заключительный акт 1975 года. */
function ownYearAt(input: DocumentInput, at: number): DateMention | undefined {
  const date = tiesByCase(input) ? dateAt(input, at) : undefined;
  return date?.date.preposition === undefined && /^\d{4}$/.test(date?.date.edtf ?? "") ? date : undefined;
}

/** `(May 8, 1996)`, `(1995)` behind a document. */
export function bracketDateAt(input: DocumentInput, at: number): OwnDate | undefined {
  const own = textAt(input, at) === "(" ? dateAt(input, at + 1) : undefined;
  if (!own) return undefined;
  const close = tokenAt(input.tokens, own.end);
  return textAt(input, close) === ")" ? { own, end: close + 1 } : undefined;
}

/** The date behind a document, whatever joins it. */
export function ownDateBehind(input: DocumentInput, at: number): OwnDate | undefined {
  const own = ownDateAt(input, at) ?? ownYearAt(input, at);
  return own ? { own, end: tokenAt(input.tokens, own.end) } : bracketDateAt(input, at);
}

/** A date right before a document, with no word between: `16 December 1970 Convention for …`. */
export const dateBefore = ({ tokens, index }: DocumentInput, first: number): DateMention | undefined =>
  index
    .endingAt(tokens[first - 1]?.end)
    .find(
      (mention): mention is DateMention => mention.type === "date" && mention.date.preposition === undefined,
    );

/** Behind the years that a plan covers, where they are part of its title: программа на 2020–2025 годы. */
export function coveredEnd(input: DocumentInput, at: number): number | undefined {
  if (!input.lexicon.names.coveringLinks?.has(lowerAt(input, at))) return undefined;
  const date = dateAt(input, at + 1);
  return date?.date.edtf?.includes("/") ? tokenAt(input.tokens, date.end) : undefined;
}
