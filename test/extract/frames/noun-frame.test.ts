/** Frames laid over nouns. */
import { describe, expect, it } from "vitest";
import { readBy, rule, rulesOf } from "../rules/own-rules.ts";

const accession = rulesOf([
  rule({
    nouns: ["accession", "accessions"],
    arguments: { "of|possessor?": "{who:party+}", to: "{what:body}", "in?": "{where:place}" },
  }),
]);

describe("a noun with what hangs on it", () => {
  it.each<[string, Record<string, string>[]]>([
    [
      "The accession of {party Norland} to the {body Lake Union} in {2001}.",
      [{ who: "Norland", what: "Lake Union", when: "2001" }],
    ],
    [
      "The accession of {party Norland} and {party Sudland} to the {body Lake Union} ({2001}).",
      [{ who: "Norland + Sudland", what: "Lake Union", when: "2001" }],
    ],
    [
      "{party Norland}'s accession to the {body Lake Union} in {2001}.",
      [{ who: "Norland", what: "Lake Union", when: "2001" }],
    ],
    [
      "After {party Norland}’s full accession to the {body Lake Union} in {2001} trade grew.",
      [{ who: "Norland", what: "Lake Union", when: "2001" }],
    ],
    ["Accession to the {body Lake Union}: {2001}.", [{ what: "Lake Union", when: "2001" }]],
    [
      "The accession of {party Norland} to the {body Lake Union} took place in {2001}.",
      [{ who: "Norland", what: "Lake Union", when: "2001" }],
    ],
    [
      "After the accession to the {body Lake Union} in {place Reed} in {2001}, {party Norland} signed it in {2003}.",
      [{ what: "Lake Union", where: "Reed", when: "2001" }],
    ],
  ])("%s", (source, expected) => {
    expect(readBy(accession, source)).toEqual(expected);
  });
});

describe("states nothing", () => {
  it.each([
    [
      "without a date, beside a verb",
      "{party Norland} signed it for the accession to the {body Lake Union}.",
    ],
    [
      "where it is expected",
      "The accession of {party Norland} to the {body Lake Union} is expected in {2001}.",
    ],
    ["where it is planned", "The accession to the {body Lake Union} will take place in {2001}."],
    ["where it is denied", "The accession to the {body Lake Union} did not take place in {2001}."],
    ["where an argument is missing", "The accession of {party Norland} in {2001}."],
    ["as another word", "The access of {party Norland} to the {body Lake Union} in {2001}."],
  ])("%s", (_name, source) => {
    expect(readBy(accession, source)).toEqual([]);
  });
});
