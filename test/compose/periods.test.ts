import { expect, it } from "vitest";
import { periodOf } from "../../src/compose/lexicon/periods.ts";

it.each([
  ["the first quarter of 2018", "quarter"],
  ["Q3 2019", "quarter"],
  ["в IV квартале 2016 года", "quarter"],
  ["II кв. 2020 г.", "quarter"],
  ["the second half of 2019", "half"],
  ["H1 2021", "half"],
  ["первое полугодие 2019 года", "half"],
  ["во второй половине 2019 года", "half"],
  ["January–March 2018", null],
  ["1998", null],
])("%s: %s", (date, period) => {
  expect(periodOf(date)).toBe(period);
});
