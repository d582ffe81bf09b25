/** What lasts so long: `stay in Norway`, of the visitors, in `visitors may stay in Norway for 30 days`; loose for a verb that is no noun. */
import type { Sentence } from "../sentence.ts";
import { measureOf } from "./measure-of.ts";
import type { Measured } from "./measured.ts";
import type { Quantity } from "./quantity.ts";
import { holdsNumber, lowerAt, tellingRange } from "./ranges.ts";

/** More words between verb and number are no name of what lasts. */
const LONGEST = 14;

export function durationOf(sentence: Sentence, quantity: Quantity): Measured | undefined {
  const { clause, phrase, first } = quantity;
  if (!clause || phrase.first < first - 1) return measureOf(sentence, quantity);
  const { verb, subjects } = clause;
  const before = phrase.preposition === undefined ? phrase.first : phrase.first - 1;
  // may stay in the country: a verb that is a noun as well
  const isNoun = sentence.lexicon.quantities.nominalStay.has(lowerAt(sentence, verb.end - 1));
  const from = isNoun || !verb.group.finite ? verb.end - 1 : verb.first;
  const measure = before - from <= LONGEST ? tellingRange(sentence, from, before) : undefined;
  const subject = subjects.find((one) => !holdsNumber(sentence, one));
  const of = subject && tellingRange(sentence, subject.first, subject.end);
  return (
    measure && {
      measure,
      ...(of ? { of } : {}),
      ...(isNoun ? { named: sentence.text.slice(measure.start, measure.end) } : { loose: true }),
    }
  );
}
