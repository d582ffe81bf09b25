/** Which numbers state something: not those that only point back (`the two sides`), plan, or belong to a rhythm. */
import type { TextRange } from "../../model/language.ts";
import type { Clause } from "../clauses/clause.ts";
import { isPhrase } from "../clauses/constituent.ts";
import { type Sentence, tokenAt } from "../sentence.ts";
import { labelOf } from "./label-of.ts";
import type { Told } from "./measured.ts";
import { isTime, type Quantity } from "./quantity.ts";
import { lowerAt } from "./ranges.ts";

/** A bare year: four digits without a sign between. */
export function isYear({ text }: Sentence, { number }: Quantity): boolean {
  const { value, words } = number.number;
  return !words && value >= 1800 && value < 2100 && /^\d{4}$/.test(text.slice(number.start, number.end));
}

/** A year before a title, a house number before a street, a postal code before a town count nothing. */
function isCountable(sentence: Sentence, quantity: Quantity, counted: TextRange): boolean {
  const { text, mentions, lexicon } = sentence;
  const { plural, pluralName } = lexicon.quantities;
  const words = text.slice(counted.start, counted.end);
  const isPlural = plural?.test(quantity.noun ?? "") ?? false;
  if (!/^\p{Lu}/u.test(words)) return !isYear(sentence, quantity) || isPlural;
  const isName = mentions.some(
    ({ type, start, end }) => type !== "number" && start === counted.start && end >= counted.end,
  );
  return (
    (isPlural || pluralName?.test(words) === true) && !isYear(sentence, quantity) && !(isName && !isPlural)
  );
}

/** Whether a verb is said of what is done, or of what is allowed: `may stay`, `can hold`. */
function holds(sentence: Sentence, clause: Clause | undefined): boolean {
  if (!clause) return true;
  const { group, first, end } = clause.verb;
  const { quantities } = sentence.lexicon;
  if (group.negated)
    return quantities.exempting.has(group.lemma) || quantities.exempting.has(lowerAt(sentence, end));
  const isAllowed = sentence.tokens.slice(first, end).some(({ lower }) => quantities.allowing.has(lower));
  return !group.planned || isAllowed || (!group.finite && quantities.lasting.has(group.lemma));
}

/** The beginning of a change: the 14 of `from 14 to 21`. Where it has its own date it is told for itself. */
function isOrigin({ constituents, lexicon }: Sentence, { phrase, at }: Quantity): boolean {
  const next = constituents[at + 1];
  return (
    phrase.preposition !== undefined &&
    lexicon.quantities.origin.has(phrase.preposition) &&
    isPhrase(next) &&
    next.preposition !== undefined &&
    lexicon.quantities.goal.has(next.preposition)
  );
}

/** How long something lasts: `for 90 days`, `stays of up to 30 days`; not `two years later`. */
function isDuration(sentence: Sentence, { clause, phrase, first, end }: Quantity): boolean {
  const { quantities, relativeTime } = sentence.lexicon;
  if (!clause || relativeTime.has(lowerAt(sentence, end))) return false;
  const isBehind = clause.verb.end <= phrase.first;
  const isFor =
    phrase.preposition !== undefined && quantities.stretch.has(phrase.preposition) && phrase.first === first;
  const hasNoun =
    phrase.first < first - 1 &&
    (phrase.preposition === undefined || quantities.stretch.has(phrase.preposition));
  const isAllowed = sentence.tokens
    .slice(clause.verb.first, clause.verb.end)
    .some(({ lower }) => quantities.allowing.has(lower));
  return isBehind && (isFor || hasNoun || isAllowed);
}

/** A number that nothing stands behind says something as what a subject is or comes to, or as the value of a label. */
function statesBare(sentence: Sentence, quantity: Quantity, last: Told | undefined): boolean {
  const { number, clause, phrase, at, first, end } = quantity;
  const { value, words, to } = number.number;
  const { tokens, constituents } = sentence;
  const { quantities } = sentence.lexicon;
  if (isYear(sentence, quantity)) return false;
  const before = lowerAt(sentence, first - 1);
  if (
    last &&
    (quantities.partPronouns.has(before) || quantities.partPronouns.has(lowerAt(sentence, end + 1)))
  )
    return true;
  const isAlone = phrase.first === first && phrase.end === end;
  const own = tokens.slice(phrase.first, first).map(({ lower }) => lower);
  if (!words && own.some((word) => quantities.amountNouns.has(word))) return true;
  if (last && quantities.wholeOpeners.has(`${lowerAt(sentence, first - 2)} ${before}`)) return true;
  const isLarge = !words && (value >= 2100 || to !== undefined || !Number.isInteger(value));
  if (own.some((word) => quantities.each.has(word))) return false;
  if (own.some((word) => /\p{L}{2}/u.test(word)) && isLarge) return true;
  if (isAlone && isLarge && constituents[at - 1]?.type === "dash") return true;
  if (phrase.depth > 0) return isAlone && quantities.inAll.has(lowerAt(sentence, end + 1));
  const label = labelOf(sentence, at);
  if (label && constituents[label.colon + 1] === phrase && isAlone) return true;
  if (clause?.subjects[0] === phrase)
    return isAlone && last !== undefined && phrase.preposition === undefined;
  if (!clause) return !words && (isAlone || own.length > 0);
  if (!clause.behind.includes(phrase)) return false;
  const subject = clause.subjects[0];
  const isOfNumber =
    subject !== undefined &&
    tokens.slice(subject.first, subject.end).some(({ lower }) => quantities.numberHeads.has(lower));
  return isOfNumber || isLarge;
}

/** `isListed`: what is counted is named behind the number, so that it is known whatever the verb says. */
export function statesQuantity(
  sentence: Sentence,
  quantity: Quantity,
  isListed: boolean,
  last?: Told,
): boolean {
  const { number, clause, counted, first, end, noun } = quantity;
  const { value, words, unit } = number.number;
  const { tokens, lexicon } = sentence;
  const { quantities } = lexicon;
  const before = lowerAt(sentence, tokenAt(tokens, number.start) - 1);
  if (unit === "times") return false;
  if (noun !== undefined && quantities.pageCounters.has(noun)) return false;
  // `the two countries`, `these three`: said of what the reader knows
  if (words && unit === undefined && (value <= 1 || lexicon.determiners.has(before))) return false;
  if (words && value === 2 && !isListed && noun !== undefined && quantities.sides.has(noun)) return false;
  if (quantities.each.has(before)) return false;
  if (counted && quantities.writersTime?.test(sentence.text.slice(counted.start, counted.end))) return false;
  if (isTime(quantity)) return isDuration(sentence, quantity) && holds(sentence, clause);
  const behind = counted ? lowerAt(sentence, tokenAt(tokens, counted.end)) : lowerAt(sentence, end);
  if (unit === undefined && noun !== undefined && quantities.rhythmic.has(noun) && quantities.per.has(behind))
    return false;
  if (isOrigin(sentence, quantity)) return false;
  if (unit === undefined && counted === undefined)
    return statesBare(sentence, quantity, last) && holds(sentence, clause);
  if (unit === undefined && counted !== undefined && !isCountable(sentence, quantity, counted)) return false;
  return clause === undefined || first < clause.verb.first || isListed || holds(sentence, clause);
}
