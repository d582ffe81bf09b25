/** Figures of lines that stand under a heading and under each other. */
import { expect, it } from "vitest";
import { figures } from "./figures.ts";

it("takes the date of the heading, and the currency of the line before", () => {
  const text = [
    "## Trade (2018)",
    "",
    "Turnover: USD 286.4 mln",
    "",
    "Exports: 17.2 mln",
    "",
    "Firms with Norwegian capital: 34",
  ].join("\n");
  expect(figures(text)).toEqual([
    { value: 286_400_000, of: "Turnover", unit: "USD", when: "2018" },
    { value: 17_200_000, of: "Exports", unit: "USD", when: "2018" },
    { value: 34, of: "Firms with Norwegian capital", when: "2018" },
  ]);
});

it("lets an amount without a date take that of the one before it", () => {
  const text = "In 2018 turnover came to 5 million euros. Exports amounted to 3 million euros.";
  expect(figures(text)[1]).toEqual({ value: 3_000_000, of: "Exports", unit: "EUR", when: "2018" });
});
