/** Amounts of one paragraph that are told of one year. */
import { expect, it } from "vitest";
import type { Draft } from "../../../src/extract/apply-rules.ts";
import { inheritDates } from "../../../src/extract/dates/inherit-dates.ts";
import { languages } from "../../../src/languages/index.ts";

const draft = (kind: Draft["kind"], fields: Draft["fields"]): Draft => ({
  kind,
  fields,
  parts: {},
  range: { start: 0, end: 1 },
  rule: `${kind}/test`,
});
const amount = (unit: string, when?: string) =>
  draft("figure", { unit, ...(when === undefined ? {} : { when }) });

it("gives an amount without a date that of the amount before it", () => {
  const sentences = [
    [amount("USD"), amount("USD", "2001")],
    [amount("EUR"), draft("figure", { unit: "km" }), draft("count", {}), draft("event", { when: "1999" })],
    [amount("percent"), amount("USD", "2003"), amount("percent")],
  ];
  expect(
    inheritDates(sentences, languages.en.lexicon).map((drafts) =>
      drafts.map(({ fields }) => [fields.when, fields.whenFrom]),
    ),
  ).toEqual([
    [
      [undefined, undefined],
      ["2001", undefined],
    ],
    [
      ["2001", "previous"],
      [undefined, undefined],
      [undefined, undefined],
      ["1999", undefined],
    ],
    [
      ["2001", "previous"],
      ["2003", undefined],
      ["2003", "previous"],
    ],
  ]);
});
