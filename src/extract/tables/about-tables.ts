/** Lines and sentences that speak of a table, or of the document that they stand in: they state nothing themselves. */
import type { Lexicon } from "../../model/lexicon.ts";
import type { Block } from "../../read/blocks.ts";

const NUMBERED = /^(\p{L}+)\.?\s\d{1,3}(?!\p{N})/u;
const SAYS_OF = /^(?:(?:in|в)\s)?(\p{L}+)\.?\s\d{1,3}\s(\p{L}+)/iu;

const COUNTED =
  /^[*\s]*(\p{L}+)[*\s]*(?:[—–:-]\s*)?\d{1,4}(?:\s*(?:\([^)]*\)|\[.*\]|, \p{L}+ \p{L}+ \p{L}+|[;.]))*\s*$/u;

/** Whether a line says how much the document itself holds: `Edition 1`, `источников — 3 (A, B, C)`. */
export function saysOfItself(text: string, { tables }: Lexicon): boolean {
  const label = COUNTED.exec(text.trim())?.[1];
  return label !== undefined && tables.ownLabels.has(label.toLowerCase());
}

/** Whether a line is the caption of the table below it: `Table 2 Treaties and signed documents`. */
export function isCaption({ type, text }: Block, next: Block | undefined, { tables }: Lexicon): boolean {
  const word = type === "paragraph" && next?.table ? NUMBERED.exec(text.trim())?.[1] : undefined;
  return word !== undefined && tables.tableWords.has(word.toLowerCase());
}

/** Whether a sentence says what a table holds: `Table 1 lists 15 bodies`, `В таблице 2 указаны договоры`. */
export function saysOfTable(text: string, { tables }: Lexicon): boolean {
  const [, word, verb] = SAYS_OF.exec(text.trim()) ?? [];
  return (
    word !== undefined &&
    verb !== undefined &&
    tables.tableWords.has(word.toLowerCase()) &&
    tables.holdingVerbs.has(verb.toLowerCase())
  );
}
