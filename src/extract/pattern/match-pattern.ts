/** Lays a pattern over a sentence. */

import { behindConjunction } from "../conjunction.ts";
import { type Sentence, tokenAt } from "../sentence.ts";
import type { Capture } from "./capture.ts";
import { fitsSlot } from "./fits-slot.ts";
import type { PatternNode, SlotType } from "./pattern.ts";
import type { PatternMatch } from "./pattern-match.ts";
import { phraseEnds } from "./phrase-ends.ts";
import {
  behind,
  behindModifiers,
  behindUnit,
  endBefore,
  isDeterminer,
  startingAt,
  startOf,
} from "./places.ts";
import { isAnybody, standsAlone } from "./stands-alone.ts";
import { triggerOf } from "./trigger-of.ts";

/** Tokens and mentions that a gap may pass over. */
const GAP_UNITS = 14;
/** Steps after which a rule gives up on a sentence, so that no sentence takes longer than its length allows. */
const STEPS_PER_TOKEN = 400;

/** The field of words that the pattern itself names; they are no part of what a match gives. */
const LITERAL = "";
const isLiteral = (capture: Capture): boolean => capture.field === LITERAL;

type Continue = (token: number, captures: readonly Capture[]) => PatternMatch | undefined;

/** Where a pattern is laid: `argument` of a frame, so that what stands before it is known; not beyond the token `end`. */
export interface Laying {
  readonly argument?: boolean;
  readonly end?: number;
  /** The match must end here, in UTF-16 units of the sentence, or behind. */
  readonly least?: number;
}

/** Finds the first way to lay a pattern over a sentence from a token on; undefined where there is none. */
export function matchAt(
  pattern: PatternNode,
  sentence: Sentence,
  first: number,
  { argument = false, end: limit = sentence.tokens.length, least = 0 }: Laying = {},
): PatternMatch | undefined {
  const { tokens, lexicon } = sentence;
  let steps = tokens.length * STEPS_PER_TOKEN;

  function step(
    node: PatternNode,
    token: number,
    captures: readonly Capture[],
    next: Continue,
  ): PatternMatch | undefined {
    steps -= 1;
    if (steps < 0) return undefined;
    switch (node.type) {
      case "word":
        return node.words.has(tokens[token]?.lower ?? "")
          ? next(token + 1, [
              ...captures,
              { field: LITERAL, start: startOf(sentence, token), end: endBefore(sentence, token + 1) },
            ])
          : undefined;
      case "start":
        return token === 0 ? next(token, captures) : undefined;
      case "end":
        return tokens.slice(token).every((rest) => !rest.isWord && /^[.!?;:,]$/.test(rest.text))
          ? next(token, captures)
          : undefined;
      case "optional":
        return step(node.item, token, captures, next) ?? next(token, captures);
      case "choice": {
        const here = tokens[token]?.lower ?? "";
        for (const [at, item] of node.items.entries()) {
          if (node.first[at]?.has(here) === false) continue;
          const found = step(item, token, captures, next);
          if (found) return found;
        }
        return undefined;
      }
      case "sequence":
        return sequence(node.items, 0, token, captures, next);
      case "capture":
        return step(node.item, token, captures, (behindItem, inner) =>
          next(behindItem, [
            ...inner,
            { field: node.field, start: startOf(sentence, token), end: endBefore(sentence, behindItem) },
          ]),
        );
      case "gap":
        return gap(token, captures, next);
      case "slot":
        return node.slot === "phrase"
          ? phrase(node.field, token, captures, next)
          : slot(node.field, node.slot, node.many, token, captures, next);
    }
  }

  function sequence(
    items: readonly PatternNode[],
    at: number,
    token: number,
    captures: readonly Capture[],
    next: Continue,
  ): PatternMatch | undefined {
    const item = items[at];
    if (!item) return next(token, captures);
    return step(item, token, captures, (behindItem, more) => sequence(items, at + 1, behindItem, more, next));
  }

  function gap(token: number, captures: readonly Capture[], next: Continue): PatternMatch | undefined {
    let at = token;
    for (let units = 0; units <= GAP_UNITS && at <= tokens.length; units += 1) {
      const found = next(at, captures);
      if (found) return found;
      const here = tokens[at]?.text;
      if (here === undefined || /^[;:]$/.test(here)) return undefined;
      at = behindUnit(sentence, at);
    }
    return undefined;
  }

  function phrase(
    field: string,
    token: number,
    captures: readonly Capture[],
    next: Continue,
  ): PatternMatch | undefined {
    const from = isDeterminer(sentence, token) ? token + 1 : token;
    // takes part | in the Meeting
    if (sentence.verbs.has(from - 1) && lexicon.clauses.verbNouns.has(tokens[from]?.lower ?? ""))
      return undefined;
    for (const end of phraseEnds(sentence, from)) {
      const found = next(end, [
        ...captures,
        { field, start: startOf(sentence, from), end: endBefore(sentence, end) },
      ]);
      if (found) return found;
    }
    return undefined;
  }

  function slot(
    field: string,
    type: SlotType,
    many: boolean,
    token: number,
    captures: readonly Capture[],
    next: Continue,
  ): PatternMatch | undefined {
    const from = behindModifiers(sentence, token);
    // a name before 's may be what is asked for: Norway's membership
    const here = from > token ? startingAt(sentence, token) : [];
    for (const mention of [...startingAt(sentence, from), ...here].filter(
      (candidate) => fitsSlot(candidate, type) && !isAnybody(sentence, candidate),
    )) {
      const taken = [...captures, { field, start: mention.start, end: mention.end, mention }];
      const end = behind(sentence, mention);
      const found = (many ? more(field, type, end, taken, next) : undefined) ?? next(end, taken);
      if (found) return found;
    }
    return undefined;
  }

  /** Further members of a coordination: `, B and C`. */
  function more(
    field: string,
    type: SlotType,
    token: number,
    captures: readonly Capture[],
    next: Continue,
  ): PatternMatch | undefined {
    let at = token;
    if (tokens[at]?.text === "," || tokens[at]?.text === ";") at += 1;
    // A or B: neither is said
    if (lexicon.clauses.disjunctions.has(tokens[at]?.lower ?? "")) return undefined;
    at = behindConjunction(tokens, at, lexicon);
    if (at === token) return undefined;
    // a preposition may be said again: in A and in B
    const again =
      lexicon.phraseLinks.has(tokens[at]?.lower ?? "") && !isDeterminer(sentence, at) ? at + 1 : at;
    return (
      slot(field, type, true, at, captures, next) ??
      (again > at ? slot(field, type, true, again, captures, next) : undefined)
    );
  }

  return step(pattern, first, [], (token, captures) => {
    // the article before a name that begins the match is no part of what the match says
    const second = startOf(sentence, first + 1);
    const taken = captures.filter((capture) => !isLiteral(capture));
    const article = isDeterminer(sentence, first) && taken.some((capture) => capture.start === second);
    if (
      token > limit ||
      endBefore(sentence, token) < least ||
      (!argument && !standsAlone(sentence, { first, end: token }, taken, captures.filter(isLiteral)))
    )
      return undefined;
    const start = article ? second : startOf(sentence, first);
    const literals = captures
      .filter(isLiteral)
      .map(({ start, end }) => ({ start, end, isWord: tokens[tokenAt(tokens, start)]?.isWord ?? false }));
    return {
      start,
      end: endBefore(sentence, token),
      captures: taken,
      literals,
      ...triggerOf(literals, sentence),
    };
  });
}
