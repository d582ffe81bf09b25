/** Words that name things, by language. */
import { LANGUAGES, type LanguageCode } from "../../model/kinds.ts";
import { ENGLISH_HEAD_NOUNS } from "./english-head-nouns.ts";
import type { HeadNoun, HeadNouns } from "./head-noun.ts";
import { NAME_HEADS } from "./name-heads.ts";
import { RUSSIAN_HEAD_NOUNS } from "./russian-head-nouns.ts";

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

/** The kind of thing that a printed name says it is: a name with `Bank` in it is a bank. Undefined where it does not say. */
export function headKeyOf(name: string): string | undefined {
  const words = name.toLocaleLowerCase("en").split(/[^\p{L}]+/u);
  return NAME_HEADS.find(([word]) => words.includes(word))?.[1];
}

/** Whether a printed name says that it is a body, or an instrument that bodies come from, and no event. */
export function namesBody(name: string): boolean {
  const key = headKeyOf(name);
  return key !== undefined && !key.startsWith("event-") && /^\p{Lu}/u.test(name);
}

/** Whether a title is no more than the word for its type, in any language: the Action Plan. */
export function isHeadAlone(title: string, type: string): boolean {
  const folded = title.toLocaleLowerCase("en").trim();
  return LANGUAGES.some((language) => headNounOf(language, type).forms.n === folded);
}
