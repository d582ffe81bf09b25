/** Tries the patterns of a language on a sentence: those that its words and mentions allow, where they can begin. */
import { isDate } from "../clauses/constituent.ts";
import { behindConjunction } from "../conjunction.ts";
import { freeDates, withCoordinated } from "../frames/free-dates.ts";
import { fitsSlot } from "../pattern/fits-slot.ts";
import { matchAt } from "../pattern/match-pattern.ts";
import type { PatternNode, SlotType } from "../pattern/pattern.ts";
import type { PatternMatch } from "../pattern/pattern-match.ts";
import { resolveWhen } from "../resolve-when.ts";
import { type Sentence, tokenAt } from "../sentence.ts";
import type { Matched } from "./found.ts";
import type { ReadyPattern, RuleSet } from "./ready-rule.ts";

function patternDates({ rule }: ReadyPattern, sentence: Sentence, match: PatternMatch): Matched["dates"] {
  const slot = match.captures.find((capture) => capture.field === "when")?.mention;
  if (slot?.type === "date") return [slot];
  const near = (rule.when ?? "near") === "near" ? resolveWhen(sentence, match) : undefined;
  if (!near) return [];
  const all = sentence.constituents.filter(isDate);
  const first = all.find(({ mention }) => mention.start === near.start);
  if (!first) return [near];
  const others = freeDates(all, match, sentence).filter((one) => one !== first);
  return withCoordinated([first, ...others], sentence);
}

/** What a repeated pattern takes behind a match, each with what the match took: A is a member of B (1991), C (1993). */
function itemMatches(head: PatternMatch, items: PatternNode, sentence: Sentence): PatternMatch[] {
  const { tokens, lexicon } = sentence;
  const found: PatternMatch[] = [];
  let at = tokenAt(tokens, head.end);
  for (;;) {
    if (found.length > 0) {
      const from = at;
      if (/^[,;]$/.test(tokens[at]?.text ?? "")) at += 1;
      at = behindConjunction(tokens, at, lexicon);
      if (at === from) return found;
    }
    const match = matchAt(items, sentence, at, { argument: true });
    if (!match || match.end <= match.start) return found;
    found.push({
      start: match.start,
      end: match.end,
      captures: [...head.captures, ...match.captures],
      literals:
        match.literals.length > 0 ? match.literals : [{ start: match.start, end: match.end, isWord: true }],
      ...(head.trigger ? { trigger: head.trigger } : {}),
    });
    at = tokenAt(tokens, match.end);
  }
}

/** What patterns ask of a sentence, looked up once. */
interface SentenceIndex {
  /** The tokens of each word, lower case. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** The tokens at which a mention, or the article before one, begins. */
  readonly mentionPlaces: readonly number[];
  readonly hasSlot: (slot: SlotType) => boolean;
}

function indexOf({ tokens, mentions, starting, lexicon }: Sentence): SentenceIndex {
  const places = new Map<string, number[]>();
  const mentionPlaces: number[] = [];
  for (const [at, { lower, start }] of tokens.entries()) {
    const same = places.get(lower);
    if (same) same.push(at);
    else places.set(lower, [at]);
    if (starting.has(start) || lexicon.determiners.has(lower)) mentionPlaces.push(at);
  }
  const slots = new Map<SlotType, boolean>();
  const hasSlot = (slot: SlotType): boolean => {
    const known = slots.get(slot);
    if (known !== undefined) return known;
    const has = mentions.some((mention) => fitsSlot(mention, slot));
    slots.set(slot, has);
    return has;
  };
  return { places, mentionPlaces, hasSlot };
}

function hasAny(words: ReadonlySet<string>, places: SentenceIndex["places"]): boolean {
  for (const word of words) if (places.has(word)) return true;
  return false;
}

function isPossible({ required, slots }: ReadyPattern, { places, hasSlot }: SentenceIndex): boolean {
  for (const slot of slots) if (!hasSlot(slot)) return false;
  for (const words of required) if (!hasAny(words, places)) return false;
  return true;
}

/** The tokens at which a pattern can begin, in order. */
function beginnings({ first }: ReadyPattern, { tokens }: Sentence, index: SentenceIndex): readonly number[] {
  if (first.any) return [...tokens.keys()];
  const found = new Set<number>(first.mention ? index.mentionPlaces : []);
  for (const word of first.words) for (const at of index.places.get(word) ?? []) found.add(at);
  return [...found].sort((a, b) => a - b);
}

/** Whether words without a verb of their own stand in a clause that is only planned: will be signed during the visit of X. */
function isOnlyMeant(
  { start, end }: PatternMatch,
  { rule }: ReadyPattern,
  { tokens, clauses, verbs }: Sentence,
): boolean {
  if (rule.modality !== undefined) return false;
  const first = tokenAt(tokens, start);
  const last = tokenAt(tokens, end);
  for (let at = first; at < last; at += 1) if (verbs.has(at)) return false;
  return clauses.some(({ verb, before, behind }) => {
    const from = Math.min(verb.first, before[0]?.first ?? verb.first);
    const to = Math.max(verb.end, behind.at(-1)?.end ?? verb.end);
    return verb.group.planned && verb.group.finite && from <= first && last <= to;
  });
}

export function findPatterns(sentence: Sentence, rules: RuleSet): Matched[] {
  const index = indexOf(sentence);
  const possible = new Set<ReadyPattern>(rules.wordless);
  for (const word of index.places.keys())
    for (const ready of rules.byWord.get(word) ?? []) possible.add(ready);
  const found: Matched[] = [];
  for (const ready of possible) {
    if (!isPossible(ready, index)) continue;
    for (const token of beginnings(ready, sentence, index)) {
      const match = matchAt(ready.pattern, sentence, token);
      if (!match || match.end <= match.start || isOnlyMeant(match, ready, sentence)) continue;
      for (const one of ready.items ? itemMatches(match, ready.items, sentence) : [match])
        found.push({ ready, match: one, dates: patternDates(ready, sentence, one) });
    }
  }
  return found;
}
