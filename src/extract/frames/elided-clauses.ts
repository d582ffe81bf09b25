/** Clauses whose verb is that of the clause before: `the Embassy of B in C — in January 1993`, `and D since 2018`. */
import type { Lexicon } from "../../model/lexicon.ts";
import type { Clause } from "../clauses/clause.ts";
import type { Constituent, DateConstituent, PhraseConstituent } from "../clauses/constituent.ts";
import type { Sentence } from "../sentence.ts";

const opens = (one: Constituent | undefined): boolean =>
  one === undefined || one.type === "comma" || one.type === "conjunction" || one.type === "break";

const isDate = (one: Constituent): one is DateConstituent => one.type === "date";

/** The parts from one mark that parts clauses to the next; a dash is part of one. */
function segments(all: readonly Constituent[], from: number): Constituent[][] {
  const found: Constituent[][] = [[]];
  for (const one of all.slice(from)) {
    if (one.depth > 0) continue;
    if (opens(one)) found.push([]);
    else found.at(-1)?.push(one);
  }
  return found.filter((segment) => segment.length > 0);
}

/** Where the order is free the phrase that is new may be the subject or the object: а 23 сентября — Парижскую хартию. */
function freelyElided(
  segment: readonly Constituent[],
  before: Clause,
  { lexicon }: Sentence,
): Clause | undefined {
  const isBare = (one: Constituent): one is PhraseConstituent =>
    one.type === "phrase" && one.preposition === undefined;
  const bare = segment.filter(isBare);
  const dates = segment.filter(isDate);
  const hasDash = segment.some(({ type }) => type === "dash");
  if (segment.some(({ type }) => type === "verb" || type === "opener") || segment.length < 2)
    return undefined;
  if (!hasDash) return undefined;
  const own = segment.filter((one) => one.type === "phrase" || one.type === "date");
  return {
    ...before,
    elided: true,
    own: { first: segment[0]?.first ?? 0, end: segment.at(-1)?.end ?? 0 },
    subjects: [...bare, ...before.subjects],
    before: [],
    behind: [...own, ...before.behind.filter((one) => one.type === "phrase" && !saysWhere(one, lexicon))],
    dates,
  };
}

/** Where something happened is not said again: the Embassy of A was opened in B, that of C — in 1996. */
const saysWhere = ({ preposition }: PhraseConstituent, { names }: Lexicon): boolean =>
  preposition !== undefined && names.placeLinks.has(preposition);

/** A segment that says of another subject what the clause before said; undefined where it is anything else. */
function elided(segment: readonly Constituent[], before: Clause, sentence: Sentence): Clause | undefined {
  if (sentence.lexicon.clauses.freeOrder) return freelyElided(segment, before, sentence);
  const [first, ...rest] = segment;
  if (first?.type !== "phrase" || first.preposition !== undefined) return undefined;
  const subject: PhraseConstituent = first;
  if (rest.length === 0 || rest.some(({ type }) => type === "verb" || type === "opener")) return undefined;
  const dates = rest.filter(isDate);
  const hasDash = rest.some(({ type }) => type === "dash");
  if (
    !hasDash &&
    (dates.length === 0 || rest.some((one) => one.type === "phrase" && one.preposition === undefined))
  )
    return undefined;
  const inherited = before.behind.filter(
    (one): one is PhraseConstituent =>
      one.type === "phrase" && one.end <= first.first && !saysWhere(one, sentence.lexicon),
  );
  const hasObject =
    inherited.some(({ preposition }) => preposition === undefined) && before.subjects.length > 0;
  // without a dash the new phrase is the object where the clause before has one: signed A in 2007 and B in 2009
  if (!hasDash && hasObject && !isName(first, sentence))
    return {
      ...before,
      elided: true,
      own: { first: segment[0]?.first ?? 0, end: segment.at(-1)?.end ?? 0 },
      before: [],
      behind: segment.filter((one) => one.type === "phrase" || one.type === "date"),
      dates,
    };
  const ordinal = ordinalOf(first, sentence);
  if (ordinal !== undefined)
    return {
      ...before,
      elided: true,
      ordinal,
      own: { first: segment[0]?.first ?? 0, end: segment.at(-1)?.end ?? 0 },
      before: [],
      behind: rest.filter((one) => one.type === "phrase" || one.type === "date"),
      dates,
    };
  return {
    verb: before.verb,
    elided: true,
    own: { first: segment[0]?.first ?? 0, end: segment.at(-1)?.end ?? 0 },
    subjects: [subject],
    nearest: [],
    before: [],
    behind: [...rest.filter((one) => one.type === "phrase" || one.type === "date"), ...inherited],
    dates,
  };
}

/** The number of a phrase that is an ordinal and nothing else. */
function ordinalOf(
  { first, end }: PhraseConstituent,
  { tokens, mentions, lexicon }: Sentence,
): number | undefined {
  const from = lexicon.determiners.has(tokens[first]?.lower ?? "") ? first + 1 : first;
  const start = tokens[from]?.start;
  const stop = tokens[end - 1]?.end;
  const found = mentions.find(
    (one) => one.type === "number" && one.number.ordinal && one.start === start && one.end === stop,
  );
  return found?.type === "number" ? found.number.value : undefined;
}

/** Whether a phrase is a party or a person, which acts rather than is acted on. */
function isName({ first }: PhraseConstituent, { tokens, mentions }: Sentence): boolean {
  const start = tokens[first]?.start ?? 0;
  return mentions.some(
    (one) =>
      one.start <= start &&
      start < one.end &&
      (one.type === "person" || (one.type === "name" && one.kinds.includes("party"))),
  );
}

export function elidedClauses(sentence: Sentence): Clause[] {
  const { clauses, constituents } = sentence;
  const last = clauses.at(-1);
  if (!last) return [];
  const from = constituents.indexOf(last.verb) + 1;
  const [own = [], ...others] = segments(constituents, from);
  const isDated = [...last.before, ...own].some(isDate);
  return others.flatMap((segment) => {
    // `chaired by A, B and C since 1997` has one date for all three
    const isShared = !isDated && !segment.some(({ type }) => type === "dash");
    return isShared ? [] : (elided(segment, last, sentence) ?? []);
  });
}
