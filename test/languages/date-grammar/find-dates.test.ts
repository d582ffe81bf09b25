import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDates as findEnglish } from "../../../src/languages/en/find-dates.ts";
import { findDates as findRussian } from "../../../src/languages/ru/find-dates.ts";
import { parseDate } from "../../../src/model/date.ts";

const pieces = fc.constantFrom(
  ...[
    "5",
    "31",
    "1995",
    "2012",
    "May",
    "june",
    "мая",
    "июне",
    "and",
    "и",
    "of",
    "the",
    "same year",
    "1990s",
    "-е",
  ],
  ...[
    ",",
    ".",
    "-",
    "–",
    "/",
    "(",
    ")",
    " ",
    "\n",
    "\n\n",
    "from",
    "to",
    "с",
    "по",
    "г.",
    "first half",
    "quarter",
  ],
  ...["12.05.2010", "2010-05-12", "in", "в", "about", "000", "th", "\u00AD", "\u{1F600}"],
);
const texts = fc.array(pieces, { maxLength: 30 }).map((list) => list.join(""));
const spacedTexts = fc.array(pieces, { maxLength: 30 }).map((list) => list.join(" "));

describe.each([
  ["English", findEnglish],
  ["Russian", findRussian],
])("%s dates of any text", (_, find) => {
  it("stand in order, overlap only where they share their words, and read as EDTF", () => {
    fc.assert(
      fc.property(fc.oneof(texts, spacedTexts, fc.string()), (text) => {
        const matches = find(text);
        for (const [index, match] of matches.entries()) {
          const before = matches[index - 1];
          expect(match.start).toBeLessThan(match.end);
          expect(match.end).toBeLessThanOrEqual(text.length);
          if (match.index === undefined) expect(match.start).toBeGreaterThanOrEqual(before?.end ?? 0);
          else expect([match.start, match.end]).toEqual([before?.start, before?.end]);
          if (match.edtf !== undefined) expect(parseDate(match.edtf)).toBeDefined();
          if (match.impossible) expect(match.edtf).toBeUndefined();
        }
      }),
    );
  });

  it("are found the same behind other text", () => {
    fc.assert(
      fc.property(spacedTexts, (text) => {
        const moved = find(`x.\n\n${text}`).map(({ start, end, ...rest }) => ({
          start: start - 4,
          end: end - 4,
          ...rest,
        }));
        expect(moved).toEqual(find(text));
      }),
    );
  });
});

describe("long texts", () => {
  it("are cut at an empty line and lose no date", () => {
    const paragraph = "The treaty was signed\non 5\nMay 2012.\n\n";
    const text = paragraph.repeat(5000);
    const found = findEnglish(text);
    expect(found).toHaveLength(5000);
    expect(new Set(found.map(({ start, end }) => text.slice(start, end)))).toEqual(new Set(["5\nMay 2012"]));
  });

  // Far above what it takes, far below what a quadratic reading would.
  const LIMIT_MS = 20_000;
  it.each(["1", "1 ", "-", "1.", "May ", "мая ", "5, ", "1995, ", "May 5, ", "5 and ", "«5» ", "'90s ", "("])(
    "of %j over and over take time in proportion",
    (piece) => {
      const text = piece.repeat(200_000);
      expect([findEnglish(text), findRussian(text)].every(Array.isArray)).toBe(true);
    },
    LIMIT_MS,
  );
});

describe("a day in any form", () => {
  const days = fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
  const months = ["January", "February", "March", "April", "May", "June", "July", "August"];
  const english = [...months, "September", "October", "November", "December"];

  it("gives its EDTF", () => {
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, day] = iso.split("-").map(Number);
        const name = english[(month ?? 1) - 1];
        const [dd, mm] = [iso.slice(8), iso.slice(5, 7)];
        const forms = [`${day} ${name} ${year}`, `${name} ${day}, ${year}`, `${dd}.${mm}.${year}`, iso];
        expect(forms.map((form) => findEnglish(`on ${form},`)[0]?.edtf)).toEqual(forms.map(() => iso));
      }),
    );
  });
});
