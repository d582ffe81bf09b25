import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { typography } from "../../../src/languages/ru/typography.ts";
import { shown, typographicText, wordsAlone } from "../typographic.ts";

describe("Russian typography", () => {
  it.each([
    ["14 марта 1998 г.", "14_марта 1998_г."],
    ["в 2003-2009 гг.", "в 2003–2009_гг."],
    ["2003—2009", "2003–2009"],
    ["около 15 тыс. человек", "около 15_тыс. человек"],
    ["2,9 млн евро, 5 раз", "2,9_млн евро, 5_раз"],
    ["в 1997 году, с 1990-х годов", "в 1997_году, с 1990-х годов"],
    ["65,4%", "65,4_%"],
    ["СДСЕ №141, № 5", "СДСЕ №_141, №_5"],
    ["А. А. Хамзаев", "А._А._Хамзаев"],
    ["во II квартале, IV кв. 2016", "во II_квартале, IV_кв._2016"],
    ["ок. 60 т, и т. д.", "ок._60_т, и т._д."],
    ["Число членов - 13", "Число членов_— 13"],
    ["Центр Север – Юг", "Центр Север_— Юг"],
    ["рост на -40 %", "рост на −40_%"],
    ['план "Видение"', "план «Видение»"],
    ["« Видение »", "«Видение»"],
    ['«II ;"', "«II;»"],
    ["Улан-Батор, 2018-05-06, резолюция 64/35", "Улан-Батор, 2018-05-06, резолюция 64/35"],
    ["всё еще ёж", "всё еще ёж"],
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
