/** Anaphors: what `them` stands for, where the words before say so. */

import type { Lexicon } from "../model/lexicon.ts";
import type { Draft } from "./apply-rules.ts";

/** A count of `them` counts some of what the count before it in the paragraph counted. Drafts by sentence. */
export function resolveAnaphora(sentences: readonly (readonly Draft[])[], lexicon: Lexicon): Draft[][] {
  let counted: { text: string; term?: string } | undefined;
  const resolve = (draft: Draft): Draft => {
    const of = draft.kind === "count" ? draft.fields.of : undefined;
    if (typeof of !== "object" || of === null || !("text" in of) || typeof of.text !== "string") return draft;
    if (!lexicon.anaphors.has(of.text.toLowerCase())) {
      counted = { text: of.text, ...("term" in of && typeof of.term === "string" ? { term: of.term } : {}) };
      return draft;
    }
    if (!counted) return draft;
    const antecedent = {
      antecedent: counted.text,
      ...(counted.term === undefined ? {} : { antecedentTerm: counted.term }),
    };
    return { ...draft, fields: { ...draft.fields, of: { text: of.text, ...antecedent } } };
  };
  return sentences.map((drafts) => drafts.map(resolve));
}
