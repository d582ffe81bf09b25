import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnWidths } from "../../../../src/render/pdf/blocks/column-widths.ts";
import { millimetres } from "../../../../src/render/pdf/millimetres.ts";

describe("columnWidths", () => {
  it("gives the rest to the columns with a star", () => {
    const widths = columnWidths("10 * 20 *", 4, millimetres(100)).map((width) => (width * 25.4) / 72);
    expect(widths.map((width) => Math.round(width * 10) / 10)).toEqual([10, 35, 20, 35]);
  });

  it("fills the whole width with columns that can be read, whatever is asked for", () => {
    const word = fc.oneof(fc.constant("*"), fc.integer({ min: 0, max: 400 }).map(String), fc.string());
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 1, max: 12 }), (words, count) => {
        const widths = columnWidths(words.join(" "), count, 493);
        expect(widths).toHaveLength(count);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(493, 6);
        expect(Math.min(...widths)).toBeGreaterThan(0);
      }),
    );
  });
});
