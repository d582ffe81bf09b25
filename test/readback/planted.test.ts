/** What is changed in one rendered file is noticed, in every format; what is as it was rendered is not. */
import { beforeAll, describe, expect, it } from "vitest";
import { FORMATS, type Format, LANGUAGES, type LanguageCode } from "../../src/model/kinds.ts";
import { passageName } from "../../src/model/passage.ts";
import { compareLanguages } from "../../src/pipeline.ts";
import { compareDocuments, type ReadDocument, readers, readTree } from "../../src/readback/index.ts";
import { composed } from "../compose/composed.ts";
import { dossierOf, FACTS, fact } from "../compose/dossier.ts";
import { PARITY } from "../parity/parity-context.ts";
import { type Plant, renderPlanted } from "./planted.ts";

const SAID = "On 3 May 2001 trade in lanterns grew to 14 million.";
const HEARD = "By 4 June 2002 there were 15 lantern makers.";
const dossier = dossierOf([
  ...FACTS,
  ...[SAID, HEARD].map((text) => fact("Trade in lanterns is said to grow", { kind: "statement", text })),
]);
/** The second of them has a translation; the first is quoted in the language of the source. */
const translations = {
  find: (text: string, _: LanguageCode, to: LanguageCode) =>
    text === HEARD && to === "ru"
      ? { text: "К 4 июня 2002 г. было 15 мастеров, делающих фонари.", reviewed: true }
      : undefined,
  findSimilar: () => undefined,
};
const trees = {
  en: composed(dossier, "en", { translations }).tree,
  ru: composed(dossier, "ru", { translations }).tree,
};

async function readBack(format: Format, language: LanguageCode, plant?: Plant): Promise<ReadDocument> {
  return readers[format](await renderPlanted(trees[language], format, plant));
}

const PLANTS: readonly (readonly [what: string, LanguageCode, Plant, noticed: string])[] = [
  ["a date", "en", { at: "s4", from: /19(?=\sDecember)/u, to: "18" }, "s4"],
  ["a date", "ru", { at: "s4", from: /2013/u, to: "2014" }, "s4"],
  ["a date in a table", "ru", { at: "t1-2", from: /07\.2013/u, to: "08.2013" }, "t1-2"],
  ["a number", "ru", { at: "s6", from: /13/u, to: "14" }, "s6"],
  ["a number in words", "en", { at: "s10", from: /four/u, to: "five" }, "s10"],
  ["the number of a document", "en", { at: "t2-1", from: /141/u, to: "142" }, "t2-1"],
  ["a standing", "ru", { at: "t1-5", from: /Наблюдатель/u, to: "Член" }, "t1-5"],
  ["a standing", "en", { at: "t1-1", from: /Participant/u, to: "Observer" }, "t1-1"],
  ["an act", "en", { at: "t2-1", from: /Acceded/u, to: "Signed" }, "t2-1"],
  ["a denial", "ru", { at: "s2", from: /не\s/u, to: "" }, "s2"],
  ["a denial", "en", { at: "s2", from: /is not/u, to: "is" }, "s2"],
  ["a hedge", "ru", { at: "s6", from: /13/u, to: "около 13" }, "s6"],
  ["a known name", "ru", { at: "s1", from: /Казахстан/u, to: "Бельгия" }, "s1"],
  ["a known name", "en", { at: "s4", from: /Belgium/u, to: "Strasbourg" }, "s4"],
  ["a person who is not known", "ru", { at: "s4", from: /Нордлинг/u, to: "Линдман" }, "s4"],
  ["a person who is not known", "en", { at: "s4", from: /Nordling/u, to: "Lindman" }, "s4"],
  ["a name that is not known", "ru", { at: "t1-4", from: /Lantern/u, to: "Candle" }, "t1-4"],
  ["a name that is not known", "en", { at: "t1-4", from: /Lantern/u, to: "Candle" }, "t1-4"],
  ["a date in a quotation", "ru", { at: "s8", from: /2001/u, to: "2011" }, "s8"],
  ["a word in a quotation", "en", { at: "s8", from: /grew/u, to: "fell" }, "s8"],
  ["a date in a translation", "ru", { at: "s9", from: /2002/u, to: "2012" }, "s9"],
  ["a number in a translation", "en", { at: "s9", from: /15/u, to: "16" }, "s9"],
  ["a reference", "en", { at: "s14", from: /T1\.2/u, to: "T1.3" }, "s14"],
  ["a line of the source", "ru", { at: "t1-3", from: /9/u, to: "19" }, "t1-3"],
  ["a statement that is left out", "ru", { drop: "s10" }, "s10"],
  ["a row that is left out", "en", { drop: "t1-3" }, "t1-3"],
  ["statements in another order", "en", { swap: ["s2", "s3"] }, "s3"],
  ["rows in another order", "ru", { swap: ["t1-1", "t1-2"] }, "t1-2"],
];

describe.each(FORMATS)("%s", (format) => {
  const sound = new Map<LanguageCode, ReadDocument>();
  beforeAll(async () => {
    for (const language of LANGUAGES) sound.set(language, await readBack(format, language));
  });

  it("says nothing of briefings as they were rendered", () => {
    expect(compareLanguages(sound, "brief", PARITY)).toEqual([]);
    for (const [language, document] of sound)
      expect(compareDocuments(readTree(trees[language]), document, "brief")).toEqual([]);
  });

  it.each(PLANTS)("notices %s (%s, %j)", async (_, language, plant, noticed) => {
    const document = await readBack(format, language, plant);
    const names = "swap" in plant ? plant.swap : [noticed];
    const name = new RegExp(`^(?:${names.map(passageName).join("|")})\\b`, "u");
    const parity = compareLanguages(new Map([...sound, [language, document]]), "brief", PARITY);
    expect(parity.map(({ message }) => message)).toEqual([expect.stringMatching(name)]);
    const against = compareDocuments(readTree(trees[language]), document, "brief");
    expect(against.map(({ message }) => message)).toEqual([expect.stringMatching(name)]);
  });
});
