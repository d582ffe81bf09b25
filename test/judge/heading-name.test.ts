import { describe, expect, it } from "vitest";
import { headingName } from "../../src/judge/heading-name.ts";
import { languages } from "../../src/languages/index.ts";
import { ownTerms } from "../own-terms.ts";

const named = (text: string, language: "en" | "ru" = "en") =>
  headingName(text, languages[language].lexicon, ownTerms);

describe("what a heading names", () => {
  it.each([
    ["Visits", { term: "visits-heading" }],
    ["VISITS", { term: "visits-heading" }],
    ["3. Visits", { term: "visits-heading" }],
    ["IV. Visits:", { term: "visits-heading" }],
    ["2.1 Legal base", { term: "legal-base-heading" }],
    ["The Nordic Council", { term: "nordic-council" }],
    ["Nordic Council (NC)", { term: "nordic-council" }],
    ["II. Cooperation with the OSCE", { term: "osce", relation: "cooperation" }],
    ["2013", { year: "2013" }],
    ["2013.", { year: "2013" }],
    ["2013 and later", {}],
    ["Visits of penguins", {}],
  ])("%s", (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it.each([
    ["Визиты", { term: "visits-heading" }],
    ["ОБЩИЕ СВЕДЕНИЯ", { term: "general-information-heading" }],
    ["2013 год", { year: "2013" }],
  ])("%s", (text, expected) => {
    expect(named(text, "ru")).toEqual(expected);
  });
});

it("finds words that head sections nowhere but there", () => {
  expect(ownTerms.lookUp("Visits")?.kind).not.toBe("heading");
  expect(ownTerms.find("Visits and trade grew.").filter(({ term }) => term.kind === "heading")).toEqual([]);
});
