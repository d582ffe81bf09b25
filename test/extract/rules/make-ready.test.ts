/** Rules parsed and indexed. */
import { expect, it } from "vitest";
import { ruleSet } from "../../../src/extract/rules/make-ready.ts";
import { ownLexicon } from "../clauses/own-sentence.ts";
import { rule, rulesOf } from "./own-rules.ts";

it("indexes rules by what a sentence that they read must hold", () => {
  const rules = rulesOf([
    rule({ id: "document/words", pattern: "{what:body} (joined|signed) @member" }),
    rule({ id: "document/slots", pattern: "{party} {date}" }),
    rule({ id: "document/verbs", verbs: ["take place", "open"], arguments: { subject: "{event}" } }),
    rule({ id: "document/nouns", nouns: ["visit", "visits"], arguments: { of: "{person}" } }),
    rule({ id: "document/any", quantity: {} }),
    rule({ id: "document/offices", quantity: { nouns: ["offices"] } }),
  ]);
  const ids = (found: readonly { rule: { id: string } }[] | undefined) => found?.map((one) => one.rule.id);
  // by the shortest list of words, one of which must be there
  expect([...rules.byWord].map(([word, found]) => [word, ids(found)])).toEqual([
    ["joined", ["document/words"]],
    ["signed", ["document/words"]],
  ]);
  expect(ids(rules.wordless)).toEqual(["document/slots"]);
  expect(ids(rules.byVerb.get("take"))).toEqual(["document/verbs"]);
  expect(ids(rules.byVerb.get("open"))).toEqual(["document/verbs"]);
  expect(ids(rules.byNoun.get("visits"))).toEqual(["document/nouns"]);
  // those of given nouns come first, so that the rule for any number takes what is left
  expect(ids(rules.quantities)).toEqual(["document/offices", "document/any"]);
});

it("reads the roles of arguments", () => {
  const rules = rulesOf([
    rule({
      verbs: ["open"],
      arguments: { "subject?": "{party}", "in|at": "{place}", "complement|as?": "{phrase}" },
    }),
  ]);
  expect(rules.byVerb.get("open")?.[0]?.arguments).toMatchObject([
    { role: "subject", required: false, prepositions: new Set(["subject"]) },
    { role: "in|at", required: true, prepositions: new Set(["in", "at"]) },
    { role: "complement|as", required: false, prepositions: new Set(["complement", "as"]) },
  ]);
});

it("leaves the rules of other languages alone", () => {
  const russian = { ...rule({ verbs: ["open"], arguments: {} }), language: "ru" as const };
  const kinds = [{ kind: "event" as const, rules: [russian], build: () => [], main: undefined }];
  expect(ruleSet(kinds, "en", ownLexicon).byVerb.size).toBe(0);
});

it.each([
  ["a list that the lexicon lacks", rule({ pattern: "@nothing" }), "no list"],
  ["a slot that is none", rule({ verbs: ["open"], arguments: { subject: "{who:colour}" } }), "no slot"],
])("refuses %s", (_name, wrong, message) => {
  expect(() => rulesOf([wrong])).toThrow(message);
});
