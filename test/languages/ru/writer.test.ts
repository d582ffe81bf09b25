import { describe, expect, it } from "vitest";
import { russianWriter } from "../../../src/languages/ru/writer.ts";
import { CASES } from "../../../src/model/kinds.ts";
import type { Term } from "../../../src/model/term.ts";
import { shown } from "../typographic.ts";

describe("Russian numbers", () => {
  it.each([
    [5, "5"],
    [1131, "1131"],
    [11_872, "11_872"],
    [10_000, "10_тыс."],
    [9000, "9000"],
    [460_000, "460_тыс."],
    [65.4, "65,4"],
    [0.18, "0,18"],
    [-40, "−40"],
    [951_500_000, "951,5_млн"],
    [1_800_000_000, "1,8_млрд"],
    [1_234_567, "1_234_567"],
    [1e-7, "0,0000001"],
  ])("writes %d", (value, expected) => {
    expect(shown(russianWriter.formatNumber(value))).toBe(expected);
  });

  it.each([
    [1, "m", "первый первого первому первый первым первом"],
    [2, "f", "вторая второй второй вторую второй второй"],
    [2, "m", "второй второго второму второй вторым втором"],
    [3, "m", "третий третьего третьему третий третьим третьем"],
    [3, "f", "третья третьей третьей третью третьей третьей"],
    [4, "pl", "четвёртые четвёртых четвёртым четвёртые четвёртыми четвёртых"],
    [6, "n", "шестое шестого шестому шестое шестым шестом"],
    [34, "m", "34-й 34-го 34-му 34-й 34-м 34-м"],
    [40, "f", "40-я 40-й 40-й 40-ю 40-й 40-й"],
    [14, "n", "14-е 14-го 14-му 14-е 14-м 14-м"],
    [62, "pl", "62-е 62-х 62-м 62-е 62-ми 62-х"],
  ] as const)("writes the ordinal of %d in gender %s", (value, gender, forms) => {
    const written = CASES.map((grammaticalCase) =>
      russianWriter.formatOrdinal(value, "prose", { gender, case: grammaticalCase }),
    );
    expect(written.join(" ")).toBe(forms);
  });

  it("writes ordinals in figures where there is no room for words", () => {
    expect(russianWriter.formatOrdinal(5, "figures", { gender: "f", case: "n" })).toBe("5-я");
    expect(russianWriter.formatOrdinal(5, "prose")).toBe("пятый");
    expect(() => russianWriter.formatOrdinal(0.5, "prose")).toThrow(RangeError);
  });
});

describe("Russian lists and sentences", () => {
  it.each([
    [["А", "Б", "В"], "А, Б и В"],
    [["1,5", "2,5"], "1,5 и 2,5"],
    [["Босния и Герцеговина", "Польша"], "Босния и Герцеговина и Польша"],
    [["Босния и Герцеговина", "Польша", "Чили"], "Босния и Герцеговина; Польша и Чили"],
    [["Италия", "Индия"], "Италия и Индия"],
  ])("joins %j", (items, expected) => {
    expect(russianWriter.formatList(items)).toBe(expected);
  });

  it.each([
    ["Подписан 14 марта 1998\u00A0г.", "Подписан 14 марта 1998\u00A0г."],
    ["Подписан в 1998 году", "Подписан в 1998 году."],
    ["Число граждан — 460\u00A0тыс.", "Число граждан — 460\u00A0тыс."],
    ["Из источника: «Он подписан.»", "Из источника: «Он подписан»."],
    ["Из источника: «Он подписан?»", "Из источника: «Он подписан?»."],
    ["Из источника: «в 1998\u00A0г.»", "Из источника: «в 1998\u00A0г.»."],
    ["«Видение» (2018\u00A0г.)", "«Видение» (2018\u00A0г.)."],
  ])("ends %j", (text, expected) => {
    expect(russianWriter.closeSentence(text)).toBe(expected);
    expect(russianWriter.closeSentence(expected)).toBe(expected);
  });

  it("capitalises a letter behind a quotation mark, and never one behind a figure", () => {
    expect(russianWriter.capitalise("во II квартале")).toBe("Во II квартале");
    expect(russianWriter.capitalise("«видение»")).toBe("«Видение»");
    expect(russianWriter.capitalise("26–27 ноября")).toBe("26–27 ноября");
  });
});

describe("Russian names", () => {
  const forms = {
    n: "Республика",
    g: "Республики",
    d: "Республике",
    a: "Республику",
    i: "Республикой",
    p: "Республике",
  };
  const term: Term = {
    key: "x",
    kind: "party",
    class: "state",
    aliases: [],
    en: { name: "Republic", number: "singular" },
    ru: { name: forms, abbreviation: "РСП", gender: "f", number: "singular", animate: false },
    source: "test",
  };

  it.each(CASES)("takes the case %s from the termbase, and an abbreviation as it is", (grammaticalCase) => {
    expect(russianWriter.inflect(term, "full", grammaticalCase)).toBe(forms[grammaticalCase]);
    expect(russianWriter.inflect(term, "abbreviation", grammaticalCase)).toBe("РСП");
    expect(russianWriter.inflect(term, "short", grammaticalCase)).toBeUndefined();
  });

  it("guesses nothing where there is no Russian", () => {
    const { ru: _, ...english } = term;
    expect(russianWriter.inflect(english, "full", "n")).toBeUndefined();
    expect(russianWriter.inflect(english, "abbreviation", "n")).toBeUndefined();
  });

  it("quotes a name that is always quoted", () => {
    const quoted = {
      ...term,
      ru: { name: forms, gender: "f", number: "singular", animate: false, quoted: true },
    } as const;
    expect(russianWriter.inflect(quoted, "full", "g")).toBe("«Республики»");
  });
});
