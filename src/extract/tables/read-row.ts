/** Facts that a table states without a verb, by the heads of its columns. */
import type { TextRange } from "../../model/language.ts";
import type { Span } from "../../model/span.ts";
import type { Termbase } from "../../model/term.ts";
import type { Draft } from "../apply-rules.ts";
import type { Antecedent } from "../discourse.ts";
import type { Sentence } from "../sentence.ts";
import { actColumn, readAct } from "./read-acts.ts";
import { readColumns } from "./read-columns.ts";
import { readStanding, standingColumns } from "./read-standing.ts";

/** What stands over the rows of a table. */
export interface TableHead {
  /** Of its columns, in lower case; none where a table has lost them. */
  readonly heads: readonly string[];
  /** The party that the line over the table names, where it names one only. */
  readonly party?: Antecedent;
}

/** The drafts of one row: of standings, of acts, or of what the heads say was done on the dates below them. */
export function readRow(
  row: Sentence,
  { heads, party }: TableHead,
  termbase: Termbase,
  spanOf: (range: TextRange) => Span,
): Draft[] {
  const standing = standingColumns(heads, row);
  if (standing) return readStanding(row, heads, standing, party ?? row.about.subject, termbase, spanOf);
  const act = actColumn(heads, row);
  return act === undefined
    ? readColumns(row, heads, termbase, spanOf)
    : readAct(row, heads, act, termbase, spanOf);
}
