/** Dates are worded by the writers and read back to the same figures, in both languages and every use. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages } from "../../src/languages/index.ts";
import { LANGUAGES, type LanguageCode } from "../../src/model/kinds.ts";
import { DATE_USES } from "../../src/model/language.ts";
import { datesIn, numbersIn } from "../../src/parity/find-figures.ts";
import { plainText } from "../../src/parity/text.ts";
import { PARITY } from "./parity-context.ts";

/** The points of a text, and whether one of them is about then. */
function read(text: string, language: LanguageCode) {
  const dates = datesIn(plainText(text), PARITY.languages[language]);
  return {
    points: dates.flatMap(({ points }) => points).toSorted(),
    about: dates.some(({ about }) => about),
  };
}

const numbers = (text: string, language: LanguageCode) =>
  numbersIn(plainText(text), PARITY.languages[language]).flatMap(({ says }) => says);

const year = fc.integer({ min: 1900, max: 2040 }).map(String);
const two = (max: number) => fc.integer({ min: 1, max }).map((value) => String(value).padStart(2, "0"));
const day = fc.tuple(year, two(12), two(28)).map((parts) => parts.join("-"));
const month = fc.tuple(year, two(12)).map((parts) => parts.join("-"));
const point = fc.oneof(
  day,
  month,
  year,
  fc.integer({ min: 190, max: 203 }).map((decade) => `${decade}X`),
);
const pair = (one: fc.Arbitrary<string>) =>
  fc
    .tuple(one, one)
    .filter(([from, to]) => from < to)
    .map((ends) => ends.join("/"));
const edtf = fc.oneof(
  point,
  pair(day),
  pair(month),
  pair(year),
  point.map((one) => `${one}/..`),
);

describe("datesIn", () => {
  it("reads what either language writes to the same points, in every use", () => {
    fc.assert(
      fc.property(edtf, fc.constantFrom(...DATE_USES), (date, use) => {
        const [en, ru] = LANGUAGES.map((code) => read(languages[code].writer.formatDate(date, use), code));
        expect(en?.points.length).toBeGreaterThan(0);
        expect(ru).toEqual(en);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["ru", "05–11.2007", ["2007-05", "2007-11"]],
    ["ru", "09.2016–09.2017", ["2016-09", "2017-09"]],
    ["ru", "ок. 1997", ["1997"]],
    ["en", "c. 1997", ["1997"]],
    ["ru", "4 раза в 3 квартала", []],
  ] as const)("%s: %s", (language, text, points) => {
    expect(read(text, language).points).toEqual(points);
  });
});

describe("numbersIn", () => {
  it.each([
    ["USD 1.8 billion", "1,8 млрд долларов США"],
    ["more than 800,000", "более 800 тыс."],
    ["Convention No 141", "конвенция № 141"],
    ["No 50/80", "№ 50/80"],
    ["the 34th member", "34-й член"],
    ["four to five times", "4–5 раз"],
    ["twice", "2 раза"],
  ])("%s is %s", (en, ru) => {
    expect(numbers(en, "en").length).toBeGreaterThan(0);
    expect(numbers(ru, "ru")).toEqual(numbers(en, "en"));
  });
});
