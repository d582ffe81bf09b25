/** Words that name things, by language. */
import { GIVEN_NAMES } from "../../languages/en/lexicon-given-names.ts";
import { isGivenName } from "../../languages/ru/propose/known-names.ts";
import { LANGUAGES, type LanguageCode } from "../../model/kinds.ts";
import { ENGLISH_HEAD_NOUNS } from "./english-head-nouns.ts";
import { englishHead } from "./english-phrase.ts";
import type { HeadNoun, HeadNouns } from "./head-noun.ts";
import { RUSSIAN_HEAD_NOUNS } from "./russian-head-nouns.ts";
import { russianHead } from "./russian-phrase.ts";

const HEAD_NOUNS: Readonly<Record<LanguageCode, HeadNouns>> = {
  en: ENGLISH_HEAD_NOUNS,
  ru: RUSSIAN_HEAD_NOUNS,
};

/** The head noun of a class or type; `document` for a type that the lexicon lacks. */
export function headNounOf(language: LanguageCode, key: string): HeadNoun {
  const nouns = HEAD_NOUNS[language];
  const found = Object.hasOwn(nouns, key) ? nouns[key] : nouns.document;
  if (!found) throw new Error(`no head noun for ${key} in ${language}`);
  return found;
}

/** The kind of thing that a printed name says it is: a name with `Bank` for its head is a bank. Undefined where it does not say. */
export function headKeyOf(name: string): string | undefined {
  return /\p{Script=Cyrillic}/u.test(name) ? russianHead(name)?.key : englishHead(name).key;
}

/** Whether a name is one word, and that one a head noun in the singular: the Council. */
export function isBareHead(name: string): boolean {
  const bare = name.replace(/^(?:the|an?)\s+/iu, "");
  if (/\s/u.test(bare)) return false;
  if (!/\p{Script=Cyrillic}/u.test(bare))
    return englishHead(bare).key !== undefined && !englishHead(bare).plural;
  const head = russianHead(bare);
  return head !== undefined && (head.cases.includes("n") || !head.cases.includes("g"));
}

const DOCUMENTS = new Set(
  (
    "agreement treaty convention protocol charter statute covenant declaration memorandum plan action-plan roadmap " +
    "strategy concept resolution decision recommendation report statement communique act letter note document order " +
    "decree law code programme framework-programme review initiative project"
  ).split(" "),
);

/** Bodies, and instruments and programmes that bodies come from. */
const OF_BODIES = new Set(
  (
    "organisation organ fund bank centre council commission committee group directorate agency programme embassy " +
    "mission delegation secretariat assembly ministry authority court academy university institute bureau " +
    "parliament government partnership alliance union league association community network initiative " +
    "agreement convention protocol treaty"
  ).split(" "),
);

/** Whether a head noun is that of an instrument or a document. */
export const isDocumentKey = (key: string | undefined): boolean => key !== undefined && DOCUMENTS.has(key);

/** Whether a printed name says that it is a body, or an instrument that bodies come from, and no event. */
export function namesBody(name: string): boolean {
  return OF_BODIES.has(headKeyOf(name) ?? "") && /^\p{Lu}/u.test(name);
}

const IS_GIVEN_NAME: Readonly<Record<LanguageCode, (word: string) => boolean>> = {
  en: (word) => GIVEN_NAMES.has(word),
  // Russian names of bodies have a capital on their first word alone
  ru: (word) => isGivenName(word) || !/(?:[ыио]й|[ая]я|[ое]е|ого|ому|[ыи]м|ую)$/u.test(word),
};

/** Two names or more with a capital each, the first of them a given name. */
export function namesPerson(name: string): boolean {
  const language = /\p{Script=Cyrillic}/u.test(name) ? "ru" : "en";
  const words = name.split(" ");
  const capitals = words.every((word) => /^\p{Lu}[\p{Ll}'’-]/u.test(word));
  return words.length > 1 && words.length < 5 && capitals && IS_GIVEN_NAME[language](words[0] ?? "");
}

/** Whether a name is that of a seat: the headquarters of a body have none of their own. */
export const namesSeat = (name: string): boolean =>
  /^headquarters$/iu.test(englishHead(name).word) || russianHead(name)?.key === "headquarters";

/** Whether a title is no more than the word for its type, in any language: the Action Plan. */
export function isHeadAlone(title: string, type: string): boolean {
  const folded = title.toLocaleLowerCase("en").trim();
  return LANGUAGES.some((language) => headNounOf(language, type).forms.n === folded);
}
