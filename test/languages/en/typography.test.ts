import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { typography } from "../../../src/languages/en/typography.ts";
import { shown, typographicText, wordsAlone } from "../typographic.ts";

describe("English typography", () => {
  it.each([
    ["on 14 March 1998", "on 14_March 1998"],
    ["Convention No 141", "Convention No_141"],
    ["EUR 1.8 million", "EUR_1.8_million"],
    ["65.4% and 4 %", "65.4_% and 4_%"],
    ["A. Khamzaev", "A._Khamzaev"],
    ["16-17 July, 2003-2009", "16–17_July, 2003–2009"],
    ["2018-05-06 and ETS 141-2", "2018-05-06 and ETS 141-2"],
    ["No 141-2", "No_141-2"],
    ["Kazakhstan - OSCE", "Kazakhstan_– OSCE"],
    ["Kazakhstan — OSCE", "Kazakhstan_– OSCE"],
    ["30 June – 1 July", "30_June_– 1_July"],
    ["a fall of -40 %", "a fall of −40_%"],
    ["two  spaces , and ( brackets )", "two spaces, and (brackets)"],
    ['Kazakhstan\'s "plan"', "Kazakhstan’s ‘plan’"],
    ["North–South Centre", "North–South Centre"],
    ["North-South Centre", "North-South Centre"],
  ])("sets %s", (text, expected) => {
    expect(shown(typography(text))).toBe(expected);
  });

  it("is idempotent and changes spaces, dashes and quotation marks alone", () => {
    fc.assert(
      fc.property(typographicText, (text) => {
        const once = typography(text);
        expect(typography(once)).toBe(once);
        expect(wordsAlone(once)).toBe(wordsAlone(text));
      }),
      { numRuns: 2000 },
    );
  });
});
