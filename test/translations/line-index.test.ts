import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineIndex } from "../../src/translations/line-index.ts";

describe("lineIndex", () => {
  it("counts lines and columns from 1", () => {
    const positionOf = lineIndex("ab\r\nc\n");
    expect([0, 1, 4, 5, 6].map(positionOf)).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 2, column: 1 },
      { line: 2, column: 2 },
      { line: 3, column: 1 },
    ]);
  });

  it("finds the way back to every offset", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "\n", "я") });
    fc.assert(
      fc.property(text, fc.nat(), (text, seed) => {
        const offset = seed % (text.length + 1);
        const { line, column } = lineIndex(text)(offset);
        const before = text.split("\n").slice(0, line - 1);
        expect(before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1).toBe(offset);
      }),
    );
  });
});
