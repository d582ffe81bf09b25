import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countForms, formatCount, plural } from "../../../src/languages/ru/plural.ts";
import { shown } from "../typographic.ts";

describe("formatCount", () => {
  it.each([
    [1, "год", false, "1_год"],
    [21, "год", false, "21_год"],
    [3, "год", false, "3_года"],
    [12, "год", false, "12_лет"],
    [25, "год", false, "25_лет"],
    [0, "член", false, "0_членов"],
    [111, "день", false, "111_дней"],
    [1.5, "год", false, "1,5_года"],
    [2.5, "балл", false, "2,5_балла"],
    [2, "раз", false, "2_раза"],
    [5, "раз", false, "5_раз"],
    [1_500_000_000, "доллар США", false, "1,5_млрд_долларов США"],
    [1_000_000, "евро", false, "1_млн_евро"],
    [15_000, "человек", true, "15_тыс._человек"],
    [21, "человек", true, "21_человека"],
    [22, "член", true, "22_членов"],
  ])("writes %d and %s, hedged: %s", (value, noun, hedged, expected) => {
    expect(shown(formatCount(value, noun, hedged))).toBe(expected);
  });

  it("refuses a noun that the lexicon lacks", () => {
    expect(() => countForms("valueOf")).toThrow(RangeError);
  });
});

describe("plural", () => {
  it("has the same form for numbers whose last two figures are the same, but for a scale word", () => {
    const forms = { one: "one", few: "few", many: "many" };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }), (last, before) => {
        expect(plural(before * 100 + last, forms)).toBe(plural(last, forms));
      }),
    );
  });
});
