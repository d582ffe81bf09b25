/** What stands before a verb that can be its subject, or what it is said of. */
import type { Lexicon } from "../../model/lexicon.ts";
import type { Token } from "../tokenize.ts";
import {
  CLAUSE_WINDOW,
  type Constituent,
  isBare,
  isDate,
  isPhrase,
  isPhraseOrDate,
  isPrepositional,
  type PhraseConstituent,
} from "./constituent.ts";

/** A subject is looked for among so many phrases before the verb. */
const SUBJECTS = 4;

export interface Subjects {
  /** Noun phrases that can be the subject of the verb at a place, the likeliest first. */
  subjectsOf(at: number): readonly PhraseConstituent[];
  /** The phrase before a verb, over a comma or bracket, with those that it hangs on. */
  nearestTo(at: number): readonly PhraseConstituent[];
  /** What the relative pronoun that is the subject of a verb stands for; verbs joined to it share it. */
  antecedentOf(at: number): PhraseConstituent | undefined;
  /** What a relative clause with a subject of its own is about: the Treaty, which Norway signed. */
  relativeOf(at: number): PhraseConstituent | undefined;
  /** Whether a bare participle stands behind a comma or bracket. */
  isApposed(at: number): boolean;
}

/** `all` is what `chunk` gives; places are indices of it. */
export function subjectFinder(
  all: readonly Constituent[],
  { tokens, lexicon }: { readonly tokens: readonly Token[]; readonly lexicon: Lexicon },
): Subjects {
  const { clausePrepositions, relatives } = lexicon.clauses;
  const known = new Map<number, readonly PhraseConstituent[]>();
  const firstPhrase = all.find(isPhrase);

  /** The place before `at`, over what stands in brackets between. */
  function left(at: number): number {
    const depth = all[at]?.depth ?? 0;
    let before = at - 1;
    while (before >= 0 && (all[before]?.depth ?? 0) > depth) before -= 1;
    return before;
  }

  /** Where the relative clause begins that the verb at `at` rules; undefined where it rules none. */
  function relativeStart(at: number): number | undefined {
    for (let before = at - 1; before >= Math.max(0, at - CLAUSE_WINDOW); before -= 1) {
      const type = all[before]?.type;
      if (type === "opener") return before;
      if (type === "verb" || type === "break") return undefined;
    }
    return undefined;
  }

  /** What may stand between a conjunction and the verb it joins: and in 1995 also joined. */
  function isAside(at: number): boolean {
    const one = all[at];
    if (one?.type === "adverb" || isDate(one)) return true;
    return isPrepositional(one) && !clausePrepositions.has(one.preposition);
  }

  /** The verb that the one at `at` is joined to by nothing but a conjunction or comma: signed … and ratified. */
  function joinedTo(at: number): number | undefined {
    let mark = left(at);
    while (isAside(mark)) mark = left(mark);
    const type = all[mark]?.type;
    if (type !== "conjunction" && type !== "comma") return undefined;
    let verb = mark - 1;
    while (
      verb >= Math.max(0, mark - CLAUSE_WINDOW) &&
      all[verb]?.type !== "verb" &&
      all[verb]?.type !== "break"
    )
      verb -= 1;
    if (all[verb]?.type !== "verb" || all[verb]?.depth !== all[at]?.depth) return undefined;
    // the comma behind a relative clause closes it and joins nothing
    return type === "comma" && relativeStart(verb) !== undefined ? undefined : verb;
  }

  /** Whether a bare phrase is joined to one behind a preposition: relations between A | and B were established. */
  function isCoordinatedWithObject(at: number): boolean {
    if (!isBare(all[at])) return false;
    let before = at - 1;
    if (all[before]?.type !== "conjunction") return false;
    before -= all[before - 1]?.type === "comma" ? 2 : 1;
    return isPrepositional(all[before]) && isPhrase(all[before - 1]);
  }

  /** The phrase that a relative pronoun stands for. */
  function headOfOpener(at: number): PhraseConstituent | undefined {
    let before = left(at);
    if (all[before]?.type === "comma") before = left(before);
    const head = all[before];
    return isPhrase(head) ? head : undefined;
  }

  /** The verb whose complement rules the infinitive at a place: Norway was the first | to join. */
  function complemented(at: number): number | undefined {
    const verb = all[at];
    const before = all[at - 2];
    const isInfinitive = verb?.type === "verb" && !verb.group.finite && verb.group.active;
    if (!isInfinitive || !isBare(all[at - 1]) || before?.type !== "verb") return undefined;
    return before.group.lemma === "be" ? at - 2 : undefined;
  }

  function findSubjects(at: number): PhraseConstituent[] {
    const be = complemented(at);
    if (be !== undefined) return [...subjectsOf(be)];
    const joined = joinedTo(at);
    // its subject stands before that verb; a participle behind a comma may belong to the phrase before the comma
    const found = joined === undefined ? [] : subjectsOf(joined).slice(0, SUBJECTS);
    const limit = found.length + SUBJECTS;
    const doubtful: PhraseConstituent[] = [];
    for (
      let before = left(at);
      before >= Math.max(0, at - CLAUSE_WINDOW) && found.length < limit;
      before = left(before)
    ) {
      const one = all[before];
      if (!one || one.type === "break") break;
      if (isPhrase(one)) {
        if (isCoordinatedWithObject(before)) doubtful.push(one);
        else if (one.preposition === undefined || clausePrepositions.has(one.preposition)) found.push(one);
      } else if (one.type === "opener" && found.length === 0) {
        // which stands for the phrase before it, whatever preposition that has
        const head = headOfOpener(before);
        if (head) found.push(head);
      } else if (one.type === "verb") {
        // the decision | to open an office was taken
        const head = all[before - 1];
        if (
          !one.group.finite &&
          one.group.active &&
          found.length > 0 &&
          isBare(head) &&
          head.end === one.first
        )
          found.push(head);
        // the subject of a verb behind a relative clause stands before that clause
        const start = relativeStart(before);
        if (start === undefined) {
          if (joined === undefined && found.length === 0) found.push(...subjectsOf(before));
          break;
        }
        before = start;
      }
    }
    return [...found, ...doubtful].slice(0, 2 * SUBJECTS);
  }

  function subjectsOf(at: number): readonly PhraseConstituent[] {
    const before = known.get(at);
    if (before) return before;
    const found = findSubjects(at);
    known.set(at, found);
    return found;
  }

  function nearestTo(at: number): PhraseConstituent[] {
    let before = left(at);
    while (["comma", "open", "adverb"].includes(all[before]?.type ?? "") && before > at - CLAUSE_WINDOW)
      before = left(before);
    const found: PhraseConstituent[] = [];
    for (let one = all[before]; isPhraseOrDate(one) && before > at - CLAUSE_WINDOW; one = all[before]) {
      if (isPhrase(one)) found.push(one);
      if (isBare(one)) break;
      before -= 1;
    }
    // a bracket may belong to what begins the line: Treaty on X, Oslo, 6 July 1996 (ratified in 1997)
    const isBehind = firstPhrase !== undefined && firstPhrase.end <= (all[at]?.first ?? 0);
    if (all[at - 1]?.type === "open" && isBehind) found.push(firstPhrase);
    return found;
  }

  function antecedentOf(at: number): PhraseConstituent | undefined {
    for (let verb: number | undefined = at, steps = 0; verb !== undefined && steps < SUBJECTS; steps += 1) {
      const pronoun = relativeStart(verb);
      if (pronoun !== undefined) return headOfOpener(pronoun);
      verb = joinedTo(verb);
    }
    return undefined;
  }

  function relativeOf(at: number): PhraseConstituent | undefined {
    const opener = relativeStart(at);
    if (opener === undefined || !relatives.has(tokens[all[opener]?.first ?? 0]?.lower ?? ""))
      return undefined;
    return all.slice(opener + 1, at).some(isBare) ? headOfOpener(opener) : undefined;
  }

  function isApposed(at: number): boolean {
    const one = all[at];
    const mark = all[at - 1]?.type;
    if (one?.type !== "verb" || !one.group.bare || !one.group.passive) return false;
    // with its object right behind it, it is no participle: Lithuania, together with Estonia, entered the Council
    if (one.group.active && isBare(all[at + 1])) return false;
    return (mark === "comma" || mark === "open") && joinedTo(at) === undefined;
  }

  return { subjectsOf, nearestTo, antecedentOf, relativeOf, isApposed };
}
