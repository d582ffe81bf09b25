/** What a document consists of, found from its head noun outwards. */
import type { DocumentMention } from "../../mention.ts";
import { genitiveEnd } from "../genitive.ts";
import { isCapitalised } from "../mention-finder.ts";
import { isLink } from "../topic.ts";
import { type DocumentInput, tiesByCase } from "./document-input.ts";
import { type Head, headAt } from "./head-noun.ts";
import { numberedDocuments } from "./numbered.ts";
import { numberAt } from "./numbers.ts";
import { titledDocument } from "./titled.ts";
import { documentStart } from "./words-before.ts";

/** `review mission`, `agreement text`: a noun of something else follows. */
function isOtherNoun(input: DocumentInput, { at, end }: Head): boolean {
  const { tokens, lexicon } = input;
  const next = tokens[end];
  const capital = isCapitalised(tokens[at]);
  if (!next?.isWord || capital !== isCapitalised(next)) return false;
  // in the genitive it only says whose: Конвенция Совета Европы, программа председательства
  if (tiesByCase(input)) return false;
  if (lexicon.bodyNouns.has(next.lower) || lexicon.names.eventNouns.has(next.lower)) return true;
  const { prepositions, adverbs, openers, verbs } = lexicon.clauses;
  const isSmall =
    isLink(input, end) ||
    lexicon.phraseStops.has(next.lower) ||
    lexicon.numberSigns.has(next.lower) ||
    lexicon.conjunctions.includes(next.lower) ||
    [prepositions, adverbs, openers, verbs].some((words) => words.has(next.lower));
  return !capital && !isSmall;
}

/** A body whose name begins with a noun of documents: Программа развития Организации Объединённых Наций. */
function isBody({ tokens, index }: DocumentInput, { at, end }: Head): boolean {
  const known = index.nameAt(tokens[at]?.start);
  if (known?.name.term === undefined || known.kinds.length === 0) return false;
  return known.kinds.every((kind) => kind === "body") && known.end > (tokens[end - 1]?.end ?? 0);
}

/** All documents that the head noun at a token brings: several where numbers are listed behind it. */
export function documentsAt(input: DocumentInput, at: number): DocumentMention[] {
  const head = headAt(input, at);
  if (!head || isOtherNoun(input, head) || isBody(input, head)) return [];
  const first = documentStart(input, at);
  const tied = genitiveEnd(input, input.index, head.end);
  const figure =
    numberAt(input, head.end, head) ?? (tied > head.end ? numberAt(input, tied, head) : undefined);
  if (figure !== undefined) return numberedDocuments(input, first, figure, head);
  const titled = titledDocument(input, first, head);
  return titled ? [titled] : [];
}
