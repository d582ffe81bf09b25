import { describe, expect, it } from "vitest";
import { findNumbers } from "../../../src/languages/ru/find-numbers.ts";
import { describeNumber } from "../number-grammar/describe-number.ts";

const found = (text: string) => findNumbers(text).map((match) => describeNumber(text, match));

describe("Russian numbers", () => {
  it.each([
    ["11 872 человека", "11 872 = 11872"],
    ["11.872 человека", "11.872 = 11872"],
    ["3,5 млн евро", "3,5 млн = 3500000"],
    ["27,5 млн. долларов", "27,5 млн. = 27500000"],
    ["5 тыс. человек", "5 тыс. = 5000"],
    ["1 млн 200 тыс. тонн", "1 млн 200 тыс. = 1200000"],
    ["двадцать пять стран", "двадцать пять = 25 words"],
    ["в пяти странах", "пяти = 5 words"],
    ["ста двадцатью", "ста двадцатью = 120 words"],
    ["две тысячи триста", "две тысячи триста = 2300 words"],
    ["восемьюстами", "восемьюстами = 800 words"],
    ["один раз", "один = 1 words"],
    ["сорок первым членом", "сорок первым = 41 ordinal words"],
    ["третьей сессии", "третьей = 3 ordinal words"],
    ["5-й саммит", "5-й = 5 ordinal"],
    ["25-ти стран", "25-ти = 25"],
    ["3-4 раза", "3-4 = 3 to 4"],
    ["два-три раза", "два-три = 2 to 3 words"],
    ["полтора миллиона", "полтора миллиона = 1500000 words"],
  ])("%s", (text, expected) => expect(found(text)).toEqual([expected]));

  it.each([
    ["свыше 1500", "more-than"],
    ["более 160", "more-than"],
    ["около 30", "about"],
    ["порядка 5", "about"],
    ["не менее трёх", "at-least"],
    ["не более 7", "at-most"],
    ["лишь один", "only"],
    ["почти 90", "nearly"],
  ])("%s is hedged", (text, hedge) => expect(findNumbers(text)[0]?.hedge).toBe(hedge));

  it.each([["12 декабря 1995 года"], ["№ 50/80"], ["тел. 66-20-45"], ["3)«Имя»"], ["в 10:20"]])(
    "%s counts nothing",
    (text) => expect(found(text)).toEqual([]),
  );
});
