/** Dates that lean on another one. */
import { describe, expect, it } from "vitest";
import { type DateContext, resolveDates } from "../../../src/extract/dates/resolve-dates.ts";
import type { DateMention } from "../../../src/extract/mention.ts";
import type { DateMatch } from "../../../src/model/language.ts";

const at = { start: 0, end: 1 };
const date = (of: Omit<DateMatch, "start" | "end">): DateMention => ({
  type: "date",
  ...at,
  date: { ...at, ...of },
});

const resolved = (dates: readonly Omit<DateMatch, "start" | "end">[], context: DateContext = {}) => {
  const { mentions, last } = resolveDates(dates.map(date), context);
  return [
    ...mentions.map((mention) =>
      mention.type === "date"
        ? [mention.date.edtf, mention.from].filter((one) => one !== undefined).join(" ")
        : "",
    ),
    `last ${last}`,
  ];
};

describe("a date without a year", () => {
  it.each<[string, Parameters<typeof resolved>, string[]]>([
    [
      "takes that of the heading",
      [[{ edtf: "XXXX-05-03" }], { scope: { edtf: "2001", from: "heading" }, last: "1999" }],
      ["2001-05-03 heading", "last 2001-05-03"],
    ],
    [
      "else that of the date before",
      [[{ edtf: "XXXX-05-03" }], { last: "1999-02" }],
      ["1999-05-03 previous", "last 1999-05-03"],
    ],
    [
      "in the same sentence too",
      [[{ edtf: "2004-01-01" }, { edtf: "XXXX-05" }]],
      ["2004-01-01", "2004-05 previous", "last 2004-05"],
    ],
    [
      "on both ends of an interval",
      [[{ edtf: "XXXX-05-03/XXXX-05-06" }], { last: "1999" }],
      ["1999-05-03/1999-05-06 previous", "last 1999-05-03/1999-05-06"],
    ],
    ["stays as it is without one", [[{ edtf: "XXXX-05-03" }]], ["XXXX-05-03", "last undefined"]],
    ["takes none from a decade", [[{ edtf: "XXXX-05-03" }], { last: "199X" }], ["XXXX-05-03", "last 199X"]],
  ])("%s", (_name, given, expected) => {
    expect(resolved(...given)).toEqual(expected);
  });
});

describe("a relative date", () => {
  const last = "2012-11-30";
  it.each<[string, Omit<DateMatch, "start" | "end">, string]>([
    ["8 June of the same year", { relative: "same-year", edtf: "XXXX-06-08" }, "2012-06-08 relative"],
    ["two days later", { relative: { by: 2, unit: "day" } }, "2012-12-02 relative"],
    ["a week earlier", { relative: { by: -1, unit: "week" } }, "2012-11-23 relative"],
    ["two months later", { relative: { by: 2, unit: "month" } }, "2013-01 relative"],
    ["ten years earlier", { relative: { by: -10, unit: "year" } }, "2002 relative"],
    ["March of the following year", { relative: "next-year", edtf: "XXXX-03" }, "2013-03 relative"],
    ["March of the year before", { relative: "previous-year", edtf: "XXXX-03" }, "2011-03 relative"],
    ["the same year", { relative: "same-year" }, "2012 relative"],
    ["the following year", { relative: "next-year" }, "2013 relative"],
    ["the same month", { relative: "same-month" }, "2012-11 relative"],
    ["the 6th of the same month", { relative: "same-month", day: 6 }, "2012-11-06 relative"],
    [
      "6-8 of the same month",
      { relative: "same-month", day: 6, lastDay: 8 },
      "2012-11-06/2012-11-08 relative",
    ],
    ["the same day", { relative: "same-day" }, "2012-11-30 relative"],
  ])("%s", (_words, given, expected) => {
    expect(resolved([given], { last })[0]).toBe(expected);
  });

  it.each<[string, Omit<DateMatch, "start" | "end">, string]>([
    ["a day from a month", { relative: { by: 2, unit: "day" } }, "2012-11"],
    ["a month from a year", { relative: { by: 2, unit: "month" } }, "2012"],
    ["a month from a season", { relative: { by: 2, unit: "month" } }, "2012-21"],
  ])("says nothing of %s", (_words, given, before) => {
    expect(resolved([given], { last: before })).toEqual(["", `last ${before}`]);
  });

  it("gives way to a date right behind that says when it was", () => {
    const shift = { relative: { by: 9, unit: "year" } } as const;
    expect(resolved([shift, { edtf: "2010-07-19" }], { last: "2001" })).toEqual([
      "",
      "2010-07-19",
      "last 2010-07-19",
    ]);
  });

  it("says nothing where no date stands before it", () => {
    expect(resolved([{ relative: "same-year" }, { relative: "same-day" }])).toEqual([
      "",
      "",
      "last undefined",
    ]);
  });
});

it("leaves whole dates and other mentions alone", () => {
  const number = {
    type: "number" as const,
    ...at,
    number: { ...at, value: 3, ordinal: false, words: false },
  };
  const given = [number, date({ edtf: "2001" })];
  expect(resolveDates(given, { scope: { edtf: "1999", from: "heading" } })).toEqual({
    mentions: given,
    last: "2001",
  });
});
