/** Whether a sentence is somebody's view: it has a verb of judgement. */
import { englishLexicon } from "../../languages/en/lexicon-extract.ts";
import { russianLexicon } from "../../languages/ru/lexicon-extract.ts";
import type { LanguageCode } from "../../model/kinds.ts";
import type { Noun } from "./noun.ts";

const VERBS: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  en: englishLexicon.judgementVerbs,
  ru: russianLexicon.judgementVerbs,
};

export function isJudgement({ text, language }: Noun): boolean {
  const words = text.toLocaleLowerCase(language).split(/[^\p{L}]+/u);
  return words.some((word) => VERBS[language].has(word));
}
