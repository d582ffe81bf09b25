import { describe, expect, it } from "vitest";
import { findNumbers } from "../../../src/languages/ru/find-numbers.ts";
import { describeNumber } from "../number-grammar/describe-number.ts";

const found = (text: string) => findNumbers(text).map((match) => describeNumber(text, match));

describe("Russian numbers", () => {
  it.each([
    ["11 872 человека", "11 872 = 11872"],
    ["11.872 человека", "11.872 = 11872"],
    ["3,5 млн евро", "3,5 млн = 3500000 EUR (евро)"],
    ["27,5 млн. долларов", "27,5 млн. = 27500000 USD (долларов)"],
    ["5 тыс. человек", "5 тыс. = 5000"],
    ["1 млн 200 тыс. тонн", "1 млн 200 тыс. = 1200000 tonne (тонн)"],
    ["двадцать пять стран", "двадцать пять = 25 words"],
    ["в пяти странах", "пяти = 5 words"],
    ["ста двадцатью", "ста двадцатью = 120 words"],
    ["две тысячи триста", "две тысячи триста = 2300 words"],
    ["восемьюстами", "восемьюстами = 800 words"],
    ["один раз", "один = 1 words times (раз)"],
    ["сорок первым членом", "сорок первым = 41 ordinal words"],
    ["третьей сессии", "третьей = 3 ordinal words"],
    ["5-й саммит", "5-й = 5 ordinal"],
    ["25-ти стран", "25-ти = 25"],
    ["3-4 раза", "3-4 = 3 to 4 times (раза)"],
    ["два-три раза", "два-три = 2 to 3 words times (раза)"],
    ["полтора миллиона", "полтора миллиона = 1500000 words"],
  ])("%s", (text, expected) => expect(found(text)).toEqual([expected]));

  it.each([
    ["1,5 млн долларов США", "1,5 млн = 1500000 USD (долларов США)"],
    ["12 млрд тенге", "12 млрд = 12000000000 KZT (тенге)"],
    ["5 млн швейцарских франков", "5 млн = 5000000 CHF (швейцарских франков)"],
    ["300 крон", "300 = 300"],
    ["сорок процентов", "сорок = 40 words percent (процентов)"],
    ["500 кв. км", "500 = 500 square-km (кв. км)"],
    ["30-дневный срок", "30 = 30 day (дневный)"],
    ["15,000 человек", "15,000 = 15000"],
    ["от 5 до 10 млн евро", "5 до 10 млн = 5000000 to 10000000 EUR (евро)"],
    ["раз в год", "раз = 1 words times"],
    ["дважды в год", "дважды = 2 words times"],
    ["XX сессия", "XX = 20 ordinal"],
    ["II Международный форум", "II = 2 ordinal"],
    ["2/3 голосов", "2/3 = 0.6666666666666666"],
  ])("%s is measured", (text, expected) => expect(found(text)).toEqual([expected]));

  it("tell a change from a range", () =>
    expect(findNumbers("выросло с 14 до 21").map(({ value, hedge }) => [value, hedge])).toEqual([
      [14, undefined],
      [21, undefined],
    ]));

  it.each([
    ["свыше 1500", "more-than"],
    ["более 160", "more-than"],
    ["около 30", "about"],
    ["порядка 5", "about"],
    ["не менее трёх", "at-least"],
    ["не более 7", "at-most"],
    ["лишь один", "only"],
    ["почти 90", "nearly"],
    ["До 30 дней", "at-most"],
    ["превысил 2 млрд", "more-than"],
    ["не превышает 5 %", "at-most"],
    ["20 с лишним лет", "more-than"],
    ["десяток стран", "about"],
  ])("%s is hedged", (text, hedge) => expect(findNumbers(text)[0]?.hedge).toBe(hedge));

  it("takes what a sum reached for no age", () => {
    expect(found("Товарооборот достиг 17,4 млрд долларов.")).toHaveLength(1);
  });

  it.each([
    ["12 декабря 1995 года"],
    ["№ 50/80"],
    ["тел. 66-20-45"],
    ["3)«Имя»"],
    ["в 10:20"],
    ["в возрасте от 15 до 24 лет"],
    ["в 18 часов"],
    ["720041, г. Норвилль"],
    ["Карл III"],
    ["не раз"],
  ])("%s counts nothing", (text) => expect(found(text)).toEqual([]));
});
