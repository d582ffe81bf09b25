/** When a quantity was so: the date at its side, else that of its label, clause or sentence. */
import type { Lexicon } from "../../model/lexicon.ts";
import type { Clause } from "../clauses/clause.ts";
import { type DateConstituent, isDate, isPhrase, type PhraseConstituent } from "../clauses/constituent.ts";
import { withCoordinated } from "../frames/free-dates.ts";
import { type DateMention, inside } from "../mention.ts";
import type { PatternMatch } from "../pattern/pattern-match.ts";
import type { Sentence } from "../sentence.ts";
import { labelOf } from "./label-of.ts";
import { isTime, type Quantity } from "./quantity.ts";

const YEAR = /^(?:19|20)\d\d$/;

/** Whether a date is that of what the quantity is compared with: 12 % more than in 2017. */
function isCompared({ tokens, lexicon }: Sentence, { first }: DateConstituent): boolean {
  return tokens
    .slice(Math.max(0, first - 3), first)
    .some(({ lower }) => lexicon.quantities.comparing.has(lower));
}

/** Whether the number is told of the time of the text, and the date of what stands before: founded in 1995, it now counts 57. */
const isPast = ({ tokens, lexicon }: Sentence, date: DateConstituent, { phrase }: Quantity): boolean =>
  tokens.slice(date.end, phrase.end).some(({ lower }) => lexicon.quantities.now.has(lower));

/** Whether nothing is counted behind the number of a phrase. */
const endsInNumber = ({ mentions, tokens }: Sentence, { end }: PhraseConstituent): boolean => {
  const last = tokens[end - 1]?.end;
  return mentions.some(
    (one) => one.type === "number" && Math.max(one.end, one.number.unitRange?.end ?? 0) === last,
  );
};

/** Whether a date belongs to another number: the 2017 of `11 per cent, against 9.8 per cent in 2017`. */
function isOfOther(sentence: Sentence, date: DateConstituent, { phrase }: Quantity): boolean {
  const { constituents, clauses, lexicon } = sentence;
  const before = constituents[constituents.indexOf(date) - 1];
  // in a list without a verb each item has its own: 1,000 at the outset, 940 for 2019
  if (
    clauses.length === 0 &&
    isPhrase(before) &&
    before.first > phrase.first &&
    endsInNumber(sentence, before)
  )
    return true;
  return (
    isPhrase(before) &&
    before !== phrase &&
    before.preposition !== undefined &&
    lexicon.quantities.contrasting.has(before.preposition) &&
    endsInNumber(sentence, before)
  );
}

/** A bare year as a date, where it stands for the year of a number beside it: `2017 - $122.4m`. */
function bareYear({ tokens }: Sentence, at: number): DateMention[] {
  const token = tokens[at];
  if (!token || !YEAR.test(token.text)) return [];
  const { start, end } = token;
  return [{ type: "date", start, end, date: { start, end, edtf: token.text } }];
}

/** The dates at the side of a number: behind it, in brackets behind it, before the dash or the number itself. */
function besides(sentence: Sentence, { phrase, at, first }: Quantity): DateConstituent[] | DateMention[] {
  const { constituents: all } = sentence;
  const [before, mark, one, two, three] = [all[at - 2], all[at - 1], all[at + 1], all[at + 2], all[at + 3]];
  if (isDate(one)) return [one];
  if (one?.type === "open" && isDate(two) && three?.type === "close") return [two];
  const isLast = three === undefined || three.type === "break" || three.type === "close";
  if (one?.type === "comma" && isDate(two) && isLast) return [two];
  if (one?.type === "comma" && isLast && isPhrase(two) && two.end - two.first === 1)
    return bareYear(sentence, two.first);
  if (isDate(mark)) return [mark];
  if (mark?.type === "dash" || (mark?.type === "break" && isDate(before))) {
    // the date that begins the line scopes over all of it
    if (isDate(before)) return at > 2 ? [before] : [];
    if (isPhrase(before) && before.end - before.first === 1) return bareYear(sentence, before.first);
  }
  return phrase.first < first ? bareYear(sentence, phrase.first) : [];
}

/** Whether a date stands between the subject of a clause and its verb, and not in an aside to what is so now: the Centre, opened in 1999, has 20 rooms. */
function isBetween({ constituents }: Sentence, date: DateConstituent, clause: Clause | undefined): boolean {
  const [subject] = clause?.subjects ?? [];
  if (!clause || !subject || subject.end > date.first || date.end > clause.verb.first) return false;
  if (clause.verb.group.past) return true;
  const between = constituents.slice(constituents.indexOf(subject) + 1, constituents.indexOf(date));
  return !between.some(({ type }) => type === "comma");
}

/** Whether a semicolon parts a date from the quantity behind it, and no colon makes a label of the date: opened in 1999; 20 rooms. */
function isApart(sentence: Sentence, date: DateConstituent, { at }: Quantity): boolean {
  const { constituents, tokens } = sentence;
  const mark = constituents.slice(constituents.indexOf(date), at).find(({ type }) => type === "break");
  return mark !== undefined && tokens[mark.first]?.text === ";";
}

/** Whether a date stands in what a relative clause hangs on: the meeting of 13 June, at which 22 documents were adopted. */
function isAntecedent(
  { constituents }: Sentence,
  date: DateConstituent,
  { phrase, clause }: Quantity,
): boolean {
  const opener = constituents.findLast(
    (one) => one.type === "opener" && one.first < phrase.first && (!clause || one.first < clause.verb.first),
  );
  return opener !== undefined && date.end <= opener.first && opener.first - date.end <= 3;
}

/** The date that begins the part of a sentence behind a semicolon or colon, else the one that begins the sentence. */
function leading({ constituents }: Sentence, { at }: Quantity): DateConstituent[] {
  const start =
    constituents.findLastIndex((one, place) => place < at && one.type === "break" && one.depth === 0) + 1;
  const ofSegment = constituents
    .slice(start)
    .find(({ type }) => type !== "adverb" && type !== "open" && type !== "conjunction");
  const ofSentence = constituents.find(({ type }) => type !== "adverb" && type !== "open");
  return [ofSegment, ofSentence].filter(isDate).slice(0, 1);
}

/** `since 2012` holds from then on. */
function openEnded(mention: DateMention, { sincePrepositions }: Lexicon): DateMention {
  const { edtf, preposition } = mention.date;
  return preposition !== undefined &&
    sincePrepositions.has(preposition) &&
    edtf !== undefined &&
    !edtf.includes("/")
    ? { ...mention, date: { ...mention.date, edtf: `${edtf}/..` } }
    : mention;
}

/** Dates that no document and no name of the quantity holds. A figure may well be one for a date: 940 for 2019. */
const freeDates = (
  dates: readonly DateConstituent[],
  { captures }: PatternMatch,
  { mentions }: Sentence,
): DateConstituent[] =>
  dates.filter(
    ({ mention }) =>
      mention.date.edtf !== undefined &&
      !mentions.some((outer) => outer.type === "document" && inside(mention, outer)) &&
      !captures.some((capture) => inside(mention, capture)),
  );

/** Whether a list of dates in brackets stands behind a number: three times (1999, 2004, 2010). They are those of what is counted. */
function isDatedList({ constituents, tokens, mentions }: Sentence, { at }: Quantity): boolean {
  const open = constituents[at + 1];
  if (open?.type !== "open") return false;
  const close = constituents.find((one, place) => place > at && one.type === "close");
  const bracket = {
    start: tokens[open.first]?.start ?? 0,
    end: tokens[close?.first ?? tokens.length - 1]?.end ?? 0,
  };
  return mentions.filter((one) => one.type === "date" && inside(one, bracket)).length > 1;
}

export function quantityDates(sentence: Sentence, quantity: Quantity, match: PatternMatch): DateMention[] {
  const { constituents, clauses, lexicon } = sentence;
  const { clause, at } = quantity;
  if (isDatedList(sentence, quantity)) return [];
  const isOwn = (date: DateConstituent) =>
    !isCompared(sentence, date) &&
    !isOfOther(sentence, date, quantity) &&
    !isPast(sentence, date, quantity) &&
    !isApart(sentence, date, quantity);
  const all = constituents.filter(isDate);
  // an infinitive has the time of the verb before it
  const before = clause && !clause.verb.group.finite ? clauses[clauses.indexOf(clause) - 1] : undefined;
  const ofClause = (clause?.dates ?? []).filter(
    (date) =>
      !isTime(quantity) ||
      clause?.verb.group.finite === false ||
      [...(clause?.behind ?? []), ...(clause?.before ?? [])].includes(date),
  );
  const choices: readonly (readonly DateConstituent[])[] = [
    (labelOf(sentence, at)?.dates ?? []).filter((date) => !isApart(sentence, date, quantity)),
    ofClause.filter(isOwn),
    all.filter((date) => isOwn(date) && isBetween(sentence, date, clause)),
    leading(sentence, quantity),
    before?.dates.filter(isOwn) ?? [],
    clauses.length === 0 ? all.filter(isOwn) : [],
    all.filter((date) => isOwn(date) && isAntecedent(sentence, date, quantity)).slice(-1),
  ];
  const near = besides(sentence, quantity);
  const [first] = near;
  if (first && first.type === "date" && "date" in first) return [first];
  const own = freeDates(
    near
      .filter((one): one is DateConstituent => "mention" in one)
      .filter((one) => !isCompared(sentence, one)),
    match,
    sentence,
  );
  const found =
    [own, ...choices.map((dates) => freeDates(dates, match, sentence))].find((dates) => dates.length > 0) ??
    [];
  return withCoordinated(found, sentence)
    .slice(0, 1)
    .map((date) => openEnded(date, lexicon));
}
