import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimal, groupDigits, shift } from "../../../src/languages/writing/decimal.ts";

const printed = ({ negative, whole, fraction }: ReturnType<typeof decimal>) =>
  `${negative ? "-" : ""}${whole}.${fraction}0`;

describe("decimal", () => {
  it.each([
    [1e21, "1000000000000000000000", ""],
    [1.5e-7, "0", "00000015"],
    [-0.5, "0", "5"],
    [120, "120", ""],
  ])("writes out %d", (value, whole, fraction) => {
    expect(decimal(value)).toEqual({ negative: value < 0, whole, fraction });
  });

  it("means the number that it was given", () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(finite, (value) => {
        expect(Number(printed(decimal(value)))).toBe(value + 0);
      }),
    );
  });

  it("undoes a shift by the opposite one", () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: -12, max: 12 }), (value, places) => {
        expect(shift(shift(decimal(value), places), -places)).toEqual(decimal(value));
      }),
    );
  });

  it.each([Number.NaN, Number.NEGATIVE_INFINITY])("refuses %d", (value) => {
    expect(() => decimal(value)).toThrow(RangeError);
  });

  it("groups digits from the right", () => {
    expect(["1", "123", "1234", "123456"].map((digits) => groupDigits(digits, " "))).toEqual([
      "1",
      "123",
      "1 234",
      "123 456",
    ]);
  });
});
