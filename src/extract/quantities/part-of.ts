/** Numbers that are a part of what was told before in the same sentence. */
import type { TextRange } from "../../model/language.ts";
import { isBare, isPhrase } from "../clauses/constituent.ts";
import { type Measured, type Place, topicOf } from "./measured.ts";
import { holdsNumber, lowerAt, tellingRange, wordsIn } from "./ranges.ts";

/** From whom a part is: `10 million from Kuwait`. */
export function sourceOf({ sentence, quantity: { at } }: Place): TextRange | undefined {
  const from = sentence.constituents[at + 1];
  return isPhrase(from) && from.preposition !== undefined && !holdsNumber(sentence, from)
    ? tellingRange(sentence, from.first, from.end)
    : undefined;
}

/** A part of what was told before: `41 of whom were nationals`, `of which 22 are in force`, `including 550 new ones`. */
export function partOf(place: Place): Measured | undefined {
  const { sentence, quantity, last } = place;
  const { constituents, lexicon } = sentence;
  const { against, partPronouns, partOpeners, wholeOpeners, writersTimeWords } = lexicon.quantities;
  const { end, phrase, first, counted } = quantity;
  if (!last) return undefined;
  const whole = topicOf(last);
  const before = lowerAt(sentence, first - 1);
  if (phrase.preposition !== undefined && against.has(phrase.preposition) && !counted) return last.measured;
  // 20 % of trade, or 4 billion: the same told otherwise
  const { unit } = last.quantity.number.number;
  const isOtherwise = unit === "percent" && quantity.number.number.unit !== unit && !counted;
  if (isOtherwise && lexicon.clauses.disjunctions.has(before)) return last.measured;
  // 5 of our diplomats, out of 38 in all
  if (wholeOpeners.has(`${lowerAt(sentence, first - 2)} ${before}`)) return { measure: whole };
  const isPronoun =
    quantity.isPartOf && (partPronouns.has(lowerAt(sentence, end + 1)) || end + 1 >= phrase.end);
  const isBehindPronoun = partPronouns.has(before) && !lexicon.determiners.has(before);
  const isOpened = partOpeners.has(before);
  const isOne = counted !== undefined && partPronouns.has(wordsIn(sentence, counted).at(-1) ?? "");
  if (!isPronoun && !isBehindPronoun && !isOpened && !isOne) return undefined;
  const source = sourceOf(place);
  if (isPronoun || (isBehindPronoun && !counted)) {
    // 41 of whom were nationals of the country; of whom 20 are staff; 10,100 of them students
    const own = isPronoun ? tellingRange(sentence, end + 2, phrase.end) : undefined;
    const verb = constituents.find((one) => one.first >= phrase.end && one.type === "verb");
    const complement = verb && constituents[constituents.indexOf(verb) + 1];
    const named = verb?.type === "verb" && verb.group.lemma === "be" && isBare(complement);
    const range = named ? tellingRange(sentence, complement.first, complement.end) : own;
    const isAside = range !== undefined && lexicon.clauses.openers.has(wordsIn(sentence, range)[0] ?? "");
    return range && !isAside && !writersTimeWords?.test(sentence.text.slice(range.start, range.end))
      ? { measure: range, of: whole }
      : { measure: whole, ...(source ? { of: source } : {}) };
  }
  if (counted && !isOne && quantity.number.number.unit === undefined && !quantity.isPartOf)
    return { measure: counted, of: whole };
  return { measure: whole, ...(source ? { of: source } : {}) };
}
