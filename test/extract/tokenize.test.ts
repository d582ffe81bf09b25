import fc from "fast-check";
import { expect, it } from "vitest";
import { tokenize } from "../../src/extract/tokenize.ts";

const PIECES = [
  "Ab",
  "b",
  "s",
  "и",
  "Ё",
  "e\u0301",
  "12",
  "'",
  "’",
  "-",
  "‑",
  ".",
  "(",
  "😀",
  " ",
  "\n",
  "\u00a0",
];
const anyText = fc.array(fc.constantFrom(...PIECES)).map((pieces) => pieces.join(""));

it.each([
  ["Co-operation of O’Brien’s", ["co-operation", "of", "o'brien", "'s"]],
  ["Совет Ёлки, 12", ["совет", "ёлки", ",", "12"]],
  ["e\u0301a well-", ["e\u0301a", "well", "-"]],
])("%s", (text, lower) => {
  expect(tokenize(text).map((token) => token.lower)).toEqual(lower);
});

it("leaves out nothing but white space", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const tokens = tokenize(text);
      expect(tokens.map((token) => token.text).join("")).toBe(text.replace(/\s/gu, ""));
      for (const { start, end, text: printed } of tokens) expect(text.slice(start, end)).toBe(printed);
    }),
  );
});

it("cuts a word at the same places whatever follows it behind a space", () => {
  fc.assert(
    fc.property(anyText, anyText, (one, other) => {
      expect(tokenize(`${one} ${other}`).map((token) => token.text)).toEqual(
        [...tokenize(one), ...tokenize(other)].map((token) => token.text),
      );
    }),
  );
});
