/** Clauses: a verb with what stands around it. */
import type { Lexicon } from "../../model/lexicon.ts";
import type { Token } from "../tokenize.ts";
import { clauseBounds } from "./bounds.ts";
import {
  type Constituent,
  type DateConstituent,
  isDate,
  isPhraseOrDate,
  type PhraseConstituent,
  type VerbConstituent,
} from "./constituent.ts";
import { subjectFinder } from "./subjects.ts";

interface ClauseInput {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
}

export interface Clause {
  readonly verb: VerbConstituent;
  /** The verb is not printed here: it is that of the clause before. */
  readonly elided?: boolean;
  /** Of such a clause, which of its kind the subject is, where it says no more: the second in Tallinn. */
  readonly ordinal?: number;
  /** Of such a clause, the tokens that are its own. */
  readonly own?: { readonly first: number; readonly end: number };
  /** Noun phrases that can be the subject, the likeliest first. */
  readonly subjects: readonly PhraseConstituent[];
  /** Phrases right before the verb that a participle can belong to: `the Convention` in `acceded to the Convention adopted in Rome`. */
  readonly nearest: readonly PhraseConstituent[];
  /** The phrase that a relative pronoun stands for which is the subject. */
  readonly antecedent?: PhraseConstituent;
  /** What a relative pronoun before the clause stands for, where the clause has a subject of its own. */
  readonly relative?: PhraseConstituent;
  /** What stands behind the verb, up to the next clause. */
  readonly behind: readonly Constituent[];
  /** What stands before the verb from where its clause begins. */
  readonly before: readonly Constituent[];
  /** Those of the clause, the ones behind the verb first; those it shares with the clause it is joined to last. */
  readonly dates: readonly DateConstituent[];
}

/** What stands in brackets that hold a verb. */
function insideBracketsWithVerb(all: readonly Constituent[]): ReadonlySet<Constituent> {
  const found = new Set<Constituent>();
  let inside: Constituent[] = [];
  for (const one of [...all, undefined]) {
    if (one && one.depth > 0) inside.push(one);
    else {
      if (inside.some(({ type }) => type === "verb")) for (const each of inside) found.add(each);
      inside = [];
    }
  }
  return found;
}

/** The clauses of a sentence, one for each verb in it, in order. `all` is what `chunk` gives. */
export function clausesOf(all: readonly Constituent[], input: ClauseInput): Clause[] {
  const { clausePrepositions, complementisers, sameTime } = input.lexicon.clauses;
  const verbs = all.flatMap((constituent, at) => (constituent.type === "verb" ? [at] : []));
  const bounds = clauseBounds(all, verbs, clausePrepositions);
  const bracketed = insideBracketsWithVerb(all);
  const { subjectsOf, nearestTo, antecedentOf, relativeOf, isApposed } = subjectFinder(all, input);

  /** What stands behind the verb, up to a mark that ends the sentence's part, without the verbs joined to it. */
  function behindOf(at: number, end: number): Constituent[] {
    const behind = all.slice(at + 1, end).filter(({ type }) => type !== "verb");
    const stop = behind.findIndex(({ type }) => type === "break");
    return stop < 0 ? behind : behind.slice(0, stop);
  }

  /** Whether the date at a place is set off from its clause: it was on 3 May 2001 | that Norway joined. */
  function isCleft(at: number): boolean {
    const verb = all[at - 1];
    return all[at]?.type === "date" && verb?.type === "verb" && verb.group.lemma === "be";
  }

  /** The dates that a clause shares with the one before: a verb joined to it, a clause behind `where` or `when`. */
  function sharedDates(index: number, before: readonly Constituent[]): DateConstituent[] {
    const start = bounds[index]?.start ?? 0;
    const from = bounds[index - 1]?.start ?? 0;
    const opener = all[start - 1];
    const word = opener?.type === "opener" ? (input.tokens[opener.first]?.lower ?? "") : "";
    if (sameTime.has(word) || (complementisers.has(word) && isCleft(start - 2)))
      return all.slice(from, start).filter(isDate);
    const hasOwnStart = before.some(isPhraseOrDate);
    const isRightBehind = all[(verbs[index] ?? 0) - 1]?.type === "verb";
    return hasOwnStart || isRightBehind || index === 0
      ? []
      : all.slice(from, verbs[index - 1]).filter(isDate);
  }

  return verbs.flatMap((at, index): Clause[] => {
    const verb = all[at];
    const { start, end } = bounds[index] ?? { start: 0, end: all.length };
    if (verb?.type !== "verb") return [];
    const behind = behindOf(at, end);
    const before = all.slice(start, at);
    const relative = relativeOf(at);
    const antecedent = relative ? undefined : antecedentOf(at);
    // a date in a bracket that has a verb of its own is not of the clause around it
    const isOwn = (one: Constituent): one is DateConstituent =>
      isDate(one) && (one.depth <= verb.depth || !bracketed.has(one));
    const own = behind.filter(isOwn);
    return [
      {
        verb,
        subjects: subjectsOf(at),
        nearest: nearestTo(at),
        ...(relative ? { relative } : {}),
        ...(antecedent ? { antecedent } : {}),
        behind,
        before,
        // a participle behind a comma has only what follows it: Agreement on X, 27 April 2010, amended in 2012
        dates: isApposed(at)
          ? own
          : [...own, ...before.filter(isOwn).reverse(), ...sharedDates(index, before)],
      },
    ];
  });
}
