/** Whether words name what is measured or counted, or whose it is: a noun phrase, and no verb, pronoun or scrap of a sentence. */
import { CURRENCIES, type TextRange } from "../../model/language.ts";
import type { VerbConstituent } from "../clauses/constituent.ts";
import type { NumberMention } from "../mention.ts";
import { type Sentence, tokenAt } from "../sentence.ts";
import type { Measured } from "./measured.ts";
import { wordsIn } from "./ranges.ts";

const LINKS: ReadonlySet<string> = new Set(["and", "or", "и", "или"]);
const CODES: ReadonlySet<string> = new Set(CURRENCIES);

/** What is named by itself, and not measured: a state, a body, a place. */
const ENTITIES: ReadonlySet<string> = new Set(["party", "body", "place"]);

/** A participle beside its noun belongs to it: `companies registered in Norway`, `registered companies`. */
function isAttribute({ group, first, end }: VerbConstituent, from: number, until: number): boolean {
  if (end - first > 1) return false;
  return first > from ? group.passive || !group.finite : group.passive && group.bare && end < until;
}

/** Whether a verb is a noun that looks like one, behind the adjective of a state: 5 % of Norwegian *trade*. */
function isLostNoun({ tokens, mentions }: Sentence, { group, first, end }: VerbConstituent): boolean {
  const before = tokens[first - 1]?.end;
  const isBehindAdjective = mentions.some(
    (one) => one.type === "name" && one.adjective === true && one.end === before,
  );
  return isBehindAdjective && group.bare && end === first + 1;
}

/** The adjective of a state with such a noun. */
function withLostNoun(sentence: Sentence, range: TextRange): TextRange {
  const { tokens, constituents } = sentence;
  const next = tokenAt(tokens, range.end);
  const isCut = constituents.some(
    (one) => one.type === "verb" && one.first === next && isLostNoun(sentence, one),
  );
  return isCut ? { start: range.start, end: tokens[next]?.end ?? range.end } : range;
}

/** Whether a stretch is a noun phrase. */
function isNounPhrase(sentence: Sentence, range: TextRange): boolean {
  const { tokens, constituents, lexicon } = sentence;
  const { unnamed, verbShape } = lexicon.quantities;
  const words = wordsIn(sentence, range).filter((word) => /[\p{L}\p{N}]/u.test(word));
  // the name of a line may be a participle: Undisbursed EUR 3 million
  const isLine = range.start === 0 && sentence.clauses.length === 0;
  if (words.length === 1 && verbShape.test(words[0] ?? "") && !isLine) return false;
  const saysNothing = (word: string) =>
    unnamed.has(word) || lexicon.determiners.has(word) || !/\p{L}/u.test(word);
  if (words.every(saysNothing)) return false;
  const from = tokenAt(tokens, range.start);
  const until = tokenAt(tokens, range.end);
  return !constituents.some(
    (one) =>
      one.type === "verb" &&
      one.first < until &&
      one.end > from &&
      !isAttribute(one, from, until) &&
      !isLostNoun(sentence, one),
  );
}

/** Whether the whole stretch is the known name of a state, a body or a place, or an adjective of one. */
export const isEntity = ({ mentions }: Sentence, range: TextRange): boolean =>
  mentions.some(
    (one) =>
      one.type === "name" &&
      one.name?.term !== undefined &&
      one.start <= range.start &&
      one.end >= range.end &&
      (one.adjective === true || one.kinds.some((kind) => ENTITIES.has(kind))),
  );

/** The things alone of `number of flights`, `model laws and`, `14 specialists work`. */
function trimmed(sentence: Sentence, range: TextRange): TextRange {
  const { tokens, lexicon } = sentence;
  const { numberHeads, stating, plural } = lexicon.quantities;
  const { ties } = lexicon.clauses;
  let from = tokenAt(tokens, range.start);
  let until = tokenAt(tokens, range.end);
  const lower = (at: number) => tokens[at]?.lower ?? "";
  if (ties.size > 0 && numberHeads.has(lower(from)) && ties.has(lower(from + 1)) && until > from + 2)
    from += 2;
  if (until > from + 1 && LINKS.has(lower(until - 1))) until -= 1;
  if (until > from + 1 && stating.has(lower(until - 1)) && plural?.test(lower(until - 2))) until -= 1;
  return { start: tokens[from]?.start ?? range.start, end: tokens[until - 1]?.end ?? range.end };
}

function isOwner(sentence: Sentence, range: TextRange): boolean {
  const { dimensions } = sentence.lexicon.quantities;
  return isNounPhrase(sentence, range) && !wordsIn(sentence, range).every((word) => dimensions.has(word));
}

function isMeasure(sentence: Sentence, range: TextRange, { number }: NumberMention): boolean {
  const { further, unpriced, money } = sentence.lexicon.quantities;
  const words = wordsIn(sentence, range);
  if (words.length === 1 && money.test(words[0] ?? "")) return false;
  if (further.has(words[0] ?? "") || CODES.has(sentence.text.slice(range.start, range.end))) return false;
  const isPrice = number.unit !== undefined && CODES.has(number.unit);
  if (isPrice && words.some((word) => unpriced.has(word)) && words.length === 1) return false;
  return isNounPhrase(sentence, range);
}

/** `a growth of 40 %`: what grew is measured. */
function ofChange(sentence: Sentence, { number }: NumberMention, measured: Measured): Measured {
  const { growthNouns, fallNouns } = sentence.lexicon.quantities;
  const [word = "", ...others] = wordsIn(sentence, measured.measure);
  if (number.unit !== "percent" || !measured.of || others.length > 0) return measured;
  if (growthNouns.has(word)) return { measure: measured.of, sort: "growth" };
  return fallNouns.has(word) ? { measure: measured.of, sort: "decline" } : measured;
}

/** What is measured, by a noun; undefined where no noun names it. */
function nounOf(sentence: Sentence, number: NumberMention, told: Measured): Measured | undefined {
  const measured = ofChange(sentence, number, told);
  const { of, named, ...rest } = measured;
  const measure =
    named === undefined ? withLostNoun(sentence, trimmed(sentence, measured.measure)) : measured.measure;
  if (named === undefined && !isMeasure(sentence, measure, number)) return undefined;
  const owner = of && isOwner(sentence, of) ? of : undefined;
  // a share of a body is somebody's
  if (isEntity(sentence, measure) && !(measured.sort === "share" && owner)) return undefined;
  if (named !== undefined && !owner) return undefined;
  return { ...rest, measure, ...(owner ? { of: owner } : {}), ...(named === undefined ? {} : { named }) };
}

/** What a number was read to measure, without an owner that names nobody; marked as loose where nothing is named that could be measured. */
export function nameable(sentence: Sentence, number: NumberMention, told: Measured): Measured {
  const found = told.loose ? undefined : nounOf(sentence, number, told);
  if (found) return found;
  const { named: _, ...printed } = told;
  return { ...printed, loose: true };
}

/** The label of a line, kept whole; marked as loose where its words before a relative clause name nothing that could be measured. */
export function nameableLabel(sentence: Sentence, number: NumberMention, label: Measured): Measured {
  const { tokens, constituents, lexicon } = sentence;
  const { start, end } = label.measure;
  const opener = constituents.find(
    (one) =>
      one.type === "opener" &&
      (tokens[one.first]?.start ?? 0) > start &&
      (tokens[one.first]?.end ?? 0) <= end,
  );
  const head = { start, end: opener ? (tokens[opener.first - 1]?.end ?? end) : end };
  const isOffice = lexicon.offices.includes(wordsIn(sentence, label.measure).join(" "));
  const isNamed = isMeasure(sentence, head, number) && !isEntity(sentence, label.measure) && !isOffice;
  return isNamed ? label : { ...label, loose: true };
}
