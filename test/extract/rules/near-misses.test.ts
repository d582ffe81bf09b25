/** Rules that nearly read a sentence, and what they lacked. */
import { expect, it } from "vitest";
import { nearMisses } from "../../../src/extract/rules/near-misses.ts";
import { ownSentence } from "../clauses/own-sentence.ts";
import { rule, rulesOf } from "./own-rules.ts";

const rules = rulesOf([
  rule({
    id: "document/sign",
    verbs: ["sign"],
    arguments: { subject: "{who:party}", object: "{what:instrument}" },
  }),
  rule({ id: "document/signing", nouns: ["signing"], arguments: { of: "{what:instrument}" } }),
  rule({ id: "document/depositary", pattern: "the depositary of {what:instrument}" }),
]);

it.each<[string, [string, string, string][]]>([
  ["{party Norland} signed the {treaty Lake Treaty}.", []],
  ["{party Norland} signed a paper.", [["document/sign", "signed", "object"]]],
  ["The envoy signed the {treaty Lake Treaty}.", [["document/sign", "signed", "object"]]],
  [
    "{party Norland} did not sign the {treaty Lake Treaty}.",
    [["document/sign", "did not sign", "not negated"]],
  ],
  ["{party Norland} will sign the {treaty Lake Treaty}.", [["document/sign", "will sign", "done"]]],
  ["The signing of papers in {2001}.", [["document/signing", "signing", "of"]]],
  [
    "{party Norland} joined for the signing of the {treaty Lake Treaty}.",
    [["document/signing", "signing", "a date, or a verb that says it was done"]],
  ],
  [
    "The depositary of the firm is old.",
    [["document/depositary", "the … depositary … of", "the words in this order, with their arguments"]],
  ],
  ["{party Norland} joined the {body Lake Union}.", []],
])("%s", (source, expected) => {
  const found = nearMisses(ownSentence(source), rules).map(({ rule: id, at, missing }) => [id, at, missing]);
  expect(found).toEqual(expected);
});
