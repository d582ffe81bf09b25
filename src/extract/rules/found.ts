/** What a rule found in a sentence, and which of several finds stays. */
import type { TextRange } from "../../model/language.ts";
import type { Built } from "../../model/rule.ts";
import type { Clause } from "../clauses/clause.ts";
import type { Anchor } from "../dates/resolve-dates.ts";
import { type DateMention, overlap } from "../mention.ts";
import type { PatternMatch } from "../pattern/pattern-match.ts";
import type { ReadyRule } from "./ready-rule.ts";

export interface Found {
  readonly ready: ReadyRule;
  readonly match: PatternMatch;
  /** The dates that the clause gives the fact: one fact for each. */
  readonly dates: readonly DateMention[];
  /** A date that scopes over it before that of the sentence: of the heading of figures, of a column. */
  readonly above?: Anchor;
  /** The clause that states it, where a verb does. */
  readonly clause?: Clause;
  /** The facts that it makes; never none. */
  readonly built: readonly Built[];
}

/** A match before it is known whether it makes a fact. */
export type Matched = Omit<Found, "built">;

/** Whether the thing that a find tells of is not printed but implied; it gives way to one that is. */
const isImplied = ({ ready, match }: Found): boolean =>
  ready.main !== undefined && !match.captures.some(({ field }) => field === ready.main);

/**
 * Two matches that read the same words as the same thing: words that their rules name are the same, and they tell of
 * the same thing. `11 members from five groups` tells of two, `announced the plan, which was done` has two verbs.
 */
function rivals(a: Found, b: Found): boolean {
  if (a.ready.kind !== b.ready.kind || !overlap(a.match, b.match)) return false;
  // commas and brackets are shared by facts that stand side by side
  const words = ({ match }: Found) => {
    const named = match.literals.filter(({ isWord }) => isWord);
    return named.length > 0 ? named : match.literals.length > 0 ? [] : [match];
  };
  const things = ({ ready, match }: Found) =>
    match.captures.filter((capture) => capture.field === ready.main);
  const meet = (some: readonly TextRange[], others: readonly TextRange[]) =>
    some.some((one) => others.some((other) => overlap(one, other)));
  const isOpen = a.ready.main === undefined || isImplied(a) || isImplied(b);
  return meet(words(a), words(b)) && (isOpen || meet(things(a), things(b)));
}

/** Of matches of one rule that end at one place and name the same words last, the shortest: a gap takes the nearest. */
export function nearestOf(found: readonly Matched[]): Matched[] {
  // a match that begins inside the first phrase of another is no nearer
  const phraseEnd = ({ match }: Matched) => Math.min(...match.captures.map(({ end }) => end), match.end) - 1;
  const isGapped = ({ ready: { rule } }: Matched) => "pattern" in rule && rule.pattern.includes("...");
  return found.filter(
    (one) =>
      !isGapped(one) ||
      !found.some(
        (other) =>
          other !== one &&
          other.ready === one.ready &&
          other.match.end === one.match.end &&
          other.match.start > phraseEnd(one),
      ),
  );
}

/** Whether a find of a rule that yields reads words that another of its kind reads, or names what that names. */
function givesWay(weak: Found, other: Found): boolean {
  if (
    weak.ready.kind !== other.ready.kind ||
    (other.ready.rule.yields && other.match.end - other.match.start <= weak.match.end - weak.match.start)
  )
    return false;
  const fields = ({ match }: Found) => match.captures.filter(({ field }) => field !== "when");
  return (
    overlap(weak.match, other.match) ||
    fields(weak).some((one) => fields(other).some((two) => overlap(one, two)))
  );
}

/** A find that gave way to another. */
export interface Lost {
  readonly found: Found;
  readonly to: Found;
}

export interface Settled {
  /** In the order of the text. */
  readonly kept: readonly Found[];
  readonly lost: readonly Lost[];
}

/**
 * Of matches of one kind over the same words one that names its thing stays, then the longest, of equals the first, and then the one whose rule
 * stands first: a declared order, never one of chance.
 */
export function settle(found: readonly Found[]): Settled {
  const kept: Found[] = [];
  const lost: Lost[] = [];
  const byLength = [...found].sort(
    (a, b) =>
      Number(isImplied(a)) - Number(isImplied(b)) ||
      b.match.end - b.match.start - (a.match.end - a.match.start) ||
      a.match.start - b.match.start ||
      a.ready.order - b.ready.order,
  );
  for (const candidate of byLength) {
    const rival = kept.find((other) => rivals(other, candidate));
    if (rival) lost.push({ found: candidate, to: rival });
    else kept.push(candidate);
  }
  const weak = kept.filter((one) => one.ready.rule.yields);
  for (const one of weak) {
    const stronger = kept.find((other) => other !== one && givesWay(one, other));
    if (!stronger) continue;
    kept.splice(kept.indexOf(one), 1);
    lost.push({ found: one, to: stronger });
  }
  return {
    kept: kept.sort(
      (a, b) => a.match.start - b.match.start || a.match.end - b.match.end || a.ready.order - b.ready.order,
    ),
    lost,
  };
}
