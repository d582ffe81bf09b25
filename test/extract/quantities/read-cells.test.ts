/** Figures of tables. */
import { expect, it } from "vitest";
import { figures } from "./figures.ts";

const table = (...rows: readonly string[]) => [rows[0], "| --- | --- | --- |", ...rows.slice(1)].join("\n");

it("reads the cells of a row against the heads of their columns", () => {
  const text = table(
    "| Sector | Total ($ million) | Share (%) |",
    "| Transport | 618.40 | 38.9 |",
    "| Energy | 12 | 1 |",
  );
  expect(figures(text)).toEqual([
    { value: 618_400_000, of: "Transport", unit: "USD" },
    { value: 38.9, of: "Transport", unit: "percent" },
    { value: 12_000_000, of: "Energy", unit: "USD" },
    { value: 1, of: "Energy", unit: "percent" },
  ]);
});

it("says by the column which of several amounts of one thing it is", () => {
  const text = table("| Fund ($ million) | Pledged | Paid |", "| Harbour Fund | 42.1 | 31.0 |");
  expect(figures(text).map(({ value, of }) => [value, of])).toEqual([
    [42.1, "Harbour Fund (Pledged)"],
    [31, "Harbour Fund (Paid)"],
  ]);
});

it("says by the column what a state or a body has so many of", () => {
  const text = table("| Mission | Period | Personnel |", "| Norway | 2006 | 1150 |");
  expect(figures(text)).toEqual([{ value: 1150, of: "Personnel", whose: "Norway", when: "2006" }]);
});

it("takes the year that begins a row, and names whose the project is", () => {
  const text = table("| Year | Project | Amount (EUR m) |", "| 2014 | Ring Road | 12.0 |");
  expect(figures(text)).toEqual([{ value: 12_000_000, of: "Ring Road", unit: "EUR", when: "2014" }]);
});

it("reads what went up and down", () => {
  const text = table(
    "| Year to June 2019 | EUR million | Change |",
    "| Exports | 112.8 | up 9% |",
    "| Imports | 61.3 | down 4% |",
  );
  expect(figures(text)).toEqual([
    { value: 112_800_000, of: "Exports", unit: "EUR", when: "2019-06" },
    { value: 9, of: "Exports", unit: "percent", sort: "growth", when: "2019-06" },
    { value: 61_300_000, of: "Imports", unit: "EUR", when: "2019-06" },
    { value: 4, of: "Imports", unit: "percent", sort: "decline", when: "2019-06" },
  ]);
});
