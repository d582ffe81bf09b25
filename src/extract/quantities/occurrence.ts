/** What is counted where a body met so many times: `meetings of the Committee` of `the Committee has met 18 times`. */
import type { Sentence } from "../sentence.ts";
import type { Measured } from "./measured.ts";
import type { Quantity } from "./quantity.ts";
import { holdsNumber, tellingRange } from "./ranges.ts";

/** A longer subject is no name of a body. */
const LONGEST = 10;

export function occurrence(
  sentence: Sentence,
  { number, clause, first, end }: Quantity,
): Measured | undefined {
  if (number.number.unit !== "times" || !clause || number.number.value < 2) return undefined;
  const { group } = clause.verb;
  const { quantities, clauses } = sentence.lexicon;
  const noun = quantities.gatherings.get(group.lemma);
  const behind = sentence.tokens.slice(end, end + 4).map(({ lower }) => lower);
  const isRhythm =
    quantities.per.has(behind[0] ?? "") ||
    (clauses.disjunctions.has(behind[0] ?? "") && behind.some((word) => quantities.per.has(word)));
  if (noun === undefined || group.planned || group.negated || isRhythm || clause.verb.first >= first)
    return undefined;
  const [subject] = clause.subjects;
  if (!subject || subject.end - subject.first > LONGEST || holdsNumber(sentence, subject)) return undefined;
  const body = tellingRange(sentence, subject.first, subject.end);
  const words = body && sentence.text.slice(body.start, body.end);
  return body && words !== undefined && /^\p{Lu}/u.test(words)
    ? {
        measure: { start: body.start, end: sentence.tokens[clause.verb.end - 1]?.end ?? body.end },
        named: `${noun} of the ${words}`,
      }
    : undefined;
}
