/** Lays a frame over a noun and what hangs on it: `the accession of A to B`, `B's accession to C`. */
import {
  type Constituent,
  type DateConstituent,
  isDate,
  isPhrase,
  isPrepositional,
  type PhraseConstituent,
} from "../clauses/constituent.ts";
import { overlap } from "../mention.ts";
import { matchAt } from "../pattern/match-pattern.ts";
import type { PatternMatch } from "../pattern/pattern-match.ts";
import type { FrameArgument, ReadyNounFrame } from "../rules/ready-rule.ts";
import { type Sentence, tokenAt } from "../sentence.ts";
import { layArgument } from "./lay-argument.ts";
import type { FrameOutcome } from "./match-verb-frame.ts";

/** What hangs on a noun: the phrases and dates behind it up to the next verb, comma or clause; a bracket belongs to it. */
export interface NounChain {
  readonly noun: number;
  readonly phrase: PhraseConstituent;
  readonly behind: readonly PhraseConstituent[];
  readonly dates: readonly DateConstituent[];
  /** The token behind all that hangs on the noun. */
  readonly end: number;
}

/** Whether the members of a coordination end in one behind which a preposition or a date goes on. */
function hangsOn(rest: readonly Constituent[], at: number): boolean {
  for (let place = at; place < rest.length; place += 1) {
    const one = rest[place];
    if (isDate(one) || isPrepositional(one)) return place > at;
    if (!isPhrase(one) && one?.type !== "conjunction" && one?.type !== "comma") return false;
  }
  return false;
}

/** The chain of the phrase at a place of the constituents, for the noun at a token in it. */
export function nounChain(all: readonly Constituent[], place: number, noun: number): NounChain | undefined {
  const phrase = all[place];
  if (!isPhrase(phrase)) return undefined;
  const behind: PhraseConstituent[] = [];
  const dates: DateConstituent[] = [];
  const rest = all.slice(place + 1);
  let { end } = phrase;
  for (const [at, one] of rest.entries()) {
    // what is coordinated with what hangs on the noun: the accession of A and B to C
    const isCoordinated = rest[at - 1]?.type === "conjunction" || rest[at - 1]?.type === "comma";
    if (isPrepositional(one)) {
      behind.push(one);
      end = one.end;
    } else if (isPhrase(one) && isCoordinated && hangsOn(rest, at)) end = one.end;
    else if (
      (one.type === "conjunction" || one.type === "comma") &&
      isPhrase(rest[at + 1]) &&
      hangsOn(rest, at + 1)
    )
      continue;
    else if (isDate(one)) dates.push(one);
    else if (one.type === "comma" && isDate(rest[at + 1])) continue;
    else if (one.type !== "open" && one.type !== "close" && one.type !== "adverb") break;
  }
  return { noun, phrase, behind, dates, end };
}

export function matchNounFrame(frame: ReadyNounFrame, chain: NounChain, sentence: Sentence): FrameOutcome {
  const { tokens, mentions, lexicon } = sentence;
  const { noun, phrase, behind } = chain;
  const isRemembered = tokens
    .slice(phrase.first, noun)
    .some(({ lower }) => lexicon.clauses.remembering.has(lower));
  if (isRemembered) return { missing: "the act itself: it is only remembered" };
  const last = chain.end;
  const start = tokens[noun]?.start ?? 0;

  /** The name before the noun: Estonia's accession, the Estonian accession. */
  function possessor({ pattern }: FrameArgument): PatternMatch | undefined {
    const name = mentions.findLast((mention) => mention.type !== "number" && mention.end <= start);
    const from = name ? tokenAt(tokens, name.start) : noun;
    const to = name ? tokenAt(tokens, name.end) : noun;
    const isNext = to === noun || (tokens[to]?.lower === "'s" && to + 1 >= noun - 2);
    return name && isNext ? matchAt(pattern, sentence, from, { argument: true, end: to }) : undefined;
  }

  function hanging({ pattern, prepositions }: FrameArgument): PatternMatch | undefined {
    // what is tied to the noun is in its phrase: behind `of`, or, where a case ties nouns together, right behind the noun
    const { ties } = lexicon.clauses;
    const isTied = prepositions.has("of") || [...ties].some((tie) => prepositions.has(tie));
    if (isTied && ties.size === 0)
      for (let at = noun + 1; at < phrase.end; at += 1) {
        const tied = matchAt(pattern, sentence, at, { argument: true, end: last });
        if (tied) return tied;
      }
    const tie = tokens.findIndex(({ lower }, at) => at > noun && at < phrase.end && ties.has(lower));
    if (tie > 0 && prepositions.has(tokens[tie]?.lower ?? "")) {
      const tied = matchAt(pattern, sentence, tie + 1, { argument: true, end: last });
      if (tied) return tied;
    }
    for (const one of behind) {
      const fits = one.preposition !== undefined && prepositions.has(one.preposition);
      const match = fits ? layArgument(pattern, sentence, one, last) : undefined;
      if (match) return match;
    }
    return undefined;
  }

  const place = { start, end: tokens[noun]?.end ?? 0 };
  const matches: PatternMatch[] = [];
  for (const argument of frame.arguments) {
    const match =
      (argument.prepositions.has("possessor") ? possessor(argument) : undefined) ?? hanging(argument);
    if (!match && argument.required) return { missing: argument.role };
    if (match && !matches.some((other) => overlap(other, match))) matches.push(match);
  }
  return {
    match: {
      start: Math.min(place.start, ...matches.map((match) => match.start)),
      end: Math.max(place.end, ...matches.map(({ end }) => end)),
      captures: matches.flatMap(({ captures }) => captures),
      literals: [{ ...place, isWord: true }, ...matches.flatMap(({ literals }) => literals)],
      trigger: place,
    },
  };
}
