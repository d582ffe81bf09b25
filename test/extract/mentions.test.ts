/** What the finders see in a sentence, once overlaps are settled. */
import { describe, expect, it } from "vitest";
import { beginDiscourse } from "../../src/extract/discourse.ts";
import { readSentences } from "../../src/extract/read-sentences.ts";
import { languages } from "../../src/languages/index.ts";
import { blocks } from "../../src/read/blocks.ts";
import { ownTerms } from "../own-terms.ts";
import { readText } from "./extract-text.ts";

function mentionsOf(text: string) {
  const [block] = blocks(readText(`${text}\n`)).filter(({ type }) => type === "paragraph");
  if (!block) throw new Error("the text has no paragraph");
  const discourse = beginDiscourse(ownTerms.get("norway"), ownTerms.get("council-of-europe"));
  const { sentences } = readSentences(block, languages.en, ownTerms, discourse);
  return sentences.flatMap((sentence) =>
    sentence.mentions.map((mention) => ({
      mention,
      words: sentence.text.slice(mention.start, mention.end),
      text: sentence.text,
    })),
  );
}

const words = (text: string, type: string) =>
  mentionsOf(text).flatMap((found) => (found.mention.type === type ? [found.words] : []));

describe("persons", () => {
  const roles = (text: string) =>
    mentionsOf(text).flatMap(({ mention, text: sentence }) =>
      mention.type === "person"
        ? [
            [
              sentence.slice(mention.name.start, mention.name.end),
              ...mention.roles.map(({ name }) => sentence.slice(name.start, name.end)),
            ],
          ]
        : [],
    );

  it.each([
    ["They met Ambassador of Norway to Belgium O. Dahl yesterday.", [["O. Dahl", "Ambassador"]]],
    ["They met CoE Representative in Brussels P.Larsen yesterday.", [["P.Larsen", "Representative"]]],
    [
      "They met the Spanish senator, the coordinator of the working group «Greens» M.Ruiz yesterday.",
      [["M.Ruiz", "senator", "coordinator"]],
    ],
    [
      "They met O. Dahl, Ambassador of Norway to Belgium, and P.Larsen, CoE Representative in Brussels.",
      [
        ["O. Dahl", "Ambassador"],
        ["P.Larsen", "Representative"],
      ],
    ],
    ["They met O. Dahl and P. Larsen, who spoke.", [["O. Dahl"], ["P. Larsen"]]],
  ])("%s", (text, expected) => {
    expect(roles(text)).toEqual(expected);
  });
});

describe("documents", () => {
  it.each([
    [
      "It signed the Joint Declaration on closer ties between Norway and Spain on 3 May 2001.",
      ["Joint Declaration on closer ties between Norway and Spain"],
    ],
    [
      "Under Resolution No. 12 of the Government of the Kingdom of Norway dated March 1, 2011 it was closed.",
      ["Resolution No. 12 of the Government of the Kingdom of Norway dated March 1, 2011"],
    ],
    [
      "Under Resolution No. 12 of March 1, 2011 of the Government of the Kingdom of Norway it was closed.",
      ["Resolution No. 12 of March 1, 2011 of the Government of the Kingdom of Norway"],
    ],
    [
      "It joined Conventions Nos. 5 (Convention on Trees), 6 (Convention on Lakes) and Protocol No. 7 (Protocol on Lakes).",
      [
        "Conventions Nos. 5 (Convention on Trees)",
        "6 (Convention on Lakes)",
        "Protocol No. 7 (Protocol on Lakes)",
      ],
    ],
    ["It approved the report «Ties with Norway» prepared by O. Dahl.", ["report «Ties with Norway»"]],
    [
      "It signed an agreement on cooperation with the Council of Europe in 2004.",
      ["agreement on cooperation"],
    ],
  ])("%s", (text, expected) => {
    expect(words(text, "document")).toEqual(expected);
  });
});

describe("names", () => {
  it.each([
    ["Norway and the Council of Europe met.", ["Norway", "Council of Europe"]],
    [
      "The Board of Fisheries of the North (BFN) met in Oslo.",
      ["Board of Fisheries of the North (BFN)", "Oslo"],
    ],
    [
      "He thanked the European Commission for the Efficiency of Justice (CEPEJ) of the Council of Europe.",
      ["European Commission for the Efficiency of Justice (CEPEJ) of the Council of Europe"],
    ],
  ])("%s", (text, expected) => {
    expect(words(text, "name")).toEqual(expected);
  });

  it("lets anaphors stand for the country, the organisation and a body named before", () => {
    const found = mentionsOf(
      "The OSCE Academy was opened. The country helped the Academy, and the Organisation thanked it.",
    );
    expect(
      found.flatMap(({ mention, words: said }) =>
        mention.type === "name" && mention.antecedent ? [[said, mention.antecedent.text]] : [],
      ),
    ).toEqual([
      ["country", "Kingdom of Norway"],
      ["Academy", "OSCE Academy"],
      ["Organisation", "Council of Europe"],
    ]);
  });

  it("lets a noun in capitals stand for a body that prints it so", () => {
    const found = mentionsOf("The OSCE Academy has a new academy. The Academy has a seat there.");
    expect(
      found.flatMap(({ mention, words: said }) =>
        mention.type === "name" && mention.antecedent ? [[said, mention.antecedent.text]] : [],
      ),
    ).toEqual([["Academy", "OSCE Academy"]]);
  });

  it("lets a noun stand for a body named in the same sentence", () => {
    const found = mentionsOf("They spoke of the OSCE Academy, and the Academy was opened.");
    expect(
      found.flatMap(({ mention, words: said }) =>
        mention.type === "name" && mention.antecedent ? [[said, mention.antecedent.text]] : [],
      ),
    ).toEqual([["Academy", "OSCE Academy"]]);
  });
});
