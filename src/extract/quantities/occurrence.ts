/** What is counted where something happened so many times: `the Committee has met` of `the Committee has met 18 times`. */
import type { TextRange } from "../../model/language.ts";
import type { Sentence } from "../sentence.ts";
import type { Quantity } from "./quantity.ts";
import { tellingRange } from "./ranges.ts";

/** Longer words before the number are no name of what happened. */
const LONGEST = 16;

export function occurrence(
  sentence: Sentence,
  { number, clause, first, end }: Quantity,
): TextRange | undefined {
  if (number.number.unit !== "times" || !clause) return undefined;
  const { group } = clause.verb;
  const { quantities, clauses } = sentence.lexicon;
  const behind = sentence.tokens.slice(end, end + 4).map(({ lower }) => lower);
  const isRhythm =
    quantities.per.has(behind[0] ?? "") ||
    (clauses.disjunctions.has(behind[0] ?? "") && behind.some((word) => quantities.per.has(word)));
  if (
    group.planned ||
    group.negated ||
    group.lemma === "be" ||
    isRhythm ||
    quantities.multiplying.has(behind[0] ?? "")
  )
    return undefined;
  if (number.number.value < 2) return undefined;
  const from = Math.min(...clause.subjects.slice(0, 3).map((subject) => subject.first), clause.verb.first);
  const until = Math.max(first, clause.verb.end);
  if (clause.verb.first >= first) return undefined;
  // посещал дважды: a verb alone names nothing
  if (!sentence.constituents.some(({ type, first: at }) => type === "phrase" && from <= at && at < until))
    return undefined;
  if (from < first && first - from <= LONGEST) return tellingRange(sentence, from, Math.min(until, first));
  if (clause.verb.end - clause.verb.first < 2) return undefined;
  const subject = clause.subjects.find((one) => one.first === from);
  return subject && tellingRange(sentence, subject.first, subject.end);
}
