/** Tries every rule on a sentence, and makes drafts of facts of what is found. */
import type { TextRange } from "../model/language.ts";
import type { Span } from "../model/span.ts";
import type { Termbase } from "../model/term.ts";
import { matchBuilder } from "./drafts/build-match.ts";
import type { Draft } from "./drafts/draft.ts";
import { draftsOf } from "./drafts/drafts-of.ts";
import { dropLesser } from "./drafts/drop-lesser.ts";
import { readFound } from "./rules/read-found.ts";
import type { RuleSet } from "./rules/ready-rule.ts";
import type { Sentence } from "./sentence.ts";

export type { Draft } from "./drafts/draft.ts";

/** The drafts of facts that rules find in a sentence, in the order of the text. */
export function applyRules(
  sentence: Sentence,
  rules: RuleSet,
  termbase: Termbase,
  spanOf: (range: TextRange) => Span,
): Draft[] {
  const { kept } = readFound(sentence, rules, matchBuilder(sentence, termbase, spanOf));
  return dropLesser(kept.flatMap((found) => draftsOf(found, sentence, spanOf)));
}
