import { describe, expect, it } from "vitest";
import { conjugate } from "../../../src/languages/en/conjugate.ts";
import { englishWriter } from "../../../src/languages/en/writer.ts";
import type { Term } from "../../../src/model/term.ts";
import { shown } from "../typographic.ts";

describe("English numbers", () => {
  it.each([
    [0, "zero", "0"],
    [9, "nine", "9"],
    [10, "10", "10"],
    [1131, "1,131", "1,131"],
    [460_000, "460,000", "460,000"],
    [65.4, "65.4", "65.4"],
    [1.5, "1.5", "1.5"],
    [-40, "−40", "−40"],
    [1_800_000_000, "1.8_billion", "1.8_billion"],
    [951_500_000, "951.5_million", "951.5_million"],
    [1_234_567, "1,234,567", "1,234,567"],
    [1_000_000, "1_million", "1_million"],
    [2e12, "2_trillion", "2_trillion"],
  ])("writes %d", (value, prose, figures) => {
    expect(shown(englishWriter.formatNumber(value, "prose"))).toBe(prose);
    expect(shown(englishWriter.formatNumber(value, "figures"))).toBe(figures);
  });

  it.each([
    [1, "first", "1st"],
    [9, "ninth", "9th"],
    [11, "11th", "11th"],
    [12, "12th", "12th"],
    [22, "22nd", "22nd"],
    [34, "34th", "34th"],
    [103, "103rd", "103rd"],
    [113, "113th", "113th"],
  ])("writes the ordinal of %d", (value, prose, figures) => {
    expect(englishWriter.formatOrdinal(value, "prose")).toBe(prose);
    expect(englishWriter.formatOrdinal(value, "figures")).toBe(figures);
  });

  it.each([1.5, -1, Number.NaN])("has no ordinal for %d", (value) => {
    expect(() => englishWriter.formatOrdinal(value, "figures")).toThrow(RangeError);
  });

  it("has no words for what is not finite", () => {
    expect(() => englishWriter.formatNumber(Number.POSITIVE_INFINITY, "prose")).toThrow(RangeError);
  });
});

describe("English lists and sentences", () => {
  it.each([
    [[], ""],
    [["A"], "A"],
    [["A", "B"], "A and B"],
    [["A", "B", "C"], "A, B and C"],
    [["1,131", "15,000", "3"], "1,131, 15,000 and 3"],
    [["A, of X", "B"], "A, of X, and B"],
    [["A", "B, of X"], "A and B, of X"],
    [["A, of X", "B", "C"], "A, of X; B; and C"],
    [["Bosnia and Herzegovina", "Andorra", "Poland"], "Bosnia and Herzegovina; Andorra; and Poland"],
    [["Andorra", "Poland"], "Andorra and Poland"],
  ])("joins %j", (items, expected) => {
    expect(englishWriter.formatList(items)).toBe(expected);
  });

  it.each([
    ["It was signed", "It was signed."],
    ["It was signed. ", "It was signed."],
    ["Was it?", "Was it?"],
    ["He said ‘Yes.’", "He said ‘Yes’."],
    ["He asked ‘Why?’", "He asked ‘Why?’."],
    ["‘In the U.S.’", "‘In the U.S.’."],
    ["A, B, etc.", "A, B, etc."],
    ["(in 2012)", "(in 2012)."],
    ["  ", ""],
  ])("ends %j", (text, expected) => {
    expect(englishWriter.closeSentence(text)).toBe(expected);
    expect(englishWriter.closeSentence(expected)).toBe(expected);
  });

  it.each([
    ["the agreement", "The agreement"],
    ["‘the plan’", "‘The plan’"],
    ["16–17 July", "16–17 July"],
    ["élan", "Élan"],
    ["", ""],
  ])("capitalises %j", (text, expected) => {
    expect(englishWriter.capitalise(text)).toBe(expected);
  });

  it("conjugates by number and refuses other verbs", () => {
    expect(conjugate("is", "singular")).toBe("is");
    expect(conjugate("has", "plural")).toBe("have");
    expect(() => conjugate("toString", "plural")).toThrow(RangeError);
  });
});

describe("English names", () => {
  const term: Term = {
    key: "iaea",
    kind: "body",
    class: "organisation",
    aliases: [],
    en: {
      name: "International Atomic Energy Agency",
      article: "the",
      abbreviation: "IAEA",
      abbreviationArticle: "the",
      number: "singular",
    },
    source: "test",
  };

  it("puts the article before the name, and has no form that the termbase lacks", () => {
    expect(englishWriter.inflect(term, "full")).toBe("the International Atomic Energy Agency");
    expect(englishWriter.inflect(term, "abbreviation")).toBe("the IAEA");
    expect(englishWriter.inflect(term, "short")).toBeUndefined();
  });

  it("leaves out the article where the entry has none", () => {
    const en = { name: "Republic of Kazakhstan", short: "Kazakhstan", number: "singular" } as const;
    expect(englishWriter.inflect({ ...term, en }, "short")).toBe("Kazakhstan");
    expect(englishWriter.inflect({ ...term, en }, "abbreviation")).toBeUndefined();
  });
});
