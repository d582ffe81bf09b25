/** Lays a pattern over a sentence. */

import type { Lexicon } from "../../model/lexicon.ts";
import { behindConjunction } from "../conjunction.ts";
import { inside, type Mention } from "../mention.ts";
import { type Sentence, tokenAt } from "../sentence.ts";
import type { Capture } from "./capture.ts";
import { fitsSlot } from "./fits-slot.ts";
import type { PatternNode, SlotType } from "./pattern.ts";
import type { PatternMatch } from "./pattern-match.ts";
import { triggerOf } from "./trigger-of.ts";

/** Tokens and mentions that a gap may pass over. */
const GAP_UNITS = 14;
const PHRASE_UNITS = 24;
/** Steps after which a rule gives up on a sentence, so that no sentence takes longer than its length allows. */
const STEPS_PER_TOKEN = 400;

/** The field of words that the pattern itself names; they are no part of what a match gives. */
const LITERAL = "";
const isLiteral = (capture: Capture): boolean => capture.field === LITERAL;

const NONE: readonly Mention[] = [];

/** By lexicon the phrases of its list `now`, by their first word. */
const nowPhrases = new WeakMap<Lexicon, ReadonlyMap<string, readonly (readonly string[])[]>>();

function nowBy(lexicon: Lexicon): ReadonlyMap<string, readonly (readonly string[])[]> {
  const known = nowPhrases.get(lexicon);
  if (known) return known;
  const made = new Map<string, (readonly string[])[]>();
  for (const phrase of lexicon.lists.now ?? []) {
    const words = phrase.split(" ");
    const first = words[0] ?? "";
    made.set(first, [...(made.get(first) ?? []), words]);
  }
  nowPhrases.set(lexicon, made);
  return made;
}

/** Whether a word or phrase like `now`, which is no part of a name, starts at a token. */
const isNow = ({ tokens, lexicon }: Sentence, at: number): boolean =>
  nowBy(lexicon)
    .get(tokens[at]?.lower ?? "")
    ?.some((words) => words.every((word, index) => tokens[at + index]?.lower === word)) ?? false;

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

  const startOf = (token: number) => tokens[token]?.start ?? sentence.text.length;
  const endBefore = (token: number) => tokens[token - 1]?.end ?? 0;
  const startingAt = (token: number) => sentence.starting.get(startOf(token)) ?? NONE;
  const behind = (mention: Mention) => tokenAt(tokens, mention.end);
  const isDeterminer = (token: number) => lexicon.determiners.has(tokens[token]?.lower ?? "");

  /** Behind what may stand before a name and is no part of it: an article, a possessor (`the Council's …`). */
  function behindModifiers(token: number): number {
    const from = isDeterminer(token) && startingAt(token).length === 0 ? token + 1 : token;
    for (const mention of startingAt(from)) {
      const end = behind(mention);
      if (mention.type === "name" && tokens[end]?.lower === "'s") return end + 1;
    }
    return from;
  }

  /** The token behind the unit that starts here: the longest mention, or one token. */
  function skip(token: number): number {
    const longest = startingAt(token).reduce((end, mention) => Math.max(end, behind(mention)), 0);
    return longest || token + 1;
  }

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
              { field: LITERAL, start: startOf(token), end: endBefore(token + 1) },
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
            { field: node.field, start: startOf(token), end: endBefore(behindItem) },
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
      at = skip(at);
    }
    return undefined;
  }

  function phrase(
    field: string,
    token: number,
    captures: readonly Capture[],
    next: Continue,
  ): PatternMatch | undefined {
    const from = isDeterminer(token) ? token + 1 : token;
    // takes part | in the Meeting
    if (sentence.verbs.has(from - 1) && lexicon.clauses.verbNouns.has(tokens[from]?.lower ?? ""))
      return undefined;
    const ends: number[] = [];
    for (let at = from, units = 0; units < PHRASE_UNITS && continuesPhrase(at, at === from); units += 1) {
      at = skip(at);
      const last = tokens[at - 1];
      const isEnd =
        !lexicon.phraseLinks.has(last?.lower ?? "") &&
        !isDeterminer(at - 1) &&
        !/^[-–—&/]$/.test(last?.text ?? "");
      if (isEnd) ends.push(at);
    }
    for (const end of ends.reverse()) {
      const found = next(end, [...captures, { field, start: startOf(from), end: endBefore(end) }]);
      if (found) return found;
    }
    return undefined;
  }

  /** Whether a noun phrase may go on over this token. */
  function continuesPhrase(token: number, isFirst: boolean): boolean {
    const here = tokens[token];
    if (!here) return false;
    if (sentence.verbs.has(token)) return false;
    const starting = startingAt(token);
    if (starting.some((mention) => mention.type === "date" || (isFirst && mention.type === "number")))
      return false;
    if (lexicon.phraseStops.has(here.lower) || (isFirst && lexicon.phraseLinks.has(here.lower))) return false;
    if (isNow(sentence, token)) return false;
    // a preposition before a date or a number belongs to them, not to the phrase
    if (lexicon.phraseLinks.has(here.lower) && !isFirst) {
      const after = startingAt(isDeterminer(token + 1) ? token + 2 : token + 1);
      if (
        after.some(
          (mention) => mention.type === "date" || mention.type === "number" || mention.type === "person",
        )
      )
        return false;
    }
    return starting.length > 0 || here.isWord || /^[-–—&/«»“”„‘’"']$/.test(here.text);
  }

  function slot(
    field: string,
    type: SlotType,
    many: boolean,
    token: number,
    captures: readonly Capture[],
    next: Continue,
  ): PatternMatch | undefined {
    const from = behindModifiers(token);
    // a name before 's may be what is asked for: Norway's membership
    const here = from > token ? startingAt(token) : NONE;
    for (const mention of [...startingAt(from), ...here].filter(
      (candidate) => fitsSlot(candidate, type) && !isAnybody(candidate),
    )) {
      const taken = [...captures, { field, start: mention.start, end: mention.end, mention }];
      const end = behind(mention);
      const found = (many ? more(field, type, end, taken, next) : undefined) ?? next(end, taken);
      if (found) return found;
    }
    return undefined;
  }

  /** An office behind an indefinite article names nobody: by a head of state. */
  function isAnybody(mention: Mention): boolean {
    if (mention.type !== "person" || !mention.alone) return false;
    const first = tokenAt(tokens, mention.start);
    const article = tokens[first - 1]?.lower ?? "";
    return [article, tokens[first]?.lower ?? ""].some((word) => lexicon.indefiniteArticles.has(word));
  }

  /** A name at the end of a match, before `’s` or another capital, only modifies what stands there: the OSCE Summit. */
  function isModifier(capture: Capture | undefined, end: number): boolean {
    const next = tokens[end];
    if (capture?.mention?.type !== "name" || capture.end !== endBefore(end) || !next) return false;
    return next.lower === "'s" || (/^\p{Lu}/u.test(next.text) && startingAt(end).length === 0);
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
    const again = lexicon.phraseLinks.has(tokens[at]?.lower ?? "") && !isDeterminer(at) ? at + 1 : at;
    return (
      slot(field, type, true, at, captures, next) ??
      (again > at ? slot(field, type, true, again, captures, next) : undefined)
    );
  }

  /** Whether a phrase that begins here is the rest of one, or hangs on a possessive: meeting of `its last meeting`. */
  function isMiddle(at: number): boolean {
    const before = tokens[at - 1];
    if (!before?.isWord) return false;
    if (lexicon.possessives.has(before.lower)) return true;
    const ends =
      lexicon.phraseStops.has(before.lower) || lexicon.phraseLinks.has(before.lower) || isDeterminer(at - 1);
    return !ends && !sentence.mentions.some((mention) => inside(before, mention));
  }

  /**
   * A name behind a preposition is not the subject of the verb behind it: the meeting of the Centre was opened. A phrase
   * behind a possessive names something only with what the possessive stands for: its last meeting.
   */
  function isDependent(capture: Capture | undefined, literals: readonly Capture[]): boolean {
    // words that the pattern itself takes right before are no part of a phrase around it
    const behindLast = capture ? endBefore(tokenAt(tokens, capture.start)) : 0;
    if (literals.some(({ end }) => end === behindLast && end > 0)) return false;
    if (capture && !capture.mention) return isMiddle(tokenAt(tokens, capture.start));
    if (capture?.mention?.type !== "name" && capture?.mention?.type !== "person") return false;
    const at = tokenAt(tokens, capture.start);
    if (at > first + 1 || (at === first + 1 && !isDeterminer(first))) return false;
    const before = tokens[isDeterminer(at - 1) ? at - 2 : at - 1]?.lower ?? "";
    return lexicon.phraseLinks.has(before) && !lexicon.conjunctions.includes(before);
  }

  return step(pattern, first, [], (token, captures) => {
    // the article before a name that begins the match is no part of what the match says
    const second = startOf(first + 1);
    const taken = captures.filter((capture) => !isLiteral(capture));
    const article = isDeterminer(first) && taken.some((capture) => capture.start === second);
    if (
      token > limit ||
      endBefore(token) < least ||
      (!argument && (isDependent(taken[0], captures.filter(isLiteral)) || isModifier(taken.at(-1), token)))
    )
      return undefined;
    const start = article ? second : startOf(first);
    const literals = captures
      .filter(isLiteral)
      .map(({ start, end }) => ({ start, end, isWord: tokens[tokenAt(tokens, start)]?.isWord ?? false }));
    return { start, end: endBefore(token), captures: taken, literals, ...triggerOf(literals, sentence) };
  });
}
