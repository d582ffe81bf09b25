/** What parity is checked with in the tests: the languages and claims of the project, the small termbase. */
import { readFileSync } from "node:fs";
import { languages } from "../../src/languages/index.ts";
import type { LanguageCode } from "../../src/model/kinds.ts";
import { type ClaimPhrases, type ParityContext, parityContext, parseClaims } from "../../src/parity/index.ts";
import { nameIndex } from "../../src/terms/name-index.ts";
import { TERMBASE } from "../compose/terms.ts";

function claims(language: LanguageCode): ClaimPhrases {
  const path = `templates/${language}/claims.yaml`;
  const { value, messages } = parseClaims(
    path,
    readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"),
  );
  if (!value) throw new Error(messages.map(({ message }) => message).join("\n"));
  return value;
}

export const CLAIMS = { en: claims("en"), ru: claims("ru") };

/** The small termbase looks up whole names only; here names are found in texts. */
const { find } = nameIndex(TERMBASE.terms);

export const PARITY: ParityContext = parityContext({ ...TERMBASE, find }, languages, CLAIMS);
