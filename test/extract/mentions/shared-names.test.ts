import { describe, expect, it } from "vitest";
import { beginDiscourse } from "../../../src/extract/discourse.ts";
import { readSentences } from "../../../src/extract/read-sentences.ts";
import { languages } from "../../../src/languages/index.ts";
import type { LanguageCode } from "../../../src/model/kinds.ts";
import { blocks } from "../../../src/read/blocks.ts";
import { ownTerms } from "../../own-terms.ts";
import { readText } from "../extract-text.ts";

/** The keys of the bodies of a text that is about a counterpart; those of anaphors too. */
function keys(text: string, counterpart: string | undefined, language: LanguageCode = "en"): string[] {
  const term = counterpart === undefined ? undefined : ownTerms.get(counterpart);
  if (counterpart !== undefined && !term) throw new Error(`no term ${counterpart}`);
  const [block] = blocks(readText(`${text}\n`)).filter(({ type }) => type === "paragraph");
  if (!block) throw new Error("the text has no paragraph");
  const discourse = beginDiscourse(ownTerms.get("norway"), term);
  return readSentences(block, languages[language], ownTerms, discourse).sentences.flatMap(({ mentions }) =>
    mentions.flatMap((mention) => {
      if (mention.type !== "name" || !mention.kinds.includes("body")) return [];
      return [mention.antecedent?.term ?? mention.name.term ?? "?"];
    }),
  );
}

describe("a name that organs of several bodies share", () => {
  it.each([
    ["The Parliamentary Assembly met in spring.", "council-of-europe", ["pace"]],
    ["The Parliamentary Assembly met in spring.", "bsec", ["pabsec"]],
    ["The Parliamentary Assembly met in spring.", "oecd", ["?"]],
    ["The General Assembly met in spring.", "united-nations", ["un-general-assembly"]],
    ["The General Assembly met in spring.", "kazakhstan", ["un-general-assembly"]],
    ["The General Assembly met in spring.", "oecd", ["?"]],
    [
      "The OECD wrote to the General Assembly of the United Nations.",
      "oecd",
      ["oecd", "un-general-assembly"],
    ],
    ["In the United Nations the General Assembly met.", "oecd", ["united-nations", "un-general-assembly"]],
    ["The General Assembly of Kelpworks met.", "united-nations", ["?"]],
    ["The Board of Governors met in spring.", "iaea", ["iaea-board-of-governors"]],
    ["The Board of Governors met in spring.", "ebrd", ["ebrd-board-of-governors"]],
    ["The Board of Governors met in spring.", "oecd", ["?"]],
    [
      "The Council of Ministers met in spring.",
      "nordic-council-of-ministers",
      ["nordic-council-of-ministers"],
    ],
    ["The Council of Ministers met in spring.", "kazakhstan", ["?"]],
    [
      "The Nordic Council of Ministers met in spring. The Council of Ministers met again.",
      "nordic-council",
      ["nordic-council-of-ministers", "nordic-council-of-ministers"],
    ],
    ["The ministers of the Assembly spoke.", "icao", ["icao-assembly"]],
    ["The budget of the Secretariat grew.", "arctic-council", ["arctic-council-secretariat"]],
  ])("%s (%s)", (text, counterpart, expected) => {
    expect(keys(text, counterpart)).toEqual(expected);
  });

  it.each([
    ["Весной заседала Парламентская ассамблея.", "council-of-europe", ["pace"]],
    ["Весной заседала Парламентская ассамблея.", "bsec", ["pabsec"]],
    ["Решение приняла Генеральная Ассамблея.", "united-nations", ["un-general-assembly"]],
    ["Решение приняла Генеральная Ассамблея.", "bsec", ["?"]],
    ["Решение принял Совет министров иностранных дел.", "osce", ["osce-ministerial-council"]],
    ["На Парламентской ассамблее ОБСЕ выступил министр.", "bsec", ["osce-parliamentary-assembly"]],
  ])("%s (%s)", (text, counterpart, expected) => {
    expect(keys(text, counterpart, "ru")).toEqual(expected);
  });
});

describe("an abbreviation before a hyphen", () => {
  it.each([
    ["Norway joined ICC-Skerries in spring.", ["?"]],
    ["The EU-Norway agreement was signed.", ["european-union"]],
    ["Norway takes part in NATO-led missions.", ["nato"]],
  ])("%s", (text, expected) => {
    expect(keys(text, undefined)).toEqual(expected);
  });
});
