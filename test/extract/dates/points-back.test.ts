/** Clauses that have the time of what was named before. */
import { expect, it } from "vitest";
import { pointsBack } from "../../../src/extract/dates/points-back.ts";
import { ownSentence } from "../clauses/own-sentence.ts";
import { foundIn, rule, rulesOf } from "../rules/own-rules.ts";

const rules = rulesOf([
  rule({ verbs: ["sign"], arguments: { object: "{what:document}" } }),
  rule({ pattern: "paper of {what:document}" }),
]);

it.each<[string, boolean]>([
  ["During the visit, they signed the {treaty Lake Treaty}.", true],
  ["During the visit they signed the {treaty Lake Treaty}.", true],
  ["They signed the {treaty Lake Treaty} at the session.", true],
  ["It was then that they signed the {treaty Lake Treaty}.", true],
  ["They then signed the {treaty Lake Treaty}.", true],
  ["During the visit, they signed the {treaty Lake Treaty} on {2001}.", false],
  ["During a visit, they signed the {treaty Lake Treaty}.", false],
  ["During the first long official visit, they signed the {treaty Lake Treaty}.", false],
  ["During the talks, they signed the {treaty Lake Treaty}.", false],
  ["They signed the {treaty Lake Treaty}.", false],
  ["During the visit: a paper of {treaty Lake Treaty}.", true],
  ["During the visit, {2001}: a paper of {treaty Lake Treaty}.", false],
])("%s: %s", (source, expected) => {
  const sentence = ownSentence(source);
  const found = foundIn(sentence, rules);
  expect(found).toHaveLength(1);
  expect(found.map((one) => pointsBack(one, sentence))).toEqual([expected]);
});
