/** What a number measures, and of whom: `trade turnover` in `trade turnover exceeded 2 bln`, `a growth` in `a growth of 40 %`. */
import type { TextRange } from "../../model/language.ts";
import { type Constituent, isBare, isPhrase, isPrepositional } from "../clauses/constituent.ts";
import { type Sentence, tokenAt } from "../sentence.ts";
import { type Label, labelOf } from "./label-of.ts";
import type { Quantity } from "./quantity.ts";
import { holdsNumber, nounStart, nounUpTo, tellingRange } from "./ranges.ts";

export interface Measured {
  readonly measure: TextRange;
  /** Of what or whom, where that is not what is measured. */
  readonly of?: TextRange;
  readonly sort?: "share" | "growth";
  /** Whom further numbers are of, where that is not the measure: what fell, of `fell by 3 %`. */
  readonly topic?: TextRange;
}

/** What was read of a number before in the same sentence. */
export interface Told {
  readonly quantity: Quantity;
  readonly measured: Measured;
}

const topicOf = ({ measured }: Told): TextRange => measured.topic ?? measured.measure;

interface Place {
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  readonly label: Label | undefined;
  /** The number told last before this one in the sentence. */
  readonly last: Told | undefined;
}

const lowerAt = ({ tokens }: Sentence, at: number): string => tokens[at]?.lower ?? "";
const wordsIn = ({ tokens }: Sentence, { start, end }: TextRange): string[] =>
  tokens.slice(tokenAt(tokens, start), tokenAt(tokens, end)).map(({ lower }) => lower);
const inside = (inner: TextRange, outer: TextRange) => inner.start >= outer.start && inner.end <= outer.end;

/** The words of the number's own phrase before it, behind any number before: `a growth of 40 %`, `GDP growth 4 %`. */
function inPhrase({ sentence, quantity: { phrase, first, at } }: Place): TextRange | undefined {
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

/** Where a noun begins that ends in `between A and B`; the phrase itself where it does not. */
function betweenStart(sentence: Sentence, at: number): number {
  const { constituents } = sentence;
  const own = constituents[at]?.first ?? 0;
  const before = constituents[at - 2];
  if (
    constituents[at - 1]?.type !== "conjunction" ||
    !isPrepositional(before) ||
    !sentence.lexicon.quantities.between.has(before.preposition)
  )
    return own;
  return constituents[nounStart(sentence, at - 2)]?.first ?? own;
}

/** The subject of the clause with what hangs on it up to the verb. */
function subjectOf({ sentence, quantity: { clause, phrase }, last }: Place): TextRange | undefined {
  const { constituents, lexicon } = sentence;
  const subject = clause?.subjects.find((one) => one !== phrase && !holdsNumber(sentence, one));
  if (!clause || !subject) return undefined;
  const isRelative = constituents.some(
    (one) => one.type === "opener" && one.first >= subject.end && one.end <= clause.verb.first,
  );
  if (isRelative && last && last.quantity.phrase.first >= subject.end) return undefined;
  const start = constituents.indexOf(subject);
  let at = start;
  for (;;) {
    const next = constituents[at + 1];
    const tail = constituents[at];
    const other = constituents[at + 2];
    const isBetween = at > start && isPrepositional(tail) && lexicon.quantities.between.has(tail.preposition);
    if (isBetween && next?.type === "conjunction" && isBare(other) && other !== phrase) {
      at += 2;
      continue;
    }
    if (!isPrepositional(next) || next.depth !== subject.depth || next === phrase) break;
    if (holdsNumber(sentence, next)) break;
    at += 1;
  }
  const tail = constituents[at];
  // an adjective between article and noun may look like a verb: the average applied tariff fell
  const before = constituents[constituents.indexOf(subject) - 1];
  const adjacent = constituents[constituents.indexOf(subject) - 2];
  const isSplit =
    before?.type === "verb" &&
    before.group.passive &&
    before.end - before.first === 1 &&
    isPhrase(adjacent) &&
    !lexicon.determiners.has(lowerAt(sentence, subject.first)) &&
    /^\p{Ll}/u.test(sentence.tokens[subject.first]?.text ?? "") &&
    adjacent.end === before.first &&
    before.end === subject.first &&
    clause.verb.first === subject.end;
  return tellingRange(
    sentence,
    isSplit ? adjacent.first : betweenStart(sentence, constituents.indexOf(subject)),
    tail?.end ?? subject.end,
  );
}

/** The noun that a preposition, a bracket or a dash hangs the number's phrase on: `a grant (USD 3 million)`. */
function hungOn({ sentence, quantity: { phrase, at }, last }: Place): TextRange | undefined {
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
  else if (before?.type === "close") {
    const open = constituents.findLastIndex(
      (one, place) => place < at && one.type === "open" && one.depth === before.depth,
    );
    on = open - 1;
  }
  const one = on === undefined ? undefined : constituents[on];
  if (on === undefined || !isPhrase(one)) return undefined;
  if (holdsNumber(sentence, one))
    return last?.quantity.phrase === one ? (last.quantity.counted ?? topicOf(last)) : undefined;
  return nounUpTo(sentence, on);
}

/** Whether an amount behind a verb is what its subject is, has or comes to. */
const isAmounting = (lemma: string, { lexicon }: Sentence): boolean =>
  lemma === "be" || lemma === "have" || lexicon.quantities.amounting.has(lemma);

/** The verb whose object an amount is, where it says what was measured: `contributed 500 000 euros`. */
function doneOf({ sentence, quantity: { clause, phrase } }: Place): TextRange | undefined {
  if (!clause || phrase.preposition !== undefined || !clause.behind.includes(phrase)) return undefined;
  const { group, first, end } = clause.verb;
  return group.active && !isAmounting(group.lemma, sentence) ? tellingRange(sentence, first, end) : undefined;
}

/** The first phrase behind the number that says what it is for or of: `3 million euros for roads`. */
function behind({ sentence, quantity: { at } }: Place): TextRange | undefined {
  const next = sentence.constituents[at + 1];
  return isPhrase(next) && !holdsNumber(sentence, next)
    ? tellingRange(sentence, next.first, next.end)
    : undefined;
}

/** Whether the number is an item of the value of a label: nothing between but commas, dates and other numbers. */
function isOfLabel({ sentence, quantity: { at }, label }: Place): boolean {
  return (
    label !== undefined &&
    !sentence.constituents.slice(label.colon + 1, at).some(({ type }) => type === "verb" || type === "opener")
  );
}

/** Whether a number stands beside another as a further word for it: `…, 11.4 per cent of the total`, `412, $312 million`. */
function besideOther({ sentence, quantity: { at }, last }: Place): boolean {
  if (!last) return false;
  const { constituents } = sentence;
  const between = constituents.slice(last.quantity.at + 1, at);
  return between.every((one: Constituent) => !["verb", "break", "dash"].includes(one.type) && !isBare(one));
}

/** The words that say that a share was added or taken away: `up`, `more`, `dropped by`. */
function change({ sentence, quantity }: Place): { sort?: "growth"; words?: TextRange } | undefined {
  const { tokens, constituents } = sentence;
  const { growing, falling, growthVerbs, step: steps } = sentence.lexicon.quantities;
  const { first, end, number, phrase, at, clause } = quantity;
  const { unit } = number.number;
  if (unit !== "percent" && unit !== "percentage-point") return undefined;
  const before = lowerAt(sentence, first - 1);
  const beforeStep = steps.has(before) ? lowerAt(sentence, first - 2) : before;
  const next = lowerAt(sentence, end);
  if (growing.has(beforeStep) || growing.has(next)) return { sort: "growth" };
  const fallen = falling.has(beforeStep)
    ? steps.has(before)
      ? first - 2
      : first - 1
    : falling.has(next)
      ? end
      : undefined;
  if (fallen !== undefined) {
    const token = tokens[fallen];
    return token && { words: { start: token.start, end: token.end } };
  }
  const step =
    phrase.preposition !== undefined && steps.has(phrase.preposition) ? constituents[at - 1] : undefined;
  if (step?.type !== "verb" || !clause) return undefined;
  if (growthVerbs.has(step.group.lemma)) return { sort: "growth" };
  const words = tellingRange(sentence, step.first, step.end);
  return words && { words };
}

/** From whom a part is: `10 million from Kuwait`. */
function sourceOf({ sentence, quantity: { at } }: Place): TextRange | undefined {
  const from = sentence.constituents[at + 1];
  return isPrepositional(from) && !holdsNumber(sentence, from)
    ? tellingRange(sentence, from.first, from.end)
    : undefined;
}

/** A part of what was told before: `41 of whom were nationals`, `of which 22 are in force`, `including 550 new ones`. */
function partOf(place: Place): Measured | undefined {
  const { sentence, quantity, last } = place;
  const { constituents, lexicon } = sentence;
  const { against, partPronouns, partOpeners, wholeOpeners, writersTimeWords } = lexicon.quantities;
  const { end, phrase, first, counted } = quantity;
  if (!last) return undefined;
  const whole = topicOf(last);
  const before = lowerAt(sentence, first - 1);
  if (phrase.preposition !== undefined && against.has(phrase.preposition) && !counted) return last.measured;
  // 5 of our diplomats, out of 38 in all
  if (wholeOpeners.has(`${lowerAt(sentence, first - 2)} ${before}`)) return { measure: whole };
  const isPronoun =
    quantity.isPartOf && (partPronouns.has(lowerAt(sentence, end + 1)) || end + 1 >= phrase.end);
  const isBehindPronoun = partPronouns.has(before) && !lexicon.determiners.has(before);
  const isOpened = partOpeners.has(before);
  const isOne = counted !== undefined && partPronouns.has(wordsIn(sentence, counted).at(-1) ?? "");
  if (!isPronoun && !isBehindPronoun && !isOpened && !isOne) return undefined;
  const source = sourceOf(place);
  if (isPronoun) {
    // 41 of whom were nationals of the country; 10,100 of them students
    const own = tellingRange(sentence, end + 2, phrase.end);
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
  const own = inPhrase(place);
  const hung = hungOn(place);
  const whole =
    beside ?? (isLabelled ? label : undefined) ?? hung ?? subject ?? label ?? (last && topicOf(last));
  const changed = change(place);
  if (changed?.words && whole) return { ...measured(changed.words, whole), topic: whole };
  if (changed?.sort && whole) return measured(whole, undefined, changed.sort);
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
  if (isUnitless && counted && !isCurrencyName(own))
    return measured(counted, isFrom && hung ? hung : isLabelled ? label : (subject ?? label));
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
  if (done) return { ...measured(done, subject), topic: subject };
  const found = subject ?? label ?? (last && topicOf(last)) ?? counted ?? behind(place);
  return found && measured(found, undefined);
}
