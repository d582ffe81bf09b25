import { expect, test } from "vitest";
import { ItemSeries, readSign } from "../../../src/languages/sentence-grammar/list-items.ts";

test.each([
  ["1. Trade", "1", "."],
  ["12.)Trade", "12", ".)"],
  ["b) trade", "b", ")"],
  ["(iv) trade", "iv", ")"],
  ["б) торговля", "б", ")"],
  ["• 9. Trade", "9", "."],
])("the sign of %s", (text, label, close) => {
  expect(readSign(`x ${text}`, 2)).toMatchObject({ label, close });
});

test.each(["Trade", "г. Осло", "2012 year", "1.", "-"])("no sign in %s", (text) => {
  expect(readSign(text, 0)).toBeUndefined();
});

test.each([
  ["1. T", "2. T", true],
  ["1. T", "3. T", false],
  ["1. T", "2) T", false],
  ["(a) t", "(b) t", true],
  ["i) t", "ii) t", true],
  ["h) t", "i) t", true],
  ["• T", "• T", true],
  ["q. T", "r. T", false],
])("behind %s may come %s: %s", (before, behind, expected) => {
  const series = new ItemSeries();
  const [first, second] = [readSign(before, 0), readSign(behind, 0)];
  if (first === undefined || second === undefined) throw new Error("no sign");
  series.open(first);
  expect(series.expects(second)).toBe(expected);
});
