/** The subject that a number is said of: `trade between A and B` of `trade between A and B exceeded 2 bln`. */
import type { TextRange } from "../../model/language.ts";
import { isPhrase, type PhraseConstituent } from "../clauses/constituent.ts";
import type { Sentence } from "../sentence.ts";
import type { Place } from "./measured.ts";
import { holdsNumber, lowerAt, nounStart, tellingRange } from "./ranges.ts";

/** Where a noun begins that ends in `between A and B`; the phrase itself where it does not. */
function betweenStart(sentence: Sentence, at: number): number {
  const { constituents } = sentence;
  const own = constituents[at]?.first ?? 0;
  const before = constituents[at - 2];
  if (
    constituents[at - 1]?.type !== "conjunction" ||
    !isPhrase(before) ||
    before.preposition === undefined ||
    !sentence.lexicon.quantities.between.has(before.preposition)
  )
    return own;
  return constituents[nounStart(sentence, at - 2)]?.first ?? own;
}

/** The subject of the clause with what hangs on it up to the verb. */
export function subjectOf({ sentence, quantity: { clause, phrase }, last }: Place): TextRange | undefined {
  const { constituents, lexicon } = sentence;
  const candidates = clause?.subjects.filter((one) => one !== phrase && !holdsNumber(sentence, one)) ?? [];
  // an adjective put beside what it is said of: our contribution, unchanged since 2010, totals 5 million
  const isAside = ({ first, end }: PhraseConstituent) =>
    sentence.tokens.slice(first, end).every(({ lower }) => lexicon.quantities.unnamed.has(lower));
  const subject = candidates.find((one) => !isAside(one)) ?? candidates[0];
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
    const isBetween =
      at > start &&
      isPhrase(tail) &&
      tail.preposition !== undefined &&
      lexicon.quantities.between.has(tail.preposition);
    if (
      isBetween &&
      next?.type === "conjunction" &&
      isPhrase(other) &&
      other.preposition === undefined &&
      other !== phrase
    ) {
      at += 2;
      continue;
    }
    if (!isPhrase(next) || next.preposition === undefined || next.depth !== subject.depth || next === phrase)
      break;
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
