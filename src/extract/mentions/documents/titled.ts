/** A document without a number: with a title, or a noun that stands for a document named before. */
import type { Antecedent, DocumentBefore } from "../../discourse.ts";
import type { DocumentMention } from "../../mention.ts";
import { tokenAt } from "../../sentence.ts";
import { acronymBehind } from "../acronym.ts";
import { isCapitalised } from "../mention-finder.ts";
import { behindDeterminer, type DocumentInput, lowerAt, rangeOf, tiesByCase } from "./document-input.ts";
import { documentOf, type Head, headAt } from "./head-noun.ts";
import { coveredEnd, dateBefore, ownDateBehind } from "./own-date.ts";
import { isQuoted } from "./quotation.ts";
import { titleBehind } from "./title-behind.ts";

/** What `the Action Plan` stands for: the last document whose title or type its words repeat. */
function antecedentOf(input: DocumentInput, first: number, head: Head): DocumentBefore | undefined {
  const { tokens, lexicon, discourse } = input;
  if (!lexicon.definiteArticles.has(lowerAt(input, first - 1))) return undefined;
  const words = tokens.slice(first, head.end).map(({ lower }) => lower);
  const isAny = head.type === "document" && words.length === 1;
  const isNounAlone = headAt(input, first)?.end === head.end;
  const repeats = (one: Antecedent & { readonly type: string }) => {
    if (isAny) return true;
    const known = one.text.toLowerCase().split(/\P{L}+/u);
    return words.every((word) => known.includes(word)) || (one.type === head.type && isNounAlone);
  };
  return discourse.documents.findLast(repeats);
}

/** What a word is of which a document named before is meant: its title, and its type where the word tells none. */
const standingFor = ({ text, term, type, treaty }: DocumentBefore) => ({
  antecedent: { text, ...(term === undefined ? {} : { term }) },
  documentType: type,
  treaty,
});

/** Behind the acronym in brackets that a document's name has: `Status of Forces Agreement (SOFA)`. */
function behindAcronym({ text, tokens }: DocumentInput, at: number): number {
  const short = acronymBehind(text, tokens[at - 1]?.end ?? text.length);
  return short ? tokenAt(tokens, short.end) : at;
}

/** `Agreement establishing the Bank`: what founds a body is a treaty, whatever its name. */
function isConstitutive(input: DocumentInput, behindHead: number): boolean {
  const { tokens, index, lexicon } = input;
  if (!lexicon.names.foundingLinks?.has(lowerAt(input, behindHead))) return false;
  return index.nameAt(tokens[behindDeterminer(input, behindHead + 1)]?.start, "body") !== undefined;
}

/** Whether the words up to the noun are a name: capitals, or an adjective and noun that the lexicon has as one: совместное заявление. */
const isName = (input: DocumentInput, first: number, { at, noun }: Head): boolean =>
  first < at || isCapitalised(input.tokens[first]) || (tiesByCase(input) && noun.includes(" "));

/** A word that names no document here: documents that are counted, `in order to`, a plain `plan`. */
function isNone(input: DocumentInput, first: number, { at, noun }: Head, described: boolean): boolean {
  const { tokens, index, lexicon } = input;
  const isPlural = lexicon.names.pluralDocumentNouns.has(noun);
  const isCounted = index
    .endingAt(tokens[first - 1]?.end)
    .some((mention) => mention.type === "number" && !mention.number.ordinal);
  if (isPlural && isCounted && first === at) return true;
  if (isCapitalised(tokens[at]) && at > 0) return false;
  if (isPlural && (isCounted || !described)) return true;
  return lexicon.names.weakDocumentNouns.has(noun) && !described && first === at;
}

/** The document of a head noun whose words begin at `first`; undefined where the noun names none. */
export function titledDocument(input: DocumentInput, first: number, head: Head): DocumentMention | undefined {
  // the quotation marks around the noun alone are passed over
  const behindHead = isQuoted(input, head.at, head.end) ? head.end + 1 : head.end;
  const behind = titleBehind(input, first, behindHead);
  const named = behindAcronym(input, Math.max(behind.end, head.end));
  const undated = coveredEnd(input, named) ?? named;
  const dated = ownDateBehind(input, undated);
  const isBare = behind.end === behindHead && !dated;
  const antecedent = isBare ? antecedentOf(input, first, head) : undefined;
  const isDescribed = behind.title !== undefined || dated !== undefined || antecedent !== undefined;
  if (isNone(input, first, head, isDescribed)) return undefined;
  const words = rangeOf(input, first, head.end);
  const covered = coveredEnd(input, behind.end);
  const title =
    covered === undefined
      ? (behind.title ?? (isName(input, first, head) ? words : undefined))
      : rangeOf(input, first, covered);
  const own = dateBefore(input, first) ?? dated?.own;
  return {
    ...documentOf(input, head),
    ...(isConstitutive(input, behindHead) ? { documentType: "treaty", treaty: true } : {}),
    ...rangeOf(input, first, dated?.end ?? undated),
    ...(title ? { title } : {}),
    ...(antecedent ? { title: words, ...standingFor(antecedent) } : {}),
    ...(own ? { own } : {}),
  };
}
