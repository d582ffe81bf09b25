/** Lays a frame over a clause: the verb in either voice, with its arguments. */
import type { TextRange } from "../../model/language.ts";
import type { Clause } from "../clauses/clause.ts";
import { type Constituent, isBare } from "../clauses/constituent.ts";
import type { Capture } from "../pattern/capture.ts";
import type { PatternMatch } from "../pattern/pattern-match.ts";
import type { FrameArgument, ReadyVerbFrame } from "../rules/ready-rule.ts";
import { type Sentence, tokenAt } from "../sentence.ts";
import { findArgument, isFree, type Surroundings, surroundings, type Voice } from "./find-argument.ts";

/** A match, or the argument that none was found for. */
export type FrameOutcome = { readonly match: PatternMatch } | { readonly missing: string };

interface Laid {
  readonly matches: readonly PatternMatch[];
  readonly unmatched: readonly FrameArgument[];
}

/** The arguments of a frame in one voice, or the role of the first that is needed and missing. */
function lay(frame: ReadyVerbFrame, voice: Voice, around: Surroundings): Laid | { readonly missing: string } {
  const matches: PatternMatch[] = [];
  const unmatched: FrameArgument[] = [];
  for (const argument of frame.arguments) {
    const match = findArgument(argument, voice, around, matches);
    // who did it may stay unsaid in the passive
    const isAgent = voice === "passive" && argument.role === "subject";
    // where the frame asks for a subject, the dossier does not stand in for an agent that is not printed
    const isNeeded = argument.required && !(isAgent && !frame.rule.implied);
    if (!match && isNeeded) return { missing: argument.role };
    if (match) matches.push(match);
    else unmatched.push(argument);
  }
  return { matches, unmatched };
}

/** Whether a phrase goes on behind what was read of it: `a member | of the commission`. */
function isCut(
  { sentence: { tokens }, clause, behind }: Surroundings,
  matches: readonly PatternMatch[],
): boolean {
  return [...clause.subjects, ...behind].some((phrase) => {
    const start = tokens[phrase.first]?.start ?? 0;
    const end = tokens[phrase.end - 1]?.end ?? 0;
    return matches.some((match) => match.start < end && match.end > start && match.end < end);
  });
}

/** Whether something stands in the place of an argument and was not understood. */
function isFilled({ sentence, clause, behind, before }: Surroundings, { matches, unmatched }: Laid): boolean {
  const isOpen = (phrase: Surroundings["behind"][number]) => isFree(sentence, phrase, matches);
  return unmatched.some(({ prepositions }) => {
    if (prepositions.has("subject") && clause.subjects.some(isOpen)) return true;
    const takesBare = prepositions.has("object") || prepositions.has("complement");
    return [...behind, ...before]
      .filter(isOpen)
      .some(({ preposition }) => (preposition === undefined ? takesBare : prepositions.has(preposition)));
  });
}

/** Whether the fields that the frame leaves to the dossier may be left out of this clause. */
function mayImply({ rule }: ReadyVerbFrame, laid: Laid, around: Surroundings): boolean {
  if (!rule.implied) return true;
  const captured = new Set(laid.matches.flatMap(({ captures }) => captures.map(({ field }) => field)));
  if (Object.keys(rule.implied).every((field) => captured.has(field))) return true;
  return !isCut(around, laid.matches) && !isFilled(around, laid);
}

/** Whether a phrase says how often: amended three times. */
const isTimes = ({ first, end }: Constituent, { tokens, mentions }: Sentence): boolean =>
  mentions.some(
    (one) =>
      one.type === "number" &&
      one.number.unit === "times" &&
      one.start >= (tokens[first]?.start ?? 0) &&
      one.end <= (tokens[end - 1]?.end ?? 0),
  );

/** Whether a noun phrase stands right behind a verb without auxiliary, and is none of its arguments: then it is active. */
function hasObject({ sentence, clause }: Surroundings, matches: readonly PatternMatch[]): boolean {
  const next = clause.behind.find((one) => one.type !== "adverb" && !isTimes(one, sentence));
  return isBare(next) && isFree(sentence, next, matches);
}

/** Whether a determiner denies what stands in an argument: no agreement was signed. */
const deniesArgument = ({ tokens, lexicon }: Sentence, matches: readonly PatternMatch[]): boolean =>
  matches.some(({ start }) => {
    const at = tokenAt(tokens, start);
    const { noneOf } = lexicon.clauses;
    return noneOf.has(tokens[at]?.lower ?? "") || noneOf.has(tokens[at - 1]?.lower ?? "");
  });

/**
 * Whether a form that can be both is active: its subject is there, or its object right behind it. In `the Treaty, signed
 * in Bonn, and the Agreement` nothing was signed by the Treaty.
 */
function isSurelyActive(
  { sentence: { tokens }, clause, behind }: Surroundings,
  { matches }: Laid,
  frame: ReadyVerbFrame,
): boolean {
  const start = tokens[clause.verb.first]?.start ?? 0;
  if (!frame.arguments.some(({ prepositions }) => prepositions.has("object"))) return true;
  if (matches.some((match) => match.start < start)) return true;
  const next = clause.behind.find(({ type }) => type !== "adverb" && type !== "date");
  const first = behind.find(isBare);
  return next !== undefined && first !== undefined && next.end === first.end;
}

/** A clause without a verb of its own reads only its own words; what it shares with the clause before is in the captures. */
function elidedMatch(
  matches: readonly PatternMatch[],
  verb: TextRange,
  own: TextRange,
  ordinal: number | undefined,
): PatternMatch {
  const captures = matches.flatMap((match) => match.captures).map((capture) => withOrdinal(capture, ordinal));
  return { ...own, captures, literals: [{ ...own, isWord: true }], trigger: verb };
}

/** An event of the clause before, as the next of its kind. */
function withOrdinal(capture: Capture, ordinal: number | undefined): Capture {
  const { mention } = capture;
  if (ordinal === undefined) return capture;
  if (mention?.type === "number" && mention.number.ordinal)
    return { ...capture, mention: { ...mention, number: { ...mention.number, value: ordinal } } };
  if (mention?.type !== "name" || !mention.event) return capture;
  return { ...capture, mention: { ...mention, event: { ...mention.event, ordinal } } };
}

function matchOf(matches: readonly PatternMatch[], verb: TextRange): PatternMatch {
  return {
    start: Math.min(verb.start, ...matches.map(({ start }) => start)),
    end: Math.max(verb.end, ...matches.map(({ end }) => end)),
    captures: matches.flatMap(({ captures }) => captures),
    literals: [{ ...verb, isWord: true }, ...matches.flatMap(({ literals }) => literals)],
    trigger: verb,
  };
}

const rangeOf = (
  { first, end }: { readonly first: number; readonly end: number },
  { tokens }: Sentence,
): TextRange => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[end - 1]?.end ?? 0,
});

export function matchVerbFrame(frame: ReadyVerbFrame, clause: Clause, sentence: Sentence): FrameOutcome {
  const { tokens } = sentence;
  const { group, first, end } = clause.verb;
  const verb = frame.verbs.find(
    ({ lemma, tail }) => lemma === group.lemma && tail.every((word, at) => tokens[end + at]?.lower === word),
  );
  if (!verb) return { missing: "verb" };
  const { modality, state = false } = frame.rule;
  if (group.negated !== (modality === "negated"))
    return { missing: group.negated ? "not negated" : "negated" };
  if (group.ongoing && !state) return { missing: "done: it is going on" };
  if (group.planned !== (modality === "planned")) return { missing: group.planned ? "done" : "planned" };
  if (state && group.past && clause.dates.length === 0)
    return { missing: "a date: it was so, and may be no more" };

  const behindVerb = end + verb.tail.length;
  const around = surroundings(clause, sentence, behindVerb, frame.prepositions);
  const words = { start: tokens[first]?.start ?? 0, end: tokens[behindVerb - 1]?.end ?? 0 };

  function attempt(voice: Voice): FrameOutcome {
    const laid = lay(frame, voice, around);
    if ("missing" in laid) return laid;
    if (!mayImply(frame, laid, around)) return { missing: Object.keys(frame.rule.implied ?? {}).join(", ") };
    if (modality !== "negated" && deniesArgument(sentence, laid.matches)) return { missing: "not negated" };
    if (voice === "active" && group.passive && !isSurelyActive(around, laid, frame))
      return { missing: "active voice" };
    if (voice === "passive" && group.active && hasObject(around, laid.matches))
      return { missing: "passive voice" };
    return {
      match: clause.own
        ? elidedMatch(laid.matches, words, rangeOf(clause.own, sentence), clause.ordinal)
        : matchOf(laid.matches, words),
    };
  }

  const outcome: FrameOutcome = group.active ? attempt("active") : { missing: "active voice" };
  const takesObject = frame.arguments.some(({ prepositions }) => prepositions.has("object"));
  return "missing" in outcome && group.passive && takesObject ? attempt("passive") : outcome;
}
