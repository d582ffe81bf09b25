/** Why: for each sentence of a source which rules read it, which gave way to others, and which nearly read it. */
import type { SourceDocument } from "../model/source.ts";
import type { Span } from "../model/span.ts";
import { blocks } from "../read/blocks.ts";
import { beginDiscourse } from "./discourse.ts";
import { matchBuilder } from "./drafts/build-match.ts";
import type { Identity } from "./extract.ts";
import { readBlocks } from "./read-blocks.ts";
import { type NearMiss, nearMisses } from "./rules/near-misses.ts";
import { readFound } from "./rules/read-found.ts";
import { type ExtractContext, sourceReading } from "./source-reading.ts";
import { titleNames } from "./title-names.ts";

export interface Explanation {
  readonly sentence: Span;
  readonly fired: readonly { readonly rule: string; readonly words: Span }[];
  /** Rules that read the same words and gave way. */
  readonly lost: readonly { readonly rule: string; readonly to: string }[];
  readonly near: readonly NearMiss[];
}

/** One explanation a sentence, in the order of the text. */
export function explain(
  source: SourceDocument,
  context: ExtractContext,
  identity: Identity = {},
): Explanation[] {
  const reading = sourceReading(source, context);
  const term = (key: string | undefined) => (key === undefined ? undefined : context.termbase.get(key));
  const discourse = beginDiscourse(term(identity.subject), term(identity.counterpart));
  const all = blocks(source);
  const units = readBlocks(all, reading, { ...discourse, unnamed: titleNames(all, reading) }).flatMap(
    (block) => block.units,
  );
  return units.map(({ sentence }) => {
    const spanOf = reading.spanIn(sentence);
    const build = matchBuilder(sentence, context.termbase, spanOf);
    const { kept, lost } = readFound(sentence, reading.rules, build);
    return {
      sentence: spanOf({ start: 0, end: sentence.text.length }),
      fired: kept.map(({ ready, match }) => ({ rule: ready.rule.id, words: spanOf(match) })),
      lost: lost.map(({ found, to }) => ({ rule: found.ready.rule.id, to: to.ready.rule.id })),
      near: nearMisses(sentence, reading.rules),
    };
  });
}
