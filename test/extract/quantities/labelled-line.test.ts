/** Sentences that are nothing but a label and its number. */
import { expect, test } from "vitest";
import { extractText } from "../extract-text.ts";

const told = (text: string) =>
  extractText(text).facts.flatMap((fact) =>
    fact.kind === "figure" ? [[fact.measure.text, fact.of?.text, fact.value, fact.when]] : [],
  );

test.each<[string, boolean]>([
  ["Growth Plan: EUR 1.8 billion.", false],
  ["Число договоров, в которых участвует страна, — 12.", false],
  ["Was supplied (Norland): 3–4 hours.", true],
  ["Page 3: five.", true],
  ["President: five.", true],
  ["Norway: 12.", true],
])("%s names nothing that could be measured: %s", (text, loose) => {
  const { facts } = extractText(text);
  expect(facts.map((fact) => fact.kind === "figure" && fact.loose === true)).toEqual([loose]);
});

test.each<[string, ReturnType<typeof told>]>([
  [
    "Number of lanterns (Norland): more than 120 (May 2016).",
    [["Number of lanterns", "Norland", 120, "2016-05"]],
  ],
  ["Was supplied (Norland): 3–4 hours.", [["Was supplied", "Norland", 3, undefined]]],
  ["Growth Plan: EUR 1.8 billion (2018).", [["Growth Plan", undefined, 1_800_000_000, "2018"]]],
  [
    "Число договоров, в которых участвует страна, — только 1.",
    [["Число договоров, в которых участвует страна", undefined, 1, undefined]],
  ],
  [
    "Показатель «Budget 2019» («Совет (СНГ)») — 23 (2010–2012 гг.).",
    [["Показатель «Budget 2019»", "«Совет (СНГ)»", 23, "2010/2012"]],
  ],
  ["Exports: 12 (planned for 2025).", []],
  ["Экспорт — 12 (план на 2025 г.).", []],
])("%s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});
