/** A name of an English source in an English document: with its article, and what agrees with it. */
import { type EnglishHead, englishHead } from "../lexicon/english-phrase.ts";
import { isName } from "../lexicon/is-name.ts";
import type { Noun } from "../view/noun.ts";

export interface EnglishName {
  /** With the article. */
  readonly text: string;
  readonly plural: boolean;
}

/** Words that stand where an article would: all three, seven, its. */
const DETERMINED =
  /^(?:the|an?|all|both|some|several|many|few|most|other|two|three|four|five|six|seven|eight|nine|ten|its|their|his|her|this|these|those|no|every|each)\s/iu;
const ACRONYM = /^\p{Lu}[\p{Lu}\d/&-]+(?:\s|$)/u;
const SEAT = /^[Hh]eadquarters$/u;
/** World Food Day. */
const OF_CALENDAR = /^(?:Day|Week|Year|Decade|Month)$/u;
/** The name of a state or a person before it is article enough: Chile's ambassador, but the People's Assembly. */
const POSSESSIVE = /^(?!people|women|children|men|worker|minister|leader|youth|head)\p{L}+['’]s?\s/iu;
/** Matters that are not counted: independence, membership. */
const UNCOUNTED = /(?:ship|ence|ance|ity|ism)$/u;
/** Headings, measures and sentences: their articles are their own. */
const AS_PRINTED = ["topic", "statement", "person", "city", "region"];
/** What is named by common nouns. */
const COMMON = ["event", "office"];

function commonArticle({ article, text }: Noun, { word, plural }: EnglishHead): string {
  if (plural || (UNCOUNTED.test(word) && !/\sof\s/u.test(text))) return article === "the" ? article : "";
  return article ?? "the";
}

function properArticle({ article, text, as, isTitle }: Noun, { key, word, plural }: EnglishHead): string {
  if (as === "measure") return key === undefined ? "" : "the";
  if (article === "the") return article;
  if (/^\S+$/u.test(text) && (ACRONYM.test(text) || key === "parliament")) return "";
  if (plural || OF_CALENDAR.test(word)) return "";
  if (key !== undefined || SEAT.test(word)) return article ?? "the";
  return isTitle ? (ACRONYM.test(text) ? "" : "the") : COMMON.includes(as) ? (article ?? "the") : "";
}

function articleOf(noun: Noun, head: EnglishHead): string {
  const { text, as, isTitle } = noun;
  if (DETERMINED.test(text) || POSSESSIVE.test(text) || (!isTitle && !isName(text, "en"))) return "";
  const isCommon = /^\p{Ll}/u.test(text) || /^\p{Ll}/u.test(head.word);
  if (AS_PRINTED.includes(as) && !(isCommon && as === "city" && /^\p{Ll}/u.test(text))) return "";
  if (isCommon && as !== "measure") return commonArticle(noun, head);
  return as === "measure" && isCommon ? "" : properArticle(noun, head);
}

export function englishName(noun: Noun): EnglishName {
  const head = englishHead(noun.text);
  const article = articleOf(noun, head);
  const singular = ["city", "person"].includes(noun.as) || !isName(noun.text, "en");
  return {
    text: article === "" ? noun.text : `${article} ${noun.text}`,
    plural: head.plural && !singular,
  };
}
