/** The language of a text, by the script of its letters. */
import type { LanguageCode } from "../model/kinds.ts";

const CYRILLIC = /\p{Script=Cyrillic}/gu;
const LATIN = /\p{Script=Latin}/gu;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Russian where most letters are Cyrillic, else English. */
export function detectLanguage(text: string): LanguageCode {
  return count(text, CYRILLIC) > count(text, LATIN) ? "ru" : "en";
}
