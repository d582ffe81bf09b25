/** The small parts that decide how things are named, counted and quoted. */
import { expect, test } from "vitest";
import { referenceRuns } from "../../src/compose/helpers/reference-runs.ts";
import { byNumber } from "../../src/compose/plan/by-number.ts";
import { noteQuote } from "../../src/compose/view/note-quote.ts";
import { timeView } from "../../src/compose/view/time-view.ts";
import { amountWords } from "../../src/compose/wording/amount-words.ts";
import { Mentions } from "../../src/compose/wording/mentions.ts";
import { quoteWords } from "../../src/compose/wording/quote-words.ts";
import { englishWriter } from "../../src/languages/en/writer.ts";
import { russianWriter } from "../../src/languages/ru/writer.ts";
import type { Span } from "../../src/model/span.ts";

const runs = (...numbers: string[]) =>
  referenceRuns(numbers).map(({ first, last }) => (first === last ? first : `${first}–${last}`));

test("three numbers in a row are a range, two are not, and repeats go", () => {
  expect(runs("1", "2")).toEqual(["1", "2"]);
  expect(runs("4", "5", "6", "9", "9")).toEqual(["4–6", "9"]);
  expect(runs("T2.1", "T2.2", "T2.3")).toEqual(["T2.1–T2.3"]);
  expect(runs("T1.1", "T2.2", "T1.3")).toEqual(["T1.1", "T2.2", "T1.3"]);
  expect(runs()).toEqual([]);
});

test("statements come before rows, and 10 behind 9", () => {
  expect(["T2.1", "10", "T1.10", "9", "T1.9"].toSorted(byNumber)).toEqual([
    "9",
    "10",
    "T1.9",
    "T1.10",
    "T2.1",
  ]);
});

function spanOf(quote: string, start = 0): Span {
  return { source: "A", start, end: start + quote.length, line: 1, column: 1, quote };
}

test("a note quotes six words, from the telling part on", () => {
  const clause = spanOf("On that day the council of the town lit its lanterns.", 10);
  expect(noteQuote(clause, undefined)).toBe("On that day the council of");
  expect(noteQuote(clause, spanOf("the town lit its", 10 + 27))).toBe("of the town lit its lanterns");
  expect(noteQuote(spanOf("one, two;"), undefined)).toBe("one, two");
  expect(
    noteQuote(spanOf("The [Town](https://www.example.org/town) **lit** its lanterns"), undefined, true),
  ).toBe("The Town lit its lanterns");
});

test.each([
  [undefined, "none"],
  ["2001", "point"],
  ["2001/..", "since"],
  ["../2001", "until"],
  ["2001/2003", "past"],
  ["2017/2020", "now"],
  ["2030/2031", "later"],
])("the time of %s is %s", (when, time) => {
  expect(timeView({ when }, "2018-09-20").time).toBe(time);
});

test("the beginning of an interval", () => {
  expect(timeView({ when: "1996-05/.." }, undefined).start).toBe("1996-05");
  expect(timeView({ when: "1996-05" }, undefined).start).toBeNull();
});

test("amounts", () => {
  expect(amountWords(1_800_000_000, "EUR", false, englishWriter)).toBe("EUR 1.8\u00A0billion");
  expect(amountWords(21, "year", false, russianWriter)).toBe("21\u00A0год");
  expect(amountWords(21, "year", true, russianWriter)).toBe("21\u00A0года");
  expect(amountWords(65.4, "percent", false, russianWriter)).toBe("65,4 %");
  expect(amountWords(3, "furlong", false, englishWriter)).toBe("3 furlong");
  expect(amountWords(3, null, false, englishWriter)).toBe("3");
});

test("mentions that an attempt counted are taken back when it fails", () => {
  const mentions = new Mentions(new Map([["a", 2]]));
  const attempt = () =>
    mentions.transaction(() => {
      mentions.add("a");
      throw new Error("no words");
    });
  expect(attempt).toThrow("no words");
  expect(mentions.isFirst("a")).toBe(true);
  mentions.transaction(() => mentions.add("a"));
  expect(mentions.isFirst("a")).toBe(false);
  expect(mentions.isRepeated("a")).toBe(true);
  expect(mentions.isRepeated("b")).toBe(false);
});

test("a table that names a thing in full brings in its short form", () => {
  const mentions = new Mentions(new Map([["label a", 1]]));
  expect(mentions.isRepeated("a")).toBe(true);
  mentions.introduce("a");
  expect(mentions.isRepeated("a")).toBe(false);
  expect(() =>
    mentions.transaction(() => {
      mentions.introduce("b");
      throw new Error("a template is at fault");
    }),
  ).toThrow("a template");
  expect([mentions.isIntroduced("a"), mentions.isIntroduced("b")]).toEqual([true, false]);
});

test("quotations lose their own marks and their full stop, not that of an abbreviation", () => {
  expect(quoteWords("«Youth Card»", "en", englishWriter)).toBe("‘:verbatim[Youth Card]’");
  expect(quoteWords("Lanterns are lit.", "en", englishWriter)).toBe("‘:verbatim[Lanterns are lit]’");
  expect(quoteWords("the first;", "en", englishWriter)).toBe("‘:verbatim[the first]’");
  expect(quoteWords("в июне 2010 г.", "ru", russianWriter)).toBe("«:verbatim[в июне 2010 г\\.]»");
  expect(quoteWords("the “best”", "en", russianWriter)).toBe("«:foreign[the „best“]{lang=en}»");
});
