/** Runs the examples and counter-examples of rules. */
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import type { Message } from "../model/finding.ts";
import type { Rule } from "../model/rule.ts";
import { invalidRule, type PackRule } from "./parse-packs.ts";

/** The facts of a text that one rule read, in a dossier about somebody. */
export type ReadWithRule = (
  text: string,
  rule: Rule,
  about: Rule["examples"][number]["about"],
) => readonly Readonly<Record<string, unknown>>[];

/** Whether a value has all that another asks for, at any depth. */
export function includes(found: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted))
    return (
      Array.isArray(found) &&
      wanted.length === found.length &&
      wanted.every((one, at) => includes(found[at], one))
    );
  if (typeof wanted === "object" && wanted !== null)
    return (
      typeof found === "object" &&
      found !== null &&
      Object.entries(wanted).every(([key, value]) => includes(Reflect.get(found, key), value))
    );
  return isDeepStrictEqual(found, wanted);
}

/** A message for every example that a rule does not read as it says, and every counter-example that it reads. */
export function checkExamples(rules: readonly PackRule[], read: ReadWithRule): Message[] {
  return rules.flatMap(({ rule, place }) => {
    const found = (text: string, about?: Rule["examples"][number]["about"]) => {
      try {
        return read(text, rule, about);
      } catch (error) {
        // a field that the kind has not; anything else is no fault of the rule
        if (error instanceof z.ZodError) return error;
        throw error;
      }
    };
    const wrong = (message: string) =>
      invalidRule(place, `${rule.id}: ${message}`, "mend the rule, or the example");
    const missed = rule.examples.flatMap(({ text, about, facts }) => {
      const got = found(text, about);
      if (got instanceof Error) return [wrong(`the facts of “${text}” are not valid: ${got.message}`)];
      return includes(got, facts)
        ? []
        : [wrong(`the rule does not read “${text}” so; it reads ${JSON.stringify(got)}`)];
    });
    const taken = rule.counterExamples.flatMap((text) => {
      const got = found(text);
      return got instanceof Error || got.length > 0
        ? [wrong(`the rule reads its counter-example “${text}”`)]
        : [];
    });
    return [...missed, ...taken];
  });
}
