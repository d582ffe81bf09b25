import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnBreaks } from "../../../src/render/pdf/column-breaks.ts";

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe("columnBreaks", () => {
  it("evens the columns where all fit", () => {
    expect(columnBreaks(Array(18).fill(10), 2, 700, false)).toEqual([9, 9]);
    expect(columnBreaks(Array(5).fill(10), 2, 700, false)).toEqual([3, 2]);
    expect(columnBreaks([60, 10, 10, 10], 2, 700, false)).toEqual([1, 3]);
  });

  it("fills the page where not all fit, and leaves it where none does", () => {
    expect(columnBreaks(Array(18).fill(10), 2, 45, false)).toEqual([4, 4]);
    expect(columnBreaks([50], 2, 45, false)).toEqual([]);
    expect(columnBreaks([50, 10], 2, 45, true)).toEqual([1]);
  });

  it("never makes a column higher than its room, and places all that can be placed", () => {
    const heights = fc.array(fc.double({ min: 1, max: 40, noNaN: true }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(
        heights,
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 40, max: 800 }),
        (all, count, room) => {
          const sizes = columnBreaks(all, count, room, false);
          expect(sizes.length).toBeLessThanOrEqual(count);
          let start = 0;
          for (const size of sizes) {
            expect(sum(all.slice(start, start + size))).toBeLessThanOrEqual(room + 1e-9);
            start += size;
          }
          // What is left over did not fit into the last column either.
          if (start < all.length)
            expect(sum(all.slice(start - (sizes.at(-1) ?? 0), start + 1))).toBeGreaterThan(room - 1e-9);
        },
      ),
    );
  });
});
