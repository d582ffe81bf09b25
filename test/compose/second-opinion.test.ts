/** What another typographer says of our sentences: Typograf, less the rules that our profiles do not want. */

import Typograf from "typograf";
import { expect, it } from "vitest";
import { KINDS, LANGUAGES } from "../../src/model/kinds.ts";
import { composed } from "./composed.ts";
import { dossierOf, FACTS } from "./dossier.ts";
import { variantsOf } from "./sweep.ts";

const LOCALES = { en: ["en-GB"], ru: ["ru", "en-US"] } as const;

/** It ties every short word to the next; our profiles tie figures, initials and signs, and have their own tests. */
const withoutTies = (text: string): string => text.replace(/[ \u00A0\u202F]+/gu, " ");

it.each(LANGUAGES)("it would change nothing in %s", (language) => {
  const typograf = new Typograf({ locale: LOCALES[language] });
  typograf.disableRule("*/nbsp/*");
  // a percentage has its space in both profiles; a closing quotation mark follows an exclamation mark at once
  for (const rule of ["delBeforePercent", "afterExclamationMark", "afterQuestionMark"])
    typograf.disableRule(`common/space/${rule}`);
  const { statements } = composed(
    dossierOf([...FACTS, ...KINDS.flatMap((kind) => variantsOf(kind))]),
    language,
  );
  expect(statements.length).toBeGreaterThan(100);
  const sentences = statements.filter(({ number }) => !number.startsWith("T"));
  const changed = sentences
    .map(({ text }) => withoutTies(text))
    .map((text) => [text, withoutTies(typograf.execute(text))])
    .filter(([text, after]) => text !== after);
  expect(changed).toEqual([]);
});
