/** Clauses that have the time of what was named before: `during the visit`, `it was then that`. */
import { type Constituent, isDate, isPrepositional } from "../clauses/constituent.ts";
import type { Found } from "../rules/found.ts";
import type { Sentence } from "../sentence.ts";

/** The same where nouns have no articles: в ходе визита, по его итогам. */
function isKnownTime(one: Constituent, { tokens, lexicon }: Sentence): boolean {
  if (lexicon.clauses.ties.size > 0 || !isPrepositional(one)) return false;
  const first = lexicon.determiners.has(tokens[one.first]?.lower ?? "") ? one.first + 1 : one.first;
  const rest = tokens.slice(first + 1, one.end);
  const isShort =
    rest.length === 0 || (rest.length === 1 && lexicon.names.eventNouns.has(rest[0]?.lower ?? ""));
  return lexicon.clauses.during.has(tokens[first]?.lower ?? "") && isShort;
}

/** A sentence that begins with what was done, and says no time: Подписано 14 документов. */
const beginsWithDone = ({ clause }: Found, { lexicon }: Sentence): boolean =>
  lexicon.clauses.freeOrder &&
  clause !== undefined &&
  !clause.elided &&
  clause.verb.first === 0 &&
  clause.verb.group.passive;

/** Whether a phrase means an event that the text named before: an article, and an event's noun with nothing behind it. */
function isKnownEvent(one: Constituent, { tokens, lexicon }: Sentence): boolean {
  if (!isPrepositional(one) || !lexicon.clauses.during.has(one.preposition)) return false;
  const isDefinite = lexicon.definiteArticles.has(tokens[one.first]?.lower ?? "");
  const noun = tokens[one.end - 1]?.lower ?? "";
  return isDefinite && one.end - one.first <= 3 && lexicon.names.eventNouns.has(noun);
}

export function pointsBack(found: Found, sentence: Sentence): boolean {
  const { clause } = found;
  const { tokens, lexicon, constituents } = sentence;
  if (!clause) {
    const isDated = constituents.some(isDate);
    return !isDated && constituents.some((one) => isKnownEvent(one, sentence) || isKnownTime(one, sentence));
  }
  if (clause.dates.length > 0) return false;
  const around = [...clause.before, ...clause.behind];
  if (
    around.some((one) => isKnownEvent(one, sentence) || isKnownTime(one, sentence)) ||
    beginsWithDone(found, sentence)
  )
    return true;
  const first = around[0]?.first ?? clause.verb.first;
  const last = clause.verb.end;
  return tokens
    .slice(Math.max(0, Math.min(first, clause.verb.first) - 3), last)
    .some(({ lower }) => lexicon.clauses.thenWords.has(lower));
}
