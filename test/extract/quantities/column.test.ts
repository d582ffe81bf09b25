/** What the heads of columns say. */
import { expect, it } from "vitest";
import { columnOf } from "../../../src/extract/quantities/column.ts";
import { languages } from "../../../src/languages/index.ts";

it.each([
  ["Amount (EUR m)", { text: "Amount", unit: "EUR", factor: 1_000_000 }],
  ["NZ$ million", { text: "", unit: "NZD", factor: 1_000_000 }],
  ["Exports, thousand tonnes", { text: "Exports", unit: "tonne", factor: 1000 }],
  ["Share (%)", { text: "Share", unit: "percent", factor: 1 }],
  ["Client", { text: "Client", factor: 1 }],
  ["2018", { text: "2018", factor: 1, date: "2018" }],
  ["Year to June 2019", { text: "Year to June 2019", factor: 1, date: "2019-06" }],
])("%s", (text, column) => {
  expect(columnOf(text, languages.en.reader)).toEqual(column);
});

it("reads Russian heads", () => {
  expect(columnOf("Объём (млн долл. США)", languages.ru.reader)).toEqual({
    text: "Объём",
    unit: "USD",
    factor: 1_000_000,
  });
});
