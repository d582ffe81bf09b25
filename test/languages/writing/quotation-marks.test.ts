import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quote as quoteEnglish } from "../../../src/languages/en/quote.ts";
import { quote as quoteRussian } from "../../../src/languages/ru/quote.ts";
import { setQuotes } from "../../../src/languages/writing/quotation-marks.ts";

const ENGLISH = { outer: ["‘", "’"], inner: ["“", "”"] } as const;
const RUSSIAN = { outer: ["«", "»"], inner: ["„", "“"] } as const;

describe("setQuotes", () => {
  it.each([
    ['the "Vision" plan', "the ‘Vision’ plan"],
    ["the «Vision» plan", "the ‘Vision’ plan"],
    ["the „Vision“ plan", "the ‘Vision’ plan"],
    ['the «"Vision" plan»', "the ‘“Vision” plan’"],
    ["“a ‘b’ c”", "‘a “b” c’"],
    ["«the peoples’ rights»", "‘the peoples’ rights’"],
    ["the peoples’ rights", "the peoples’ rights"],
    ["Côte d’Ivoire", "Côte d’Ivoire"],
    ['5" pipes', '5" pipes'],
    ['no partner "here', 'no partner "here'],
    ["(«a»), «b».", "(‘a’), ‘b’."],
  ])("sets %s in English", (text, expected) => {
    expect(setQuotes(text, ENGLISH)).toBe(expected);
  });

  it.each([
    ['план "Видение"', "план «Видение»"],
    ["план “Видение”", "план «Видение»"],
    ["доклад ‘О «правах»’", "доклад «О „правах“»"],
    ["«a «b» c»", "«a „b“ c»"],
    ["Кот-д’Ивуар", "Кот-д’Ивуар"],
  ])("sets %s in Russian", (text, expected) => {
    expect(setQuotes(text, RUSSIAN)).toBe(expected);
  });

  it("changes nothing more when applied twice, and only quotation marks", () => {
    const unit = fc.constantFrom(..."ab« »„“”‘’'\"(). -");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), fc.constantFrom(ENGLISH, RUSSIAN), (text, style) => {
        const once = setQuotes(text, style);
        expect(setQuotes(once, style)).toBe(once);
        const bare = (words: string) => words.replace(/[«»„“”‘’'"]/gu, "?");
        expect(bare(once)).toBe(bare(text));
      }),
      { numRuns: 2000 },
    );
  });

  it("reads a long row of marks in one go", () => {
    const marks = '"a '.repeat(50_000);
    expect(setQuotes(marks, ENGLISH)).toHaveLength(marks.length);
  });
});

describe("quote", () => {
  it("puts inner marks of any style one level down", () => {
    expect(quoteEnglish("the «Horizon» and 'Euro' plans")).toBe("‘the “Horizon” and “Euro” plans’");
    expect(quoteRussian('план "Горизонт" и “Евро”')).toBe("«план „Горизонт“ и „Евро“»");
  });
});
