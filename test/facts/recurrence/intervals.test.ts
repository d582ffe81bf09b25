/** An interval keeps the unit that is printed. */
import { expect, test } from "vitest";
import { extractText } from "../../extract/extract-text.ts";

test.each([
  ["Саммит ОБСЕ проводится раз в 5 лет.", { unit: "year", every: 5 }],
  ["Саммит ОБСЕ проводится раз в 18 месяцев.", { unit: "month", every: 18 }],
])("%s", (text, per) => {
  expect(extractText(text).facts).toMatchObject([{ kind: "recurrence", times: 1, per }]);
});
