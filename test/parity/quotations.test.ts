import { describe, expect, it } from "vitest";
import { quotationsIn } from "../../src/parity/quotations.ts";
import { PARITY } from "./parity-context.ts";

describe("quotationsIn", () => {
  it.each([
    ["en", "the report ‘Lanterns’ and the plan ‘Light’", ["Lanterns", "Light"]],
    ["en", "the parties’ report ‘The towns’ lamps’ was read", ["The towns’ lamps"]],
    ["en", "‘A “bright” night’", ["A “bright” night"]],
    ["en", "it’s the mayor’s lamp", []],
    ["en", "‘not closed", []],
    ["ru", "доклад «Фонари» и план «Свет»", ["Фонари", "Свет"]],
    ["ru", "центр «Север «А» — Юг»", ["Север «А» — Юг"]],
    ["ru", "«не закрыто", []],
  ] as const)("%s: %s", (language, text, quoted) => {
    const ranges = quotationsIn(text, PARITY.languages[language].marks);
    expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(quoted);
  });
});
