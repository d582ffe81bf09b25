/** Every kind of fact, in all that its schema allows, says the same in both languages. */
import { expect, test } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import { KINDS, LANGUAGES } from "../../src/model/kinds.ts";
import { compareTrees } from "../../src/pipeline.ts";
import { composed } from "../compose/composed.ts";
import { dossierOf } from "../compose/dossier.ts";
import { variantsOf } from "../compose/sweep.ts";
import { PARITY } from "./parity-context.ts";

const VALUES: readonly (readonly [rule: string, values: Readonly<Record<string, string | number>>])[] = [
  ["date-order", { when: "1998-03-02", adopted: "1999-04" }],
  ["date-order", { when: "1998-03-02", informationAsOf: "1997" }],
  ["date-order", { when: "1998-03-02", other: "1997-05-06" }],
  ["date-order", { when: "1998/1997" }],
  ["date-conflict", { when: "1998-03-02", other: "1997-05-06" }],
  ["count-mismatch", { stated: 13, listed: 12 }],
];
const OF_FACTS = ["undated-accession", "date-of-the-act-only", "duplicate", "mixed-script"];

test("findings say the same in both languages", () => {
  const facts = variantsOf("treaty");
  const one = { severity: "warning", path: "source.txt", source: "A", message: "m", advice: "a" } as const;
  const place = { line: 3, column: 1, start: 0, end: 4, quote: "Сооl" };
  const findings: Finding[] = [
    ...VALUES.map(([rule, values], at) => ({
      ...one,
      id: `f${at}`,
      rule,
      values,
      facts: [facts[at]?.id ?? ""],
    })),
    ...VALUES.slice(-1).map(([rule, values]) => ({ ...one, ...place, id: "g", rule, values })),
    ...OF_FACTS.flatMap((rule) =>
      facts.map(({ id }) => ({ ...one, ...place, id: `${rule} ${id}`, rule, facts: [id] })),
    ),
  ];
  const dossier = { ...dossierOf(facts), findings };
  const trees = new Map(LANGUAGES.map((language) => [language, composed(dossier, language).tree]));
  expect(compareTrees(trees, "source.txt", PARITY).map(({ message }) => message)).toEqual([]);
});

test.each(KINDS)("%s says the same in both languages", (kind) => {
  const dossier = dossierOf(variantsOf(kind));
  const trees = new Map(LANGUAGES.map((language) => [language, composed(dossier, language).tree]));
  const messages = compareTrees(trees, "source.txt", PARITY);
  expect(messages.map(({ message }) => message)).toEqual([]);
});
