/** A row of a table with what the heads of its columns are. */
import type { TextRange } from "../../model/language.ts";
import type { Block } from "../../read/blocks.ts";
import { type DateMention, inside, type Mention } from "../mention.ts";
import type { Sentence } from "../sentence.ts";

/** The texts of a head row's cells, in lower case. */
export const headsOf = (head: Block): string[] =>
  (head.table?.cells ?? []).map(({ start, end }) => head.text.slice(start, end).trim().toLowerCase());

export const cellsOf = ({ block }: Sentence): readonly TextRange[] => block.table?.cells ?? [];

/** A cell without the white space around its words. */
export function trimmedCell({ text }: Sentence, { start, end }: TextRange): TextRange {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}

export const isDate = (mention: Mention): mention is DateMention =>
  mention.type === "date" && mention.date.edtf !== undefined;

/** The first date that stands in a cell. */
export const dateIn = ({ mentions }: Sentence, cell: TextRange | undefined): DateMention | undefined =>
  cell && mentions.find((mention): mention is DateMention => isDate(mention) && inside(mention, cell));

/** Index of the first column whose head is one of these words, or begins with one of them; -1 where none is. */
export const columnWith = (heads: readonly string[], words: ReadonlySet<string>): number =>
  heads.findIndex((head) => words.has(head) || words.has(head.split(/[\s,;(/]/u)[0] ?? ""));

/** The longest phrase of a list with which a cell begins, in lower case. */
export function phraseOf(cell: string, phrases: readonly string[]): string | undefined {
  const lower = cell.trim().toLowerCase();
  return phrases
    .filter((phrase) => lower.startsWith(phrase) && !/^[\p{L}\p{N}]/u.test(lower.slice(phrase.length)))
    .sort((a, b) => b.length - a.length)[0];
}
