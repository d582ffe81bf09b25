/** Every rule reads its examples and leaves its counter-examples alone. */
import { describe, expect, it } from "vitest";
import { kindRules } from "../../src/facts/rules.ts";
import { KINDS } from "../../src/model/kinds.ts";
import type { Rule } from "../../src/model/rule.ts";
import { extractText } from "../extract/extract-text.ts";

type Example = Pick<Rule["examples"][number], "text" | "about">;

const byRule = ({ text, about }: Example, { id, language }: Pick<Rule, "id" | "language">) =>
  extractText(text, about, language).facts.filter((fact) => fact.rule === id);

describe.each(KINDS.flatMap((kind) => kindRules[kind].rules.map((rule) => ({ ...rule, kind }))))(
  "$id",
  (rule) => {
    it("is named after its kind, and has examples and counter-examples", () => {
      expect(rule.id.startsWith(`${rule.kind}/`)).toBe(true);
      expect(rule.examples.length).toBeGreaterThan(0);
      expect(rule.counterExamples.length).toBeGreaterThan(0);
    });

    it.each(rule.examples)("reads: $text", ({ facts, ...example }) => {
      const found = byRule(example, rule);
      expect(found).toMatchObject(facts);
      expect(found.length).toBeGreaterThan(0);
    });

    it.each(rule.counterExamples)("leaves alone: %s", (text) => {
      expect(byRule({ text }, rule)).toEqual([]);
    });
  },
);

it("has no two rules of one id", () => {
  const ids = KINDS.flatMap((kind) => kindRules[kind].rules.map((rule) => rule.id));
  expect(new Set(ids).size).toBe(ids.length);
});
