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
