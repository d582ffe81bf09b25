/** Clauses whose verb is that of the clause before: `the Embassy of B in C — in January 1993`, `and D since 2018`. */
import type { Lexicon } from "../../model/lexicon.ts";
import type { Clause } from "../clauses/clause.ts";
import {
  type Constituent,
  isBare,
  isDate,
  isPhrase,
  isPhraseOrDate,
  type PhraseConstituent,
} from "../clauses/constituent.ts";
import type { Sentence } from "../sentence.ts";

const opens = (one: Constituent | undefined): boolean =>
  one === undefined || one.type === "comma" || one.type === "conjunction" || one.type === "break";

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

const isDash = ({ type }: Constituent): boolean => type === "dash";

/** A verb, or a word that opens a clause: what holds one is a clause by itself. */
const isOfClause = ({ type }: Constituent): boolean => type === "verb" || type === "opener";

/** What a clause without a verb has of its own. */
const ownParts = (segment: readonly Constituent[]) => ({
  elided: true,
  own: { first: segment[0]?.first ?? 0, end: segment.at(-1)?.end ?? 0 },
  before: [],
  dates: segment.filter(isDate),
});

/** Where something happened is not said again: the Embassy of A was opened in B, that of C — in 1996. */
const saysWhere = ({ preposition }: PhraseConstituent, { names }: Lexicon): boolean =>
  preposition !== undefined && names.placeLinks.has(preposition);

/** Where the order is free the phrase that is new may be the subject or the object: а 23 сентября — Парижскую хартию. */
function freelyElided(
  segment: readonly Constituent[],
  before: Clause,
  { lexicon }: Sentence,
): Clause | undefined {
  if (segment.length < 2 || segment.some(isOfClause) || !segment.some(isDash)) return undefined;
  const inherited = before.behind.filter((one) => isPhrase(one) && !saysWhere(one, lexicon));
  return {
    ...before,
    ...ownParts(segment),
    subjects: [...segment.filter(isBare), ...before.subjects],
    behind: [...segment.filter(isPhraseOrDate), ...inherited],
  };
}

/** A segment that begins with when or where: …, and on 3 June 1994 the Charter; was held in Oslo in 2016, in Bergen in 2017. */
function fronted(segment: readonly Constituent[], before: Clause, sentence: Sentence): Clause | undefined {
  const [first] = segment;
  const isWhere = (one: Constituent) => isPhrase(one) && saysWhere(one, sentence.lexicon);
  if (!first || segment.some(isOfClause) || !segment.some(isDate) || !(isDate(first) || isWhere(first)))
    return undefined;
  const own = ownParts(segment);
  const said = segment.filter(isPhraseOrDate);
  const earlier = before.behind.filter(isPhrase).filter((one) => one.end <= first.first);
  const inherited = earlier.filter((one) => !isWhere(one));
  const [what, ...others] = segment.filter(isBare);
  if (others.length > 0) return undefined;
  if (!what) {
    // behind an object the place would be read as part of it: an embassy in Oslo
    const isElsewhere = segment.some(isWhere) && earlier.some(isWhere) && !inherited.some(isBare);
    return isElsewhere ? { ...before, ...own, behind: [...said, ...inherited] } : undefined;
  }
  const hasObject = inherited.some(isBare) && before.subjects.length > 0;
  return hasObject && !isName(what, sentence)
    ? { ...before, ...own, behind: said }
    : { ...own, verb: before.verb, subjects: [what], nearest: [], behind: [...said, ...inherited] };
}

/** A segment that says of another subject what the clause before said; undefined where it is anything else. */
function elided(segment: readonly Constituent[], before: Clause, sentence: Sentence): Clause | undefined {
  if (sentence.lexicon.clauses.freeOrder) return freelyElided(segment, before, sentence);
  const [first, ...rest] = segment;
  if (!isBare(first)) return fronted(segment, before, sentence);
  if (rest.length === 0 || rest.some(isOfClause)) return undefined;
  const hasDash = rest.some(isDash);
  if (!hasDash && (!rest.some(isDate) || rest.some(isBare))) return undefined;
  const own = ownParts(segment);
  const inherited = before.behind
    .filter(isPhrase)
    .filter((one) => one.end <= first.first && !saysWhere(one, sentence.lexicon));
  const hasObject = inherited.some(isBare) && before.subjects.length > 0;
  // without a dash the new phrase is the object where the clause before has one: signed A in 2007 and B in 2009
  if (!hasDash && hasObject && !isName(first, sentence))
    return { ...before, ...own, behind: segment.filter(isPhraseOrDate) };
  const said = rest.filter(isPhraseOrDate);
  const ordinal = ordinalOf(first, sentence);
  if (ordinal !== undefined) return { ...before, ...own, ordinal, behind: said };
  return { ...own, verb: before.verb, subjects: [first], nearest: [], behind: [...said, ...inherited] };
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
    const isShared = !isDated && !segment.some(isDash);
    return isShared ? [] : (elided(segment, last, sentence) ?? []);
  });
}
