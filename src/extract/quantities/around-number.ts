/** What stands around a number: the words of its phrase, the noun or verb that it hangs on, a label, another number. */
import { CURRENCIES, type TextRange } from "../../model/language.ts";
import { type Constituent, isPhrase } from "../clauses/constituent.ts";
import { type Sentence, tokenAt } from "../sentence.ts";
import { type Measured, type Place, topicOf } from "./measured.ts";
import { holdsNumber, nounStart, nounUpTo, tellingRange, wordsIn } from "./ranges.ts";

/** The year that a line gives before its number: `Trade in goods, 2018 USD 2 billion`. */
const YEAR = /^(?:19|20)\d\d$/;

/** The words of the number's own phrase before it, behind any number before: `a growth of 40 %`, `GDP growth 4 %`. */
export function inPhrase({ sentence, quantity: { phrase, first, at } }: Place): TextRange | undefined {
  const { mentions, tokens, constituents } = sentence;
  const number = mentions.findLast(
    ({ type, end, start }) =>
      type === "number" && start >= (tokens[phrase.first]?.start ?? 0) && end <= (tokens[first]?.start ?? 0),
  );
  if (number) {
    const unit = number.type === "number" ? number.number.unitRange : undefined;
    return tellingRange(sentence, tokenAt(tokens, Math.max(number.end, unit?.end ?? 0)), first);
  }
  const own = tellingRange(sentence, phrase.first, first);
  const from = constituents[nounStart(sentence, at)];
  return own && isPhrase(from) && !holdsNumber(sentence, from)
    ? tellingRange(sentence, from.first, first)
    : own;
}

/** Whether an amount of money stands beside things that have no price. */
const isPriceOf = (counted: TextRange | undefined, { sentence, quantity: { number } }: Place): boolean =>
  counted !== undefined &&
  CURRENCIES.some((code) => code === number.number.unit) &&
  wordsIn(sentence, counted).some((word) => sentence.lexicon.quantities.unpriced.has(word));

/** The noun that a preposition, a bracket or a dash hangs the number's phrase on: `a grant (USD 3 million)`. */
export function hungOn(place: Place): TextRange | undefined {
  const {
    sentence,
    quantity: { phrase, at, first },
    last,
  } = place;
  const { constituents, lexicon } = sentence;
  const before = constituents[at - 1];
  let on: number | undefined;
  if (
    isPhrase(before) &&
    phrase.preposition !== undefined &&
    !lexicon.quantities.against.has(phrase.preposition)
  )
    on = at - 1;
  else if (before?.type === "dash" || before?.type === "open") on = at - 2;
  else if (before?.type === "date" && isPhrase(constituents[at - 2])) on = at - 2;
  else if (
    before?.type === "date" &&
    constituents[at - 2]?.type === "comma" &&
    isPhrase(constituents[at - 3])
  )
    on = at - 3;
  else if (
    before?.type === "comma" &&
    phrase.first < first &&
    YEAR.test(sentence.tokens[phrase.first]?.text ?? "")
  )
    on = at - 2;
  else if (before?.type === "close") {
    const open = constituents.findLastIndex(
      (one, place) => place < at && one.type === "open" && one.depth === before.depth,
    );
    on = open - 1;
  }
  const one = on === undefined ? undefined : constituents[on];
  if (on === undefined || !isPhrase(one)) return undefined;
  // villages have no price, the work that is done there has: clean water – 73 villages – CHF 2 million
  if (last?.quantity.phrase === one && isPriceOf(last.quantity.counted, place))
    return hungOn({ ...place, quantity: last.quantity, last: undefined });
  if (holdsNumber(sentence, one))
    return last?.quantity.phrase === one ? (last.quantity.counted ?? topicOf(last)) : undefined;
  return nounUpTo(sentence, on);
}

/** Whether an amount behind a verb is what its subject is, has or comes to. */
const isAmounting = (lemma: string, { lexicon }: Sentence): boolean =>
  lemma === "be" || lemma === "have" || lexicon.quantities.amounting.has(lemma);

/** The verb whose object an amount is, with the noun for the amount: `contributed 500 000 euros`. */
export function doneOf({
  sentence,
  quantity: { clause, phrase },
}: Place): Pick<Measured, "measure" | "named"> | undefined {
  if (!clause || phrase.preposition !== undefined || !clause.behind.includes(phrase)) return undefined;
  const { group, first, end } = clause.verb;
  if (!group.active || isAmounting(group.lemma, sentence)) return undefined;
  const measure = tellingRange(sentence, first, end);
  const named = sentence.lexicon.quantities.nominal.get(group.lemma);
  return measure && { measure, ...(named === undefined ? {} : { named }) };
}

/** The first phrase behind the number that says what it is for or of: `3 million euros for roads`. */
export function hangingBehind({ sentence, quantity: { at } }: Place): TextRange | undefined {
  const next = sentence.constituents[at + 1];
  return isPhrase(next) && !holdsNumber(sentence, next)
    ? tellingRange(sentence, next.first, next.end)
    : undefined;
}

/** Whether the number is an item of the value of a label: nothing between but commas, dates and other numbers. */
export function isOfLabel({ sentence, quantity: { at }, label }: Place): boolean {
  return (
    label !== undefined &&
    !sentence.constituents.slice(label.colon + 1, at).some(({ type }) => type === "verb" || type === "opener")
  );
}

/** Whether a number stands beside another as a further word for it: `…, 11.4 per cent of the total`, `412, $312 million`. */
export function besideOther({ sentence, quantity: { at }, last }: Place): boolean {
  if (!last) return false;
  const { constituents } = sentence;
  const between = constituents.slice(last.quantity.at + 1, at);
  return between.every(
    (one: Constituent) =>
      !["verb", "break", "dash"].includes(one.type) && !(isPhrase(one) && one.preposition === undefined),
  );
}
