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
    ["2,9 %", "2,9 = 2.9"],
    ["1.3 million", "1.3 million = 1300000"],
    ["1.125 million", "1.125 million = 1125000"],
    ["457, 2 thousand", "457, 2 thousand = 457200"],
    ["37 bn. euros", "37 bn. = 37000000000"],
    ["1 million 200 thousand", "1 million 200 thousand = 1200000"],
    ["%31", "31 = 31"],
    ["Twenty-six States", "Twenty-six = 26 words"],
    ["two hundred and seven", "two hundred and seven = 207 words"],
    ["three thousand five hundred", "three thousand five hundred = 3500 words"],
    ["a hundred", "a hundred = 100 words"],
    ["one", "one = 1 words"],
    ["the twenty-first session", "twenty-first = 21 ordinal words"],
    ["the 34th member", "34th = 34 ordinal"],
    ["the 23-rd session", "23-rd = 23 ordinal"],
    ["3-4 times", "3-4 = 3 to 4"],
    ["2–3 million", "2–3 million = 2000000 to 3000000"],
    ["two or three times", "two or three = 2 to 3 words"],
    ["two thirds of", "two thirds = 0.6666666666666666 words"],
  ])("%s", (text, expected) => expect(found(text)).toEqual([expected]));
});

describe("English hedges", () => {
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
  ])("%s", (text) => expect(found(text)).toEqual([]));

  it("keep numbers apart that are no one number", () => {
    expect(found("from 14 to 21")).toEqual(["14 = 14", "21 = 21"]);
    expect(found("24 (12 main and 12 others)")).toEqual(["24 = 24", "12 = 12", "12 = 12"]);
    expect(found("seventy 5")).toEqual(["seventy = 70 words", "5 = 5"]);
  });
});
