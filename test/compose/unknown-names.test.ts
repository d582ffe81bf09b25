/**
 * How names that the termbase lacks are printed, in a golden table: what is printed in English, and in Russian in the
 * nominative and the genitive. `npm run goldens` writes it; a reader of both languages reads it before it is committed.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Noun } from "../../src/compose/view/noun.ts";
import { nounWriter } from "../../src/compose/wording/noun-words.ts";
import { Wants } from "../../src/compose/wording/wants.ts";
import type { Case, LanguageCode } from "../../src/model/kinds.ts";
import { ownTerms } from "../own-terms.ts";
import { contextOf } from "./composed.ts";

const PATH = join(import.meta.dirname, "cases", "unknown-names.txt");

type Row = readonly [language: LanguageCode, as: string, text: string, article?: "the" | "a" | "an"];

const NAMES: readonly Row[] = [
  ["en", "organisation", "lighthouse in Norlandia"],
  ["en", "organisation", "lantern school", "a"],
  ["en", "organisation", "Secretariat"],
  ["en", "organisation", "Authority of Lantern Keepers"],
  ["en", "organisation", "Consulates General"],
  ["en", "organisation", "NLKA"],
  ["en", "organisation", "Lantern House", "the"],
  ["en", "party", "National Lantern Assembly"],
  ["en", "state", "Council of Lantern Keepers"],
  ["en", "event", "meeting of the Ministers of Lanterns"],
  ["en", "event", "Norlandic elections"],
  ["en", "event", "World Lantern Day"],
  ["en", "event", "independence"],
  ["en", "event", "LANTA"],
  ["en", "event", "First dialogue on lanterns"],
  ["en", "event", "lit a lantern of the Council"],
  ["en", "office", "Lantern Keeper"],
  ["en", "city", "new capital", "the"],
  ["en", "city", "Lanternville"],
  ["en", "document:memorandum", "memorandum of understanding on lanterns"],
  ["en", "document:law", "Lantern Code"],
  ["en", "document:treaty", "Agreement Establishing the Lantern Bank"],
  ["en", "document:convention", "LANT 74"],
  ["en", "document:law", "On Lanterns"],
  ["ru", "organisation", "Смешанная комиссия по фонарям"],
  ["ru", "organisation", "Домом фонарей в Норландии"],
  ["ru", "organisation", "Офисом фонарей в Норландии"],
  ["ru", "organisation", "Секретариат"],
  ["ru", "event", "ежегодную встречу хранителей маяков"],
  ["ru", "event", "Заседания Совета маяков"],
  ["ru", "state", "энергетики Норландии"],
  ["ru", "city", "столицу"],
  ["ru", "document:law", "закон о маяках"],
  ["ru", "document:law", "О маяках"],
];

function nounOf([language, field, text, article]: Row): Noun {
  const span = { source: "A", start: 0, end: text.length, line: 1, column: 1, quote: text };
  const as = field.replace(/^document:/u, "");
  const isTitle = as !== field;
  return {
    is: "noun",
    text,
    term: null,
    as,
    isTitle,
    language,
    span,
    path: "a.txt",
    article,
    preposition: null,
  };
}

function worded(row: Row, language: LanguageCode, inCase: Case): string {
  const context = contextOf(language, { termbase: ownTerms });
  const words = nounWriter(context, new Wants(language, context.translations)).unknown(nounOf(row), inCase);
  const plain = words.markdown.replace(/:\p{L}+\[|(?<!\\)\](?:\{lang=..\})?|\\(?=[!-/:-@[-`{-~])/gu, "");
  return `${plain}${language === "en" && words.plural ? " (plural)" : ""}`;
}

test("names that the termbase lacks", () => {
  const lines = NAMES.map((row) => {
    const printed = [worded(row, "en", "n"), worded(row, "ru", "n"), worded(row, "ru", "g")];
    return [
      `${row[1]}: ${row[3] ? `(${row[3]}) ` : ""}${row[2]}`,
      ...printed.map((words) => `  ${words}`),
      "",
    ].join("\n");
  });
  const text = lines.join("\n");
  if (process.env.UPDATE_GOLDENS) writeFileSync(PATH, text);
  expect(text).toBe(readFileSync(PATH, "utf8"));
});
