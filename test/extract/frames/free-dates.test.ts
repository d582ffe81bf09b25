/** Which dates around a match are its own. */
import { describe, expect, it } from "vitest";
import { freeDates, withCoordinated } from "../../../src/extract/frames/free-dates.ts";
import { ownSentence } from "../clauses/own-sentence.ts";

const isDate = <T extends { readonly type: string }>(one: T): one is Extract<T, { type: "date" }> =>
  one.type === "date";

describe("coordinated dates", () => {
  it.each<[string, string[]]>([
    ["in {1993} and {1995}", ["1993", "1995"]],
    ["in {1993}, {1995} and in {2001}", ["1993", "1995", "2001"]],
    ["in {1993} in {1995}", ["1993"]],
    ["in {1993} and the office in {1995}", ["1993"]],
    ["in {1993} or {1995}", []],
    ["nothing", []],
  ])("%s", (source, expected) => {
    const sentence = ownSentence(source);
    const dates = sentence.constituents.filter(isDate);
    expect(withCoordinated(dates, sentence).map(({ date }) => date.edtf)).toEqual(expected);
  });

  it("gives every point that one range of words names", () => {
    const [date] = ownSentence("in {1993}").mentions;
    if (date?.type !== "date") throw new Error("no date");
    const second = { ...date, date: { ...date.date, edtf: "1995", index: 1 } };
    const sentence = ownSentence("in 1993", { mentions: [date, second] });
    const dates = sentence.constituents.filter(isDate);
    expect(withCoordinated(dates, sentence).map((one) => one.date.edtf)).toEqual(["1993", "1995"]);
  });
});

it("leaves out dates that a document or a field holds, and those that say no time", () => {
  const sentence = ownSentence("a {1993} b {1994} c {1995} d {1996}");
  const [first, second, third] = sentence.mentions;
  if (first?.type !== "date" || second?.type !== "date" || third?.type !== "date")
    throw new Error("no dates");
  const { edtf: _, ...unknown } = third.date;
  const again = ownSentence("a 1993 b 1994 c 1995 d 1996", {
    mentions: [
      {
        type: "document",
        start: 0,
        end: first.end,
        documentType: "act",
        treaty: false,
        head: { start: 0, end: 1 },
      },
      first,
      second,
      { ...third, date: unknown },
      ...sentence.mentions.slice(3),
    ],
  });
  const dates = again.mentions
    .filter(isDate)
    .map((mention) => ({ type: "date" as const, first: 0, end: 0, depth: 0, mention }));
  const match = {
    start: 0,
    end: 30,
    literals: [],
    captures: [{ field: "other", start: second.start, end: second.end }],
  };
  expect(freeDates(dates, match, again).map(({ mention }) => mention.date.edtf)).toEqual(["1996"]);
  expect(
    freeDates(dates, { ...match, captures: [{ ...match.captures[0], field: "when" } as never] }, again),
  ).toHaveLength(2);
});
