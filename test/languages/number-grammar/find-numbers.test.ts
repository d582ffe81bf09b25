import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDates as findEnglishDates } from "../../../src/languages/en/find-dates.ts";
import { findNumbers as findEnglish } from "../../../src/languages/en/find-numbers.ts";
import { findDates as findRussianDates } from "../../../src/languages/ru/find-dates.ts";
import { findNumbers as findRussian } from "../../../src/languages/ru/find-numbers.ts";
import { UNITS } from "../../../src/model/language.ts";

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
  ...[
    "$",
    "€",
    "EUR",
    "euros",
    "долларов США",
    "days",
    "-day",
    "раза",
    "once",
    "twice",
    "раз",
    "a year",
    "XX",
  ],
  ...[
    "session",
    "сессия",
    "from",
    "to",
    "between",
    "от",
    "до",
    "half of",
    "or more",
    "с лишним",
    "Nos.",
    "aged",
  ],
  ...["No.", "http://", "1/3", "of", "a dozen", "m", "over", "[", "]", "\u00A0", "\u2009", "\n\n"],
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

  it("have units and hedges of their own words, behind the number before and clear of the number itself", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const match of find(text)) {
          const own = [match.hedgeRange, match.unitRange].filter((range) => range !== undefined);
          for (const range of own) {
            expect(range.start).toBeGreaterThanOrEqual(last);
            expect(range.end <= match.start || range.start >= match.end).toBe(true);
            expect(text.slice(range.start, range.end).trim()).toBe(text.slice(range.start, range.end));
            expect(range.end).toBeGreaterThan(range.start);
          }
          if (match.unitRange) expect(UNITS).toContain(match.unit);
          last = Math.max(match.end, ...own.map((range) => range.end));
        }
      }),
    );
  });

  it("are no rows of digits that no number holds", () => expect(find("9".repeat(400))).toEqual([]));
});
