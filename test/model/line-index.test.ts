import fc from "fast-check";
import { expect, test } from "vitest";
import { lineIndex } from "../../src/model/line-index.ts";

test("every kind of line end counts once", () => {
  const { position, starts } = lineIndex("a\nb\r\nc\rd\u2028e");
  expect(starts).toEqual([0, 2, 5, 7, 9]);
  expect(position(3)).toEqual({ line: 2, column: 2 });
  expect(position(9)).toEqual({ line: 5, column: 1 });
});

test("columns are UTF-16 units, and places outside are taken to the nearest end", () => {
  const { position } = lineIndex("😀x");
  expect(position(2)).toEqual({ line: 1, column: 3 });
  expect(position(99)).toEqual({ line: 1, column: 4 });
  expect(position(-1)).toEqual({ line: 1, column: 1 });
});

test("start of the line and column lead back to the offset", () => {
  const texts = fc.array(fc.constantFrom("a", "\r", "\n", "\u2028", "é")).map((units) => units.join(""));
  fc.assert(
    fc.property(texts, fc.nat(40), (text, offset) => {
      const index = lineIndex(text);
      const at = Math.min(offset, text.length);
      const { line, column } = index.position(at);
      expect((index.starts[line - 1] ?? Number.NaN) + column - 1).toBe(at);
    }),
  );
});
