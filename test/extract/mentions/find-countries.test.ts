import { describe, expect, it } from "vitest";
import { englishNames } from "../../../src/languages/en/lexicon-names.ts";
import { mentionsOf, namesOf } from "./mentions-of.ts";

describe("countries", () => {
  it.each([
    ["Ministers of Türkiye, Turkey and Bhutan met.", ["Türkiye", "Turkey", "Bhutan"]],
    [
      "The Republic of Korea, the Kyrgyz Republic and Czechia agreed.",
      ["Republic of Korea", "Kyrgyz Republic", "Czechia"],
    ],
    [
      "It is near the Grand Duchy of Luxembourg and the Federal Democratic Republic of Nepal.",
      ["Grand Duchy of Luxembourg", "Federal Democratic Republic of Nepal"],
    ],
    ["The US and the UK paid 5 million US dollars.", ["US", "UK"]],
    ["They ate turkey from us.", []],
    ["Bosnia and Herzegovina and Guinea-Bissau joined.", ["Bosnia and Herzegovina", "Guinea-Bissau"]],
  ])("%s", (text, expected) => {
    expect(namesOf(text, "party")).toEqual(expected);
  });

  it("takes an adjective and `side` for the country, and marks a bare adjective", () => {
    const found = mentionsOf("The Bhutanese side thanked Icelandic experts.");
    expect(found.map(({ mention, words }) => [words, mention.type === "name" && mention.adjective])).toEqual([
      ["Bhutanese side", undefined],
      ["Icelandic", true],
    ]);
  });

  it("knows every state that the machine's own list of regions has", () => {
    const known = new Set(englishNames.countries.flatMap(({ names }) => names));
    const regions = new Intl.DisplayNames("en", { type: "region" });
    const members =
      "AD AE AF AL AM AO AR AT AU AZ BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CF CH CL CM CN CO CR CU CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KP KR KW KZ LA LB LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS SV SY SZ TD TG TH TJ TL TM TN TO TR TV TZ UA UG US UY UZ VE VU WS YE ZA ZM ZW";
    expect(members.split(" ").filter((code) => !known.has(regions.of(code) ?? ""))).toEqual([]);
  });
});

describe("places", () => {
  it.each([
    ["They met in Tashkent, in Almaty and in the Fergana Valley.", ["Tashkent", "Almaty", "Fergana Valley"]],
    ["The bridge in Upper Dornach was opened.", ["Upper Dornach"]],
    ["It was signed (Gorno, 5 May 2001).", ["Gorno"]],
    ["Air Astana flies.", []],
    ["It is written in Article 5 and in English.", []],
  ])("%s", (text, expected) => {
    expect(namesOf(text, "place")).toEqual(expected);
  });
});
