/** The dates of a fact that a noun states. */
import type { NounFrame } from "../../model/rule.ts";
import type { Clause } from "../clauses/clause.ts";
import { isDate } from "../clauses/constituent.ts";
import type { DateMention } from "../mention.ts";
import type { PatternMatch } from "../pattern/pattern-match.ts";
import type { Sentence } from "../sentence.ts";
import { freeDates, withCoordinated } from "./free-dates.ts";
import type { NounChain } from "./match-noun-frame.ts";

/** Whether a clause says of its nouns that they are not done, or not yet: supports, expects, does not allow. */
const isOpen = ({ verb: { group } }: Clause, { lexicon }: Sentence): boolean =>
  group.negated || group.planned || lexicon.clauses.prospective.has(group.lemma);

/**
 * The date that hangs on the noun, else that of the clause whose subject the noun is. Undefined where nothing says that
 * the thing was done: `supports the accession of X` states no accession.
 */
export function nounDates(
  rule: NounFrame,
  chain: NounChain,
  match: PatternMatch,
  sentence: Sentence,
): DateMention[] | undefined {
  const around = sentence.clauses.find(
    ({ subjects, behind }) => subjects.includes(chain.phrase) || behind.includes(chain.phrase),
  );
  if (around && isOpen(around, sentence)) return undefined;
  const own = withCoordinated(freeDates(chain.dates, match, sentence), sentence);
  if (own.length > 0 && rule.when !== "none") return own;
  const clause = sentence.clauses.find(({ subjects }) => subjects.includes(chain.phrase));
  // the date of the clause is that of the noun its subject is about, not of one that hangs on it
  if (clause && chain.noun >= chain.phrase.headEnd) return undefined;
  if (clause) {
    const dates = withCoordinated(freeDates(clause.dates, match, sentence), sentence);
    return dates.length > 0 ? dates : undefined;
  }
  if (sentence.clauses.length > 0) return undefined;
  const all = sentence.constituents.filter(isDate);
  return withCoordinated(freeDates(all, match, sentence), sentence);
}
