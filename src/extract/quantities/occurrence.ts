/** What is counted where something happened so many times: `meetings of the Committee` of `the Committee has met 18 times`. */
import type { TextRange } from "../../model/language.ts";
import type { Clause } from "../clauses/clause.ts";
import type { Sentence } from "../sentence.ts";
import type { Measured } from "./measured.ts";
import type { Quantity } from "./quantity.ts";
import { holdsNumber, tellingRange } from "./ranges.ts";

/** A longer subject is no name of a body. */
const LONGEST_BODY = 10;
/** More words before the number are no name of what happened. */
const LONGEST = 16;

/** The meetings of the body that met. */
function meetingsOf(sentence: Sentence, { verb, subjects }: Clause): Measured | undefined {
  const noun = sentence.lexicon.quantities.gatherings.get(verb.group.lemma);
  if (noun === undefined) return undefined;
  // what is put beside its name comes first: the Council, a platform of firms, has met
  const [body] = subjects
    .filter((one) => one.end - one.first <= LONGEST_BODY && !holdsNumber(sentence, one))
    .flatMap((one) => tellingRange(sentence, one.first, one.end) ?? [])
    .filter(({ start }) => /^\p{Lu}/u.test(sentence.text.slice(start)));
  return (
    body && {
      measure: { start: body.start, end: sentence.tokens[verb.end - 1]?.end ?? body.end },
      named: `${noun} of the ${sentence.text.slice(body.start, body.end)}`,
    }
  );
}

/** What happened, by its verb and what stands beside it: `the President came to Oslo`, three times; a verb alone tells nothing. */
function happeningOf(sentence: Sentence, { verb, subjects }: Clause, first: number): TextRange | undefined {
  const from = Math.min(...subjects.slice(0, 3).map((subject) => subject.first), verb.first);
  const until = Math.max(first, verb.end);
  const isAlone = !sentence.constituents.some(
    ({ type, first: at }) => type === "phrase" && from <= at && at < until,
  );
  if (isAlone) return undefined;
  if (from < first && first - from <= LONGEST) return tellingRange(sentence, from, Math.min(until, first));
  const subject = verb.end - verb.first < 2 ? undefined : subjects.find((one) => one.first === from);
  return subject && tellingRange(sentence, subject.first, subject.end);
}

export function occurrence(
  sentence: Sentence,
  { number, clause, first, end }: Quantity,
): Measured | undefined {
  if (number.number.unit !== "times" || !clause || number.number.value < 2) return undefined;
  const { group } = clause.verb;
  const { quantities, clauses } = sentence.lexicon;
  const behind = sentence.tokens.slice(end, end + 4).map(({ lower }) => lower);
  const isRhythm =
    quantities.per.has(behind[0] ?? "") ||
    (clauses.disjunctions.has(behind[0] ?? "") && behind.some((word) => quantities.per.has(word)));
  const isMultiple = group.lemma === "be" || quantities.multiplying.has(behind[0] ?? "");
  if (group.planned || group.negated || isRhythm || isMultiple || clause.verb.first >= first)
    return undefined;
  const meetings = meetingsOf(sentence, clause);
  if (meetings) return meetings;
  const happened = happeningOf(sentence, clause, first);
  return happened && { measure: happened, loose: true };
}
