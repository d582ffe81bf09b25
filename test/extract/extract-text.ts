/** Extracts a text given as a string, for tests. */
import { extract, type Identity } from "../../src/extract/extract.ts";
import { readyRules } from "../../src/extract/ready-rules.ts";
import { languages } from "../../src/languages/index.ts";
import type { LanguageCode } from "../../src/model/kinds.ts";
import { readSource } from "../../src/read/read-source.ts";
import { ownTerms } from "../own-terms.ts";

export const context = {
  termbase: ownTerms,
  languages,
  rules: readyRules({ en: languages.en.lexicon, ru: languages.ru.lexicon }),
};

export function readText(text: string, path = "sources/test.txt") {
  const { value, messages } = readSource({ path, label: "A", bytes: new TextEncoder().encode(text) });
  if (!value) throw new Error(messages.map((message) => message.message).join("; "));
  return value;
}

export const extractText = (text: string, about: Identity = {}, language?: LanguageCode) => {
  const source = readText(text);
  return extract(language === undefined ? source : { ...source, language }, context, about).value;
};
