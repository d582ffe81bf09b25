import { describe, expect, it } from "vitest";
import { findNumbers } from "../../../src/languages/en/find-numbers.ts";
import { describeNumber } from "../number-grammar/describe-number.ts";

const found = (text: string) => findNumbers(text).map((match) => describeNumber(text, match));

describe("English numbers", () => {
  it.each([
    ["12,500 students", "12,500 = 12500"],
    ["12 500 students", "12 500 = 12500"],
    ["12.500 students", "12.500 = 12500"],
    ["1,234,567.25", "1,234,567.25 = 1234567.25"],
    ["1.234,5", "1.234,5 = 1234.5"],
    ["2,9 %", "2,9 = 2.9 percent (%)"],
    ["1.3 million", "1.3 million = 1300000"],
    ["1.125 million", "1.125 million = 1125000"],
    ["457, 2 thousand", "457, 2 thousand = 457200"],
    ["37 bn. euros", "37 bn. = 37000000000 EUR (euros)"],
    ["1 million 200 thousand", "1 million 200 thousand = 1200000"],
    ["%31", "31 = 31 percent (%)"],
    ["Twenty-six States", "Twenty-six = 26 words"],
    ["two hundred and seven", "two hundred and seven = 207 words"],
    ["three thousand five hundred", "three thousand five hundred = 3500 words"],
    ["a hundred", "a hundred = 100 words"],
    ["one", "one = 1 words"],
    ["the twenty-first session", "twenty-first = 21 ordinal words"],
    ["the 34th member", "34th = 34 ordinal"],
    ["the 23-rd session", "23-rd = 23 ordinal"],
    ["3-4 times", "3-4 = 3 to 4 times (times)"],
    ["2–3 million", "2–3 million = 2000000 to 3000000"],
    ["two or three times", "two or three = 2 to 3 words times (times)"],
    ["two thirds of", "two thirds = 0.6666666666666666 words"],
  ])("%s", (text, expected) => expect(found(text)).toEqual([expected]));
});

describe("English hedges", () => {
  it("leaves the hedge of the next number to it", () => {
    expect(findNumbers("5 and more than 6").map(({ value, hedge }) => [value, hedge])).toEqual([
      [5, undefined],
      [6, "more-than"],
    ]);
  });

  it.each([
    ["more than 40 leaders", "more-than", "more than"],
    ["over USD 5 million", "more-than", "over"],
    ["approximately half of", "about", "approximately"],
    ["About 120 persons", "about", "About"],
    ["at least three", "at-least", "at least"],
    ["up to EUR 100 million", "at-most", "up to"],
    ["almost 90", "nearly", "almost"],
    ["only two", "only", "only"],
    ["fewer than 10", "less-than", "fewer than"],
  ])("%s", (text, hedge, words) => {
    const [match] = findNumbers(text);
    expect(match?.hedge).toBe(hedge);
    expect(text.slice(match?.hedgeRange?.start, match?.hedgeRange?.end)).toBe(words);
  });
});

describe("English figures that count nothing", () => {
  it.each([
    ["on 5 May 2012 and in 1998"],
    ["No. 190, Nos. 7"],
    ["46/225"],
    ["at 17:30"],
    ["version 3.1.2"],
    ["COVID-19 and Strategy-2030"],
    ["Horizon 2020"],
    ["Tel.: (+998 71) 200-00-00"],
    ["1. Development Bank"],
    ["noted[2] earlier"],
    ["pupils aged 15 and pupils aged between 12 and 17"],
    ["15-year-old pupils, 60 years old"],
    ["Resolution 1750, Articles 5, 6 and 9"],
    ["Conventions Nos. 31 (Rural Roads), 32 (Weights) and 40"],
    ["8 (7172) 55-00-11"],
    ["at 17.30 or 10 a.m."],
    ["a file of 2.5 MB"],
    ["010000 Norville, 720041 Southport"],
    ["https://example.org/12/a?b=7"],
    ["hundreds of people, several thousand, dozens of"],
    ["the format 5+1, the G20"],
    ["the last one and the next one"],
    ["Charles III, Part II, I opened the session"],
    ["once it had begun, at once"],
  ])("%s", (text) => expect(found(text)).toEqual([]));

  it("keep numbers apart that are no one number", () => {
    expect(found("grew from 14 to 21")).toEqual(["14 = 14", "21 = 21"]);
    expect(found("24 (12 main and 12 others)")).toEqual(["24 = 24", "12 = 12", "12 = 12"]);
    expect(found("seventy 5")).toEqual(["seventy = 70 words", "5 = 5"]);
  });
});

describe("English units", () => {
  it.each([
    ["$3.5 million", "3.5 million = 3500000 USD ($)"],
    ["US$ 40", "40 = 40 USD (US$)"],
    ["EUR100", "100 = 100 EUR (EUR)"],
    ["2 bln US dollars", "2 bln = 2000000000 USD (US dollars)"],
    ["26 mln.US dollars", "26 mln. = 26000000 USD (US dollars)"],
    ["5 million Swiss francs", "5 million = 5000000 CHF (Swiss francs)"],
    ["5 million francs", "5 million = 5000000"],
    ["£5m", "5m = 5000000 GBP (£)"],
    ["4 per cent", "4 = 4 percent (per cent)"],
    ["3 percentage points", "3 = 3 percentage-point (percentage points)"],
    ["a 30-day stay", "30 = 30 day (day)"],
    ["a five-year plan", "five = 5 words year (year)"],
    ["25km", "25 = 25 km (km)"],
    ["300 km²", "300 = 300 square-km (km²)"],
    ["between 10 and 12 million euros", "10 and 12 million = 10000000 to 12000000 EUR (euros)"],
    ["from 10% to 12%", "10% to 12 = 10 to 12 percent (%)"],
    ["€10–€12 million", "10–€12 million = 10000000 to 12000000 EUR (€)"],
    ["from 14 to 21 flights", "14 to 21 = 14 to 21"],
    ["twice a year", "twice = 2 words times"],
    ["once a year", "once = 1 words times"],
    ["try 5 times", "5 = 5 times (times)"],
    ["2/3 of the votes", "2/3 = 0.6666666666666666"],
    ["the XX session", "XX = 20 ordinal"],
    ["three (3) copies", "three = 3 words"],
  ])("%s", (text, expected) => expect(found(text)).toEqual([expected]));

  it("that are left out stay out", () =>
    expect(found("2 and 3 million euros")).toEqual(["2 = 2", "3 million = 3000000 EUR (euros)"]));

  it("belong to one number", () =>
    expect(found("EUR 40 million and 50 %, 60 % of EUR 7")).toEqual([
      "40 million = 40000000 EUR (EUR)",
      "50 = 50 percent (%)",
      "60 = 60 percent (%)",
      "7 = 7 EUR (EUR)",
    ]));
});

describe("English hedges by what stands around them", () => {
  it.each([
    ["it exceeded 2 bln", "more-than"],
    ["upwards of 100", "more-than"],
    ["no more than 5", "at-most"],
    ["more than once", "more-than"],
    ["for over 20 years", "more-than"],
    ["over five years", undefined],
    ["under two agreements", undefined],
    ["under 5 million euros", "less-than"],
    ["10 or more states", "at-least"],
    ["a dozen states", "about"],
    ["only the 5th", undefined],
  ])("%s", (text, hedge) => expect(findNumbers(text)[0]?.hedge).toBe(hedge));

  it("leaves halves of a time alone", () =>
    expect(found("in the second half of the century")).toEqual(["second = 2 ordinal words"]));
});
