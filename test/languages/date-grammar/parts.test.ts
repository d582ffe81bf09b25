import { describe, expect, it } from "vitest";
import { fillFrom, isPossible, partsEdtf, shapeOf } from "../../../src/languages/date-grammar/parts.ts";

describe("the parts of a date", () => {
  it("are filled from a neighbour only where they lack", () => {
    expect(fillFrom({ day: 5 }, { day: 7, month: 6, year: 2010 })).toEqual({ day: 5, month: 6, year: 2010 });
    expect(fillFrom({ month: 5, year: 2009 }, { month: 6, year: 2010 })).toEqual({ month: 5, year: 2009 });
    expect(fillFrom({ year: 2009 }, { month: 6, year: 2010 })).toEqual({ year: 2009 });
  });

  it("have a shape", () => {
    expect([{ day: 1 }, { month: 1, year: 1 }, { decade: 1990 }, { day: 1, month: 1 }].map(shapeOf)).toEqual([
      "d",
      "my",
      "y",
      "dm",
    ]);
  });

  it("make EDTF, as far as they go", () => {
    expect(partsEdtf({ year: 2010, month: 4, lastMonth: 6 }, undefined)).toBe("2010-04/2010-06");
    expect(partsEdtf({ month: 2, day: 6 }, undefined)).toBe("XXXX-02-06");
    expect(partsEdtf({ decade: 1960 }, undefined)).toBe("196X");
    expect(partsEdtf({ year: 1997, approximate: true }, undefined)).toBe("1997~");
    expect(partsEdtf({ day: 6, relative: "same-month" }, undefined)).toBeUndefined();
    expect(partsEdtf({ month: 6, relative: "text-year" }, undefined)).toBeUndefined();
  });

  it("name a day of the calendar or not", () => {
    expect(isPossible({ month: 2, day: 29 })).toBe(true);
    expect(isPossible({ year: 2013, month: 2, day: 29 })).toBe(false);
    expect(isPossible({ month: 6, day: 31 })).toBe(false);
  });
});
