/** Finds the arguments of a verb in its clause: by position for subject and object, else by preposition. */
import type { Clause } from "../clauses/clause.ts";
import { type Constituent, isBare, isPhrase, type PhraseConstituent } from "../clauses/constituent.ts";
import type { PatternNode } from "../pattern/pattern.ts";
import type { PatternMatch } from "../pattern/pattern-match.ts";
import type { FrameArgument } from "../rules/ready-rule.ts";
import type { Sentence } from "../sentence.ts";
import { layArgument } from "./lay-argument.ts";

export type Voice = "active" | "passive";

/** An object stands behind the verb; that many bare phrases are looked at: signed in Paris the Agreement. */
const OBJECTS = 3;

/** The noun phrases around a verb. */
export interface Surroundings {
  readonly clause: Clause;
  readonly sentence: Sentence;
  /** Behind the verb and the words that belong to it. */
  readonly behind: readonly PhraseConstituent[];
  readonly before: readonly PhraseConstituent[];
  /** The token at which the verb begins, and the one behind the clause. */
  readonly verbFirst: number;
  readonly last: number;
  /** The prepositions that other arguments of the frame stand behind. */
  readonly prepositions: ReadonlySet<string>;
}

/** `behindVerb` is the token behind the verb and the words that belong to it (`take place`). */
export function surroundings(
  clause: Clause,
  sentence: Sentence,
  behindVerb: number,
  prepositions: ReadonlySet<string>,
): Surroundings {
  const last = Math.max(behindVerb, ...clause.behind.map((one) => one.end));
  const behind = clause.behind.filter(isPhrase).flatMap((phrase) => {
    if (phrase.end <= behindVerb) return [];
    // a preposition that belongs to the verb governs nothing by itself: took over the presidency
    if (phrase.first === behindVerb && sentence.tokens[behindVerb - 1]?.lower === phrase.preposition) {
      const { preposition: _, ...bare } = phrase;
      return [bare];
    }
    // words that belong to the verb (`part in`) may have been taken for the beginning of a phrase
    return phrase.first >= behindVerb
      ? [phrase]
      : [{ ...phrase, first: behindVerb, headEnd: Math.max(phrase.headEnd, behindVerb + 1) }];
  });
  const before = clause.before.filter(isPhrase);
  return {
    clause,
    sentence,
    behind,
    before,
    last,
    prepositions,
    verbFirst: clause.elided ? last : clause.verb.first,
  };
}

/** Whether nothing that was matched stands in a phrase. */
export function isFree(
  { tokens }: Sentence,
  phrase: PhraseConstituent,
  matched: readonly PatternMatch[],
): boolean {
  const start = tokens[phrase.first]?.start ?? 0;
  const end = tokens[phrase.end - 1]?.end ?? 0;
  return !matched.some((match) => match.start < end && start < match.end);
}

/** A phrase with what is coordinated before it: A, B and C signed. */
function coordinatedFrom(
  phrase: PhraseConstituent,
  before: readonly Constituent[],
  { tokens, lexicon }: Sentence,
): PhraseConstituent | undefined {
  let first = phrase;
  for (let place = before.indexOf(phrase) - 1; place > 0; place -= 2) {
    const link = before[place];
    // A, together with B
    if (link?.type === "conjunction" && before[place - 1]?.type === "comma") place -= 1;
    const earlier = before[place - 1];
    if (link?.type !== "conjunction" && link?.type !== "comma") break;
    // A or B signed: neither is said
    if (lexicon.clauses.disjunctions.has(tokens[link.first]?.lower ?? "")) return undefined;
    if (!isBare(earlier)) break;
    first = earlier;
  }
  return first;
}

type Find = (
  around: Surroundings,
  pattern: PatternNode,
  matched: readonly PatternMatch[],
) => PatternMatch | undefined;

/** The token before the next phrase that another argument wants: presented the Prize | to Estonia. */
function limitBehind({ behind, prepositions, last }: Surroundings, phrase: PhraseConstituent): number {
  const next = behind.find(
    ({ first, preposition }) =>
      first > phrase.first && preposition !== undefined && prepositions.has(preposition),
  );
  return next ? next.first - 1 : last;
}

const bareBehind: Find = (around, pattern, matched) => {
  const { sentence, behind } = around;
  for (const phrase of behind
    .filter((one) => isBare(one) && isFree(sentence, one, matched))
    .slice(0, OBJECTS)) {
    const match = layArgument(pattern, sentence, phrase, limitBehind(around, phrase));
    if (match) return match;
  }
  return undefined;
};

const bareBefore: Find = ({ sentence, clause, verbFirst }, pattern, matched) => {
  for (const phrase of clause.subjects.filter((one) => isFree(sentence, one, matched))) {
    const from = coordinatedFrom(phrase, clause.before, sentence);
    if (!from) return undefined;
    // a comma may part an apposition: the President, A. Reed, signed
    const match =
      layArgument(pattern, sentence, from, verbFirst, phrase === clause.antecedent) ??
      (from === phrase ? undefined : layArgument(pattern, sentence, phrase, verbFirst));
    if (match) return match;
  }
  return undefined;
};

/** What a participle without auxiliary belongs to: the phrase before it; a verb joined to another shares its subject. */
const participleHead: Find = ({ sentence, clause, verbFirst }, pattern, matched) => {
  const [first] = clause.subjects;
  const candidates = [...clause.nearest, ...(first ? [first] : [])];
  for (const phrase of candidates.filter((one) => isFree(sentence, one, matched))) {
    const match = layArgument(pattern, sentence, phrase, verbFirst);
    if (match) return match;
  }
  return undefined;
};

/** Before the verb; behind it where the order is free, or nothing stands before: `in 1992 were opened embassies`. */
const subject: Find = (around, pattern, matched) => {
  const { freeOrder } = around.sentence.lexicon.clauses;
  const found = bareBefore(around, pattern, matched);
  const mayFollow = freeOrder || around.clause.subjects.length === 0;
  return found ?? (mayFollow ? bareBehind(around, pattern, matched) : undefined);
};

const object: Find = (around, pattern, matched) => {
  const { clause, sentence, verbFirst } = around;
  const found = bareBehind(around, pattern, matched);
  if (found) return found;
  const { relative } = clause;
  const head =
    relative && isFree(sentence, relative, matched)
      ? layArgument(pattern, sentence, relative, verbFirst)
      : undefined;
  // what stands before an active verb is its object only where the subject is known, or nothing stands behind
  const { freeOrder } = sentence.lexicon.clauses;
  const mayPrecede =
    freeOrder && (matched.length > 0 || clause.verb.group.passive || !around.behind.some(isBare));
  return head ?? (mayPrecede ? bareBefore(around, pattern, matched) : undefined);
};

function prepositional(
  { sentence, behind, before, last, verbFirst }: Surroundings,
  pattern: PatternNode,
  prepositions: ReadonlySet<string>,
): PatternMatch | undefined {
  for (const phrase of [...behind, ...before]) {
    if (phrase.preposition === undefined || !prepositions.has(phrase.preposition)) continue;
    const match = layArgument(pattern, sentence, phrase, phrase.first < verbFirst ? verbFirst : last);
    if (match) return match;
  }
  return undefined;
}

/** In the passive the one who does it: behind `by`, or in a case of its own. */
function agent(
  around: Surroundings,
  pattern: PatternNode,
  matched: readonly PatternMatch[],
): PatternMatch | undefined {
  const { agent: word } = around.sentence.lexicon.clauses;
  return word === undefined
    ? object(around, pattern, matched)
    : prepositional(around, pattern, new Set([word]));
}

/** The match of an argument in one voice; `matched` are those of the arguments before it. */
export function findArgument(
  { pattern, prepositions }: FrameArgument,
  voice: Voice,
  around: Surroundings,
  matched: readonly PatternMatch[],
): PatternMatch | undefined {
  const isPassive = voice === "passive";
  const find = (role: string): PatternMatch | undefined => {
    switch (role) {
      case "subject":
        return isPassive ? agent(around, pattern, matched) : subject(around, pattern, matched);
      case "object":
        if (!isPassive) return object(around, pattern, matched);
        return around.clause.verb.group.bare &&
          !around.clause.elided &&
          (around.clause.verb.group.reduced || !around.sentence.lexicon.clauses.freeOrder)
          ? participleHead(around, pattern, matched)
          : subject(around, pattern, matched);
      case "complement":
        return bareBehind(around, pattern, matched);
      default:
        return undefined;
    }
  };
  for (const role of prepositions) {
    const match = find(role);
    if (match) return match;
  }
  return prepositional(around, pattern, prepositions);
}
