/** What every check takes: the facts of a dossier with their sources; and how it says what it noticed. */
import type { Fact } from "../facts/index.ts";
import type { Message } from "../model/finding.ts";
import type { SourceDocument } from "../model/source.ts";
import type { Span } from "../model/span.ts";
import type { Termbase } from "../model/term.ts";

export interface CheckInput {
  readonly facts: readonly Fact[];
  readonly sources: readonly SourceDocument[];
  readonly termbase: Termbase;
  /** `YYYY-MM-DD`: the day that ages are counted to. */
  readonly referenceDay: string | undefined;
}

export type Check = (input: CheckInput) => Message[];

/** Where a finding stands: the characters of a span, in the file of its source. */
export function placeOf(span: Span, sources: readonly SourceDocument[]) {
  const path = sources.find((source) => source.label === span.source)?.path ?? span.source;
  const { line, column, source, start, end, quote } = span;
  return { path, line, column, source, start, end, quote };
}
