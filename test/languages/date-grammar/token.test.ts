import { expect, it } from "vitest";
import { tokenise } from "../../../src/languages/date-grammar/token.ts";

const kinds = (text: string) => tokenise(text).map(({ text: piece, kind }) => `${piece.trim()}:${kind}`);

it("parts letters, figures, dashes and marks", () => {
  expect(kinds("14april−2−3г.")).toEqual([
    "14:number",
    "april:word",
    "−:dash",
    "2:number",
    "−:dash",
    "3:number",
    "г:word",
    ".:mark",
  ]);
});

it("takes a long row of one mark for one token", () => {
  expect(kinds("5--6 ..... -----")).toEqual([
    "5:number",
    "-:dash",
    "-:dash",
    "6:number",
    ".....:mark",
    "-----:mark",
  ]);
});

it("takes pairs of surrogates and accents as they are", () => {
  expect(kinds("\u{10400}а́ \u{1F600}")).toEqual(["\u{10400}а́:word", "\u{1F600}:mark"]);
});

it("counts places from an offset", () => {
  expect(tokenise(" a", 10, false).map(({ start, end, opensLine }) => [start, end, opensLine])).toEqual([
    [11, 12, false],
  ]);
});

it("passes over characters that are not seen", () => {
  expect(tokenise("\uFEFF5\u00AD0").map(({ start, spaced }) => [start, spaced])).toEqual([
    [1, false],
    [3, false],
  ]);
});

it("marks the first token of a line and an empty line", () => {
  expect(tokenise("a b\nc\n \nd").map(({ kind, opensLine }) => [kind, opensLine])).toEqual([
    ["word", true],
    ["word", false],
    ["word", true],
    ["break", true],
    ["word", true],
  ]);
});
