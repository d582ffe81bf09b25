/** What a number measures, and of whom: `trade turnover` in `trade turnover exceeded 2 bln`, `a growth` in `a growth of 40 %`. */
import { CURRENCIES, type TextRange } from "../../model/language.ts";
import type { Sentence } from "../sentence.ts";
import { besideOther, doneOf, hangingBehind, hungOn, inPhrase, isOfLabel } from "./around-number.ts";
import { changeOf } from "./change-of.ts";
import { labelOf } from "./label-of.ts";
import { type Measured, type Place, type Told, topicOf } from "./measured.ts";
import { partOf, sourceOf } from "./part-of.ts";
import type { Quantity } from "./quantity.ts";
import { lowerAt, wordsIn } from "./ranges.ts";
import { subjectOf } from "./subject-of.ts";

const inside = (inner: TextRange, outer: TextRange) => inner.start >= outer.start && inner.end <= outer.end;

/** A code of money, and words that name nothing, before the number: `USD 5 million`, `a mere 5 %`. */
const saysNothing = (sentence: Sentence, range: TextRange): boolean =>
  CURRENCIES.some((code) => code === sentence.text.slice(range.start, range.end)) ||
  wordsIn(sentence, range).every((word) => sentence.lexicon.quantities.unnamed.has(word));

/** Undefined where the sentence does not say what is measured. */
export function measureOf(sentence: Sentence, quantity: Quantity, last?: Told): Measured | undefined {
  const place: Place = { sentence, quantity, last, label: labelOf(sentence, quantity.at) };
  const { counted, isPartOf, number } = quantity;
  const { quantities, definiteArticles, clauses } = sentence.lexicon;
  const { unit } = number.number;
  const told = subjectOf(place);
  const head = quantity.clause?.subjects[0];
  const isDefinite =
    head !== undefined && head.end - head.first === 2 && definiteArticles.has(lowerAt(sentence, head.first));
  // `Strategy: the document covers 4 years`: the label says which
  const subject = isDefinite && place.label ? place.label.range : told;
  const label = place.label?.range;
  // the letters of a currency that no list knows: GH¢
  const isCurrencyName = (range: TextRange | undefined) =>
    range !== undefined &&
    unit === undefined &&
    /^\p{Lu}{2,3}$/u.test(sentence.text.slice(range.start, range.end));
  const measured = (measure: TextRange, of: TextRange | undefined, sort?: Measured["sort"]): Measured => ({
    measure,
    ...(of && !inside(measure, of) && !inside(of, measure) ? { of } : {}),
    ...(sort ? { sort } : {}),
  });
  const part = partOf(place);
  if (part) return measured(part.measure, part.of, part.sort);
  const isLabelled = isOfLabel(place);
  const beside = last && besideOther(place) ? topicOf(last) : undefined;
  const beforeNumber = inPhrase(place);
  const own = beforeNumber && saysNothing(sentence, beforeNumber) ? undefined : beforeNumber;
  const hung = hungOn(place);
  const whole =
    beside ?? (isLabelled ? label : undefined) ?? hung ?? subject ?? label ?? (last && topicOf(last));
  const changed = changeOf(place);
  if (changed && whole) return measured(whole, undefined, changed);
  const isUnitless = unit === undefined;
  if (unit === "percent" && isPartOf && counted)
    return own ? measured(own, counted) : measured(counted, whole, "share");
  const isFrom =
    quantity.phrase.preposition !== undefined && quantities.origin.has(quantity.phrase.preposition);
  const isPeople =
    counted !== undefined && wordsIn(sentence, counted).every((word) => quantities.people.has(word));
  const people =
    isPeople && quantity.phrase.preposition === undefined
      ? (hung ?? (isLabelled ? label : undefined))
      : undefined;
  if (people) return measured(people, undefined);
  // a group of 52 officers: the officers are the group's; a total of 52 is whose the sentence says
  const isAmount = (range: TextRange) =>
    wordsIn(sentence, range).some((word) => quantities.amountNouns.has(word));
  const tied =
    own && clauses.ties.has(lowerAt(sentence, quantity.first - 1)) && !isAmount(own) ? own : undefined;
  if (isUnitless && counted && !isCurrencyName(own))
    return measured(counted, tied ?? (isFrom && hung ? hung : isLabelled ? label : (subject ?? label)));
  const ofGeneric = (range: TextRange): TextRange | undefined =>
    wordsIn(sentence, range).every((word) => quantities.amountNouns.has(word) || clauses.ties.has(word))
      ? ((last && topicOf(last)) ?? label ?? subject)
      : undefined;
  if (own && !isCurrencyName(own))
    return measured(own, ofGeneric(own) ?? (isLabelled ? label : (hung ?? subject)));
  if (counted && (!isPartOf || (unit !== undefined && unit !== "percent")))
    return measured(counted, isLabelled ? label : (hung ?? subject));
  if (hung) return measured(hung, ofGeneric(hung) ?? (isLabelled ? label : undefined));
  if (isLabelled && label && !beside) return measured(label, undefined);
  if (beside) return measured(beside, sourceOf(place));
  const done = subject && doneOf(place);
  if (done) return { ...measured(done.measure, subject), ...done, topic: subject };
  const found = subject ?? label ?? (last && topicOf(last)) ?? counted ?? hangingBehind(place);
  return found && measured(found, undefined);
}
