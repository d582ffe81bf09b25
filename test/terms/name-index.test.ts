import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseTerms } from "../../src/terms/index.ts";
import { entryText, formsText } from "./entry-text.ts";

const TERMS = parseTerms([
  {
    path: "terms.yaml",
    text: [
      entryText("europe", "Europe"),
      entryText(
        "council",
        "Council of Europe",
        "en: { name: Council of Europe, abbreviation: CoE }",
        "aliases: [CE]",
        `ru: { name: ${formsText(...["Совет", "Совета", "Совету", "Совет", "Советом", "Совете"].map((head) => `${head} Европы`))}, gender: m }`,
      ),
      entryText("bank", "Council of Europe Development Bank"),
      entryText("card", 'Partial agreement "Youth Card"'),
      entryText("eur-opa", "EUR-OPA"),
      entryText("person", "T. Froissnes"),
      entryText("poland", "Poland", "en: { name: Poland, adjective: Polish }"),
      entryText(
        "kazakhstan",
        "Kazakhstan",
        `ru: { name: ${formsText("Казахстан", "Казахстана", "Казахстану", "Казахстан", "Казахстаном", "Казахстане")}, gender: m, adjective: казахстанский }`,
      ),
      entryText(
        "un",
        "United Nations",
        `ru: { name: ${formsText("Организация Объединённых Наций")}, abbreviation: ООН, gender: f }`,
      ),
    ].join(""),
  },
]).value;

const found = (text: string) =>
  TERMS.find(text).map(({ start, end, term }) => `${text.slice(start, end)} = ${term.key}`);

describe("the letters of a name", () => {
  const places = parseTerms([
    {
      path: "terms.yaml",
      text: [
        entryText("maldives", "Male", "kind: place", "class: city"),
        entryText("peru", "Peru", `ru: { name: ${formsText("Перу")}, gender: n, adjective: перуанский }`),
      ]
        .join("")
        .replace(
          '  kind: body\n  class: organ\n  source: made up\n  en: { name: "Male" }',
          "  source: made up\n  en: { name: Male }",
        )
        .replace("peru:\n  kind: body\n  class: organ", "peru:\n  kind: party\n  class: state"),
    },
  ]);
  const keys = (text: string) => places.value.find(text).map(({ term }) => term.key);

  test.each([
    ["In Male, and in MALE", ["maldives", "maldives"]],
    ["male and female candidates", []],
    ["принадлежит перу поэта", []],
    ["в Перу, в ПЕРУ, перуанский", ["peru", "peru", "peru"]],
  ])("of a place or state begin with a capital: %j", (text, expected) => {
    expect(places.messages).toEqual([]);
    expect(keys(text)).toEqual(expected);
  });
});

describe("find", () => {
  test.each([
    [
      "nested names, the shorter first",
      "the Council of Europe Development Bank",
      ["Council of Europe = council", "Council of Europe Development Bank = bank", "Europe = europe"],
    ],
    [
      "white space folded",
      "Council\u00a0of\n   Europe",
      ["Council of Europe = council", "Europe = europe"].map((match) =>
        match.replace("Council of Europe =", "Council\u00a0of\n   Europe ="),
      ),
    ],
    ["any case", "COUNCIL OF EUROPE", ["COUNCIL OF EUROPE = council", "EUROPE = europe"]],
    ["no name across a blank line", "Council\n\nof Europe", ["Europe = europe"]],
    ["whole words only", "Europeans, inEurope, Europe2, neo", []],
    [
      "possessive",
      "Council of Europe's and Kazakhstan’s",
      ["Council of Europe = council", "Europe = europe", "Kazakhstan = kazakhstan"],
    ],
    ["no plural", "two Polands", []],
    ["abbreviation as printed", "CoE, COE, coe, (CoE)", ["CoE = council", "CoE = council"]],
    ["an alias in capitals as printed", "CE and ce", ["CE = council"]],
    ["adjective with its capital", "Polish polish", ["Polish = poland"]],
    [
      "all kinds of quotation marks",
      "Partial agreement «Youth Card»",
      ["Partial agreement «Youth Card» = card"],
    ],
    ["all kinds of dashes", "EUR–OPA", ["EUR–OPA = eur-opa"]],
    ["initials without a space", "T.Froissnes signed", ["T.Froissnes = person"]],
    [
      "Russian cases",
      "с Советом Европы, о Совете Европы",
      ["Советом Европы = council", "Совете Европы = council"],
    ],
    [
      "Russian adjectives",
      "казахстанской стороны, Казахстанские",
      ["казахстанской = kazakhstan", "Казахстанские = kazakhstan"],
    ],
    ["Russian words that only begin so", "Казахстанец", []],
    [
      "ё printed as е",
      "организация объединенных наций (ООН), оон",
      ["организация объединенных наций = un", "ООН = un"],
    ],
    ["next to Cyrillic letters", "вООН", []],
  ])("%s", (_name, text, matches) => {
    expect(found(text)).toEqual(matches);
  });

  test("matches stand in order of start and then of length, each once, and say what lookUp says", () => {
    const word = fc.constantFrom(
      "Council",
      "of",
      "Europe",
      "Bank",
      "Development",
      "CoE",
      "CE",
      "Polish",
      "EUR",
      "-",
      "OPA",
      "«",
      "»",
      "\n\n",
      "x",
      "ООН",
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join(" ");
        const matches = TERMS.find(text);
        const order = matches.map(({ start, end }) => start * 10_000 + end);
        expect(order).toEqual([...order].sort((one, other) => one - other));
        expect(new Set(order).size).toBe(order.length);
        for (const { start, end, term } of matches) expect(TERMS.lookUp(text.slice(start, end))).toBe(term);
      }),
    );
  });
});

describe("lookUp", () => {
  test.each([
    ["council of  europe", "council"],
    ["CoE", "council"],
    ["Совету Европы", "council"],
    ["Polish", "poland"],
  ])("%s", (name, key) => {
    expect(TERMS.lookUp(name)?.key).toBe(key);
  });

  test.each(["", " ", "the Council of Europe", "Council of", "coe", "Europe's", "__proto__"])(
    "not %j",
    (name) => {
      expect(TERMS.lookUp(name)).toBeUndefined();
    },
  );
});

describe("names that organs share", () => {
  const { value } = parseTerms([
    {
      path: "terms.yaml",
      text: [
        entryText("gull-union", "Gull Union", "en: { name: Gull Union, abbreviation: GU }"),
        entryText("tern-union", "Tern Union"),
        entryText("gull-assembly", "Gull Union General Assembly", "parent: gull-union"),
        entryText("tern-assembly", "General Assembly of the Tern Union", "parent: tern-union"),
        entryText("gull-fund", "Gull Union Seed Fund", "parent: gull-union"),
      ].join(""),
    },
  ]);
  const keys = (text: string) => value.find(text).map(({ term, shared }) => `${term.key} ${shared ?? "own"}`);

  test.each([
    [
      "the GU General Assembly",
      ["gull-union own", "gull-assembly own", "gull-assembly part", "tern-assembly part"],
    ],
    ["the Seed Fund", []],
    ["the Seed Fund of the GU", ["gull-fund own", "gull-union own"]],
    ["a general assembly", []],
  ])("%s", (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  test("mean none by themselves", () => {
    expect(value.lookUp("General Assembly")).toBeUndefined();
    expect(value.sharing("General Assembly").map(({ key }) => key)).toEqual([
      "gull-assembly",
      "tern-assembly",
    ]);
  });
});
