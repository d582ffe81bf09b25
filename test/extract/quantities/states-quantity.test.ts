/** Which numbers state something. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figures } from "./figures.ts";

describe("states nothing", () => {
  it.each([
    "03/11/2016 21:40 – 2 315 views",
    "The two sides met in Oslo.",
    "Two countries signed the agreement.",
    "Norway plans to build 3 schools.",
    "The Committee holds two meetings a year.",
    "The Committee meets once or twice a year.",
    "Resolution 1244 was adopted.",
    "The embassy is at 15 Garden Street.",
    "Relations were restored two years later.",
    "One in every five is a citizen of Norway.",
    "Norway submitted the reports, 31 of them last year.",
    "The two-way trade has grown.",
  ])("%s", (text) => {
    expect(figures(text)).toEqual([]);
  });
});

describe("states something", () => {
  it.each([
    ["The store holds up to 90 tonnes of grain.", 90],
    ["The Council has 46 Members.", 46],
    ["The number of members has grown to eight.", 8],
    ["Citizens may stay in Norway for 90 days.", 90],
    ["Norway presided over the Forum for four months.", 4],
    ["The memorandum was concluded to run for three years.", 3],
    ["Citizens of Norway do not need a visa for stays of up to 30 days.", 30],
    ["Norway opened talks with five countries: Chile, Estonia, Israel, Moldova and Slovenia.", 5],
    ["The Committee has met 18 times since 2015.", 18],
  ])("%s", (text, value) => {
    expect(figures(text).map((told) => told.value)).toEqual([value]);
  });
});

it("reads every whole amount in a label line as it is printed", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 999 }), (value) => {
      expect(figures(`Loans to Norway: ${value} million euros`)).toEqual([
        { value: value * 1_000_000, of: "Loans to Norway", unit: "EUR" },
      ]);
    }),
    { numRuns: 25 },
  );
});
