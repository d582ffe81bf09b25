import { describe, expect, it } from "vitest";
import { frequencyOf } from "../../../src/facts/recurrence/frequency.ts";

const YEAR = { unit: "year", every: 1 };

describe("frequencyOf", () => {
  it.each([
    ["once a year", { times: 1, per: YEAR }],
    ["annually", { times: 1, per: YEAR }],
    ["twice annually", { times: 2, per: YEAR }],
    ["at least once every two years", { times: 1, per: { unit: "year", every: 2 }, qualifier: "at-least" }],
    ["every other year", { times: 1, per: { unit: "year", every: 2 } }],
    ["once a quarter", { times: 4, per: YEAR, printed: "quarter" }],
    ["quarterly", { times: 4, per: YEAR, printed: "quarter" }],
    ["twice a quarter", { times: 8, per: YEAR }],
    ["every six months", { times: 2, per: YEAR, printed: "half-year" }],
    ["usually twice a year", { times: 2, per: YEAR, qualifier: "usually" }],
    ["every Thursday", { times: 1, per: { unit: "week", every: 1 } }],
    ["every second Friday", { times: 1, per: { unit: "week", every: 2 } }],
    ["on the first Monday of every month", { times: 1, per: { unit: "month", every: 1 } }],
    ["every 16 October", { times: 1, per: YEAR }],
    ["each spring", { times: 1, per: YEAR }],
    ["regularly", {}],
  ])("%s", (words, expected) => {
    expect(frequencyOf(words)).toEqual(expected);
  });

  it.each([
    ["2-3 times a year", 2, 3],
    ["2–3 times a year", 2, 3],
    ["once or twice a year", 1, 2],
    ["two or three times a year", 2, 3],
    ["from three to four times a year", 3, 4],
  ])("reads both ends of %s", (words, times, to) => {
    expect(frequencyOf(words)).toEqual({ times, to, per: YEAR });
  });

  it("multiplies both ends of a range in a quarter", () => {
    expect(frequencyOf("once or twice a quarter")).toEqual({ times: 4, to: 8, per: YEAR });
  });
});
