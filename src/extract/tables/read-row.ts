/** Facts that a table states without a verb: a row names a document, a column's head says what was done on its dates. */
import type { TextRange } from "../../model/language.ts";
import type { Span } from "../../model/span.ts";
import type { Termbase } from "../../model/term.ts";
import type { Block } from "../../read/blocks.ts";
import type { Draft } from "../apply-rules.ts";
import { valueReader } from "../captured-value.ts";
import { type DateMention, type DocumentMention, inside } from "../mention.ts";
import type { Sentence } from "../sentence.ts";

/** Acts that are facts of treaties; `adopted` is one of documents whatever the document. */
const TREATY_ACTS = new Set(["signed", "ratified", "entered-into-force", "acceded"]);

/** The texts of a head row's cells, in lower case. */
export const headsOf = (head: Block): string[] =>
  (head.table?.cells ?? []).map(({ start, end }) => head.text.slice(start, end).trim().toLowerCase());

/** The drafts of one row, read against the heads of its columns. */
export function readRow(
  row: Sentence,
  heads: readonly string[],
  termbase: Termbase,
  spanOf: (range: TextRange) => Span,
): Draft[] {
  const cells = row.block.table?.cells ?? [];
  const [first] = cells;
  const document = row.mentions.find(
    (mention): mention is DocumentMention =>
      mention.type === "document" && first !== undefined && inside(mention, first),
  );
  if (!document) return [];
  const value = valueReader(
    row,
    termbase,
    spanOf,
  )({ field: "document", start: document.start, end: document.end, mention: document });
  return cells.flatMap((cell, column): Draft[] => {
    const head = heads[column] ?? "";
    const action = Object.hasOwn(row.lexicon.columnActions, head)
      ? row.lexicon.columnActions[head]
      : undefined;
    const date = row.mentions.find(
      (mention): mention is DateMention => mention.type === "date" && inside(mention, cell),
    );
    const when = date?.date.edtf;
    if (!action || !date || when === undefined || !value.document) return [];
    const { title, type, number } = value.document;
    const isTreaty = document.treaty && TREATY_ACTS.has(action);
    if (!isTreaty && action === "acceded") return [];
    const instrument = { ...(title ? { title } : {}), type, ...(number === undefined ? {} : { number }) };
    return [
      {
        kind: isTreaty ? "treaty" : "document",
        fields: isTreaty
          ? { parties: [], instrument, action, when }
          : { document: value.document, action, when },
        parts: { [isTreaty ? "instrument" : "document"]: value.span, when: spanOf(date) },
        range: { start: document.start, end: date.end },
        rule: isTreaty ? "treaty/table-column" : "document/table-column",
      },
    ];
  });
}
