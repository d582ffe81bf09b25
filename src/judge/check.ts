/** What every check takes: the facts of a dossier with their sources; and how it says what it noticed. */
import type { Identity } from "../extract/extract.ts";
import type { Fact } from "../facts/index.ts";
import { type Message, placeIn } from "../model/finding.ts";
import type { LanguageCode } from "../model/kinds.ts";
import type { LanguageReader } from "../model/language.ts";
import type { Lexicon } from "../model/lexicon.ts";
import type { SourceDocument } from "../model/source.ts";
import type { Span } from "../model/span.ts";
import type { Termbase } from "../model/term.ts";

export interface CheckInput extends Identity {
  readonly facts: readonly Fact[];
  readonly sources: readonly SourceDocument[];
  readonly termbase: Termbase;
  readonly lexicons: Readonly<Record<LanguageCode, Lexicon>>;
  /** How the languages find numbers and dates. */
  readonly readers: Readonly<Record<LanguageCode, Finder>>;
  /** `YYYY-MM-DD`: the day that ages are counted to. */
  readonly referenceDay: string | undefined;
}

export type Finder = Pick<LanguageReader, "findNumbers" | "findDates">;

export type Check = (input: CheckInput) => Message[];

/** Where a finding stands: the characters of a span, in the file of its source. */
export function placeOf(span: Span, sources: readonly SourceDocument[]) {
  return placeIn(sources.find((source) => source.label === span.source)?.path ?? span.source, span);
}
