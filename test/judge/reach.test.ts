/** Dates that cannot both be meant. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apart, reachOf } from "../../src/judge/acts/reach.ts";

function areApart(a: string, b: string): boolean {
  const [one, other] = [reachOf(a), reachOf(b)];
  if (!one || !other) throw new Error(`no reach of ${a} or ${b}`);
  return apart(one, other);
}

describe("apart", () => {
  it.each([
    ["1992", "1992-03-04", false],
    ["1992-03", "1992-03-04", false],
    ["1992-03-04", "1992-03-14", true],
    ["1992/..", "1992-03-04", false],
    ["1992/..", "1993", true],
    ["199X", "1995", false],
    ["200X", "1995", true],
    ["2010-09-01/2010-09-20", "2010-09-05/2010-09-06", false],
    ["2010-09-01/2010-09-03", "2010-09-02/2010-09-04", true],
    ["2010-09-24/2010-10-04", "2010-10", false],
  ])("%s, %s: %s", (a, b, expected) => {
    expect([areApart(a, b), areApart(b, a)]).toEqual([expected, expected]);
  });

  it.each(["1992~", "1992?", "XXXX-02-06", "../1992"])("compares nothing with %s", (edtf) => {
    expect(reachOf(edtf)).toBeUndefined();
  });

  it("never parts a day from its month and its year", () => {
    const date = fc.date({ min: new Date("1500-01-01"), max: new Date("2100-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(date, (day) => {
        const edtf = day.toISOString().slice(0, "YYYY-MM-DD".length);
        expect(areApart(edtf, edtf.slice(0, 7))).toBe(false);
        expect(areApart(edtf.slice(0, 4), `${edtf}/..`)).toBe(false);
      }),
    );
  });
});
