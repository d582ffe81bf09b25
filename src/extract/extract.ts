/** The stage between texts and facts: a source's tree to facts with spans, and an account of every character. */
import type { Fact } from "../facts/index.ts";
import type { LedgerEntry } from "../model/dossier.ts";
import type { Outcome } from "../model/finding.ts";
import type { SourceDocument } from "../model/source.ts";
import { blocks } from "../read/blocks.ts";
import { collectFacts } from "./collect-facts.ts";
import { beginDiscourse } from "./discourse.ts";
import { impossibleDates } from "./impossible-dates.ts";
import { fillLedger } from "./ledger.ts";
import { readBlocks } from "./read-blocks.ts";
import { type ExtractContext, sourceReading } from "./source-reading.ts";
import { titleNames } from "./title-names.ts";
import { tooLong } from "./too-long.ts";

export type { ExtractContext } from "./source-reading.ts";

export interface Extraction {
  readonly facts: readonly Fact[];
  readonly entries: readonly LedgerEntry[];
}

/** Whom a dossier is about: keys of the termbase. */
export interface Identity {
  readonly subject?: string;
  readonly counterpart?: string;
}

/**
 * Extracts the facts of one source. `identity` says what `the country` and `the Organisation` stand for; `taken` are the
 * ids of the facts of the sources before it in the dossier.
 */
export function extract(
  source: SourceDocument,
  context: ExtractContext,
  identity: Identity = {},
  taken: ReadonlySet<string> = new Set(),
): Outcome<Extraction> {
  const reading = sourceReading(source, context);
  const term = (key: string | undefined) => (key === undefined ? undefined : context.termbase.get(key));
  const all = blocks(source);
  const discourse = beginDiscourse(term(identity.subject), term(identity.counterpart));
  const read = readBlocks(all, reading, { ...discourse, unnamed: titleNames(all, reading) });
  const { facts, marks } = collectFacts(read, reading, taken);
  const sentences = read.flatMap(({ units }) => units.map((unit) => unit.sentence));
  return {
    value: { facts, entries: fillLedger(source.label, source.text.length, marks) },
    messages: sentences.flatMap((sentence) => {
      const spanOf = reading.spanIn(sentence);
      return [...impossibleDates(sentence, source.path, spanOf), ...tooLong(sentence, source.path, spanOf)];
    }),
  };
}
