/** Tries every rule at every place of a sentence, and makes facts of what matches. */

import type { Kind } from "../model/kinds.ts";
import type { TextRange } from "../model/language.ts";
import type { Build, Captured, Rule } from "../model/rule.ts";
import type { Span } from "../model/span.ts";
import type { Termbase } from "../model/term.ts";
import { valueReader } from "./captured-value.ts";
import { type DateMention, overlap } from "./mention.ts";
import { matchAt, type PatternMatch } from "./pattern/match-pattern.ts";
import type { PatternNode } from "./pattern/pattern.ts";
import { resolveWhen, whenOf } from "./resolve-when.ts";
import { type Sentence, tokenAt } from "./sentence.ts";

/** A rule with its pattern parsed. */
export interface ReadyRule {
  readonly kind: Kind;
  readonly rule: Rule;
  readonly pattern: PatternNode;
  /** Sets of words; a sentence that the rule reads has a word of each. */
  readonly required: readonly ReadonlySet<string>[];
  readonly build: Build;
  /** The field that tells facts of the kind apart; where a kind has none, matches over the same words are one. */
  readonly main: string | undefined;
}

/** A fact before it has an id. `range` is the stretch of the sentence that states it. */
export interface Draft {
  readonly kind: Kind;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly parts: Readonly<Record<string, Span>>;
  readonly range: TextRange;
  readonly rule: string;
}

interface Found {
  readonly ready: ReadyRule;
  readonly match: PatternMatch;
}

/**
 * Two matches that read the same words as the same thing: words that their patterns name are the same, and they tell of
 * the same thing. `11 members from five groups` tells of two, `announced the plan, which was done` has two verbs.
 */
function rivals(a: Found, b: Found): boolean {
  if (a.ready.kind !== b.ready.kind || !overlap(a.match, b.match)) return false;
  const words = ({ match }: Found) => (match.literals.length > 0 ? match.literals : [match]);
  const things = ({ ready, match }: Found) =>
    match.captures.filter((capture) => capture.field === ready.main);
  const meet = (some: readonly TextRange[], others: readonly TextRange[]) =>
    some.some((one) => others.some((other) => overlap(one, other)));
  return meet(words(a), words(b)) && (a.ready.main === undefined || meet(things(a), things(b)));
}

/**
 * Of matches of one kind over the same words the longest stays, of equals the first, and then the one whose rule
 * stands first: a declared order, never one of chance.
 */
function settle(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  const byLength = [...found].sort(
    (a, b) => b.match.end - b.match.start - (a.match.end - a.match.start) || a.match.start - b.match.start,
  );
  for (const candidate of byLength) if (!kept.some((other) => rivals(other, candidate))) kept.push(candidate);
  return kept.sort((a, b) => a.match.start - b.match.start || a.match.end - b.match.end);
}

/** The drafts of facts that rules find in a sentence, in the order of the text. */
export function applyRules(
  sentence: Sentence,
  rules: readonly ReadyRule[],
  termbase: Termbase,
  spanOf: (range: TextRange) => Span,
): Draft[] {
  const words = new Set(sentence.tokens.map((token) => token.lower));
  const hasOne = (required: ReadonlySet<string>) => [...required].some((word) => words.has(word));
  const possible = rules.filter((ready) => ready.required.every(hasOne));
  const found = possible.flatMap((ready) =>
    sentence.tokens.flatMap((_, token): Found[] => {
      const match = matchAt(ready.pattern, sentence, token);
      return match && match.end > match.start ? [{ ready, match }] : [];
    }),
  );
  const read = valueReader(sentence, termbase, spanOf);
  return settle(found).flatMap(({ ready, match }) => {
    const captured: Captured = {
      values: (field) => match.captures.filter((capture) => capture.field === field).map(read),
      constants: ready.rule.fact ?? {},
    };
    const date = dateOf(ready.rule, sentence, match);
    const when = date && whenOf(date, ready.rule.state ?? false);
    const range =
      date && when
        ? {
            start: Math.min(match.start, withPreposition(sentence, date)),
            end: Math.max(match.end, date.end),
          }
        : match;
    return ready.build(captured).map(
      ({ fields, parts }): Draft => ({
        kind: ready.kind,
        fields: {
          ...fields,
          ...(when === undefined ? {} : { when }),
          ...(ready.rule.modality ? { modality: ready.rule.modality } : {}),
        },
        parts: {
          ...parts,
          ...(match.trigger ? { trigger: spanOf(match.trigger) } : {}),
          ...(date && when ? { when: spanOf(date) } : {}),
        },
        range: { start: range.start, end: range.end },
        rule: ready.rule.id,
      }),
    );
  });
}

function dateOf(rule: Rule, sentence: Sentence, match: PatternMatch): DateMention | undefined {
  const slot = match.captures.find((capture) => capture.field === "when")?.mention;
  if (slot?.type === "date") return slot;
  return (rule.when ?? "near") === "near" ? resolveWhen(sentence, match) : undefined;
}

/** Where a date begins with the preposition before it: the words of the fact are `since 1997`, not `1997`. */
function withPreposition({ tokens }: Sentence, date: DateMention): number {
  const before = tokens[tokenAt(tokens, date.start) - 1];
  return before && before.lower === date.date.preposition ? before.start : date.start;
}
