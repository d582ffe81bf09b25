/** What every step of reading one source needs. */
import type { LanguageCode } from "../model/kinds.ts";
import type { TextRange } from "../model/language.ts";
import type { SourceDocument } from "../model/source.ts";
import type { Span } from "../model/span.ts";
import type { Termbase } from "../model/term.ts";
import type { Block } from "../read/blocks.ts";
import type { Draft } from "./apply-rules.ts";
import type { LanguageReading } from "./read-sentences.ts";
import type { RuleSets } from "./ready-rules.ts";
import type { RuleSet } from "./rules/ready-rule.ts";
import type { Sentence } from "./sentence.ts";
import { spanMaker } from "./span-of.ts";

export interface ExtractContext {
  readonly termbase: Termbase;
  readonly languages: Readonly<Record<LanguageCode, LanguageReading>>;
  readonly rules: RuleSets;
}

export interface SourceReading {
  readonly source: SourceDocument;
  readonly termbase: Termbase;
  readonly language: LanguageReading;
  /** Those of the language of the source. */
  readonly rules: RuleSet;
  /** The characters of the source behind a range of a sentence. */
  spanIn(sentence: Sentence): (range: TextRange) => Span;
}

/** A sentence with what the rules found in it. */
export interface ReadUnit {
  readonly sentence: Sentence;
  readonly drafts: readonly Draft[];
}

/** A block with its sentences; none where the block is furniture. */
export interface ReadBlock {
  readonly block: Block;
  /** A line that only says what a table shows: its sentences name things, and state nothing. */
  readonly isCaption?: true;
  readonly units: readonly ReadUnit[];
}

/** Furniture, headings and the heads of tables hold no sentences. */
export const isText = (block: Block): boolean =>
  block.type === "paragraph" || block.type === "item" || (block.type === "row" && !block.table?.header);

export function sourceReading(source: SourceDocument, context: ExtractContext): SourceReading {
  const span = spanMaker(source);
  return {
    source,
    termbase: context.termbase,
    language: context.languages[source.language],
    rules: context.rules[source.language],
    spanIn: (sentence) => (range) =>
      span(sentence.block.map, { start: range.start + sentence.offset, end: range.end + sentence.offset }),
  };
}
