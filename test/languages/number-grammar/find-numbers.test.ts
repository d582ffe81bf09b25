import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDates as findEnglishDates } from "../../../src/languages/en/find-dates.ts";
import { findNumbers as findEnglish } from "../../../src/languages/en/find-numbers.ts";
import { findDates as findRussianDates } from "../../../src/languages/ru/find-dates.ts";
import { findNumbers as findRussian } from "../../../src/languages/ru/find-numbers.ts";

const pieces = fc.constantFrom(
  ...[
    "5",
    "12",
    "250",
    "1995",
    "000",
    "May",
    "мая",
    "two",
    "twenty",
    "hundred",
    "million",
    "и",
    "and",
    "пять",
    "сто",
  ],
  ...[
    "тысяч",
    "млн",
    ",",
    ".",
    "-",
    "–",
    "/",
    "(",
    ")",
    " ",
    "\n",
    "more than",
    "не менее",
    "th",
    "-й",
    "№",
    "%",
    "first",
  ],
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 25 }).map((list) => list.join("")),
  fc.array(pieces, { maxLength: 25 }).map((list) => list.join(" ")),
  fc.string(),
);

describe.each([
  ["English", findEnglish, findEnglishDates],
  ["Russian", findRussian, findRussianDates],
])("%s numbers of any text", (_, find, dates) => {
  it("stand in order, overlap neither one another nor a date, and have a value", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = dates(text);
        let last = 0;
        for (const match of find(text)) {
          expect(match.start).toBeGreaterThanOrEqual(last);
          expect(match.start).toBeLessThan(match.end);
          expect(Number.isFinite(match.value)).toBe(true);
          if (match.to !== undefined) expect(match.to).toBeGreaterThan(match.value);
          expect(found.some((date) => date.start < match.end && match.start < date.end)).toBe(false);
          last = match.end;
        }
      }),
    );
  });
});
