/** Rules made for a test, and what they read in a sentence with marked mentions. */

import { findMatches } from "../../../src/extract/rules/find-matches.ts";
import { type Found, settle } from "../../../src/extract/rules/found.ts";
import { ruleSet } from "../../../src/extract/rules/make-ready.ts";
import type { RuleSet } from "../../../src/extract/rules/ready-rule.ts";
import type { Sentence } from "../../../src/extract/sentence.ts";
import type { Kind } from "../../../src/model/kinds.ts";
import type { Rule } from "../../../src/model/rule.ts";
import { type Around, ownLexicon, ownSentence } from "../clauses/own-sentence.ts";

type Form =
  | { readonly pattern: string; readonly items?: string }
  | {
      readonly verbs: readonly string[];
      readonly arguments: Readonly<Record<string, string>>;
      readonly datedByDocument?: boolean;
    }
  | { readonly nouns: readonly string[]; readonly arguments: Readonly<Record<string, string>> }
  | { readonly quantity: { readonly nouns?: readonly string[] } };

/** A rule without examples: what it reads is what the test asks. */
export const rule = (
  form: Form & Partial<Omit<Rule, "language" | "examples" | "counterExamples">>,
): Rule => ({ id: "document/test", ...form, language: "en", examples: [], counterExamples: [] });

export interface Options {
  readonly kind?: Kind;
  readonly main?: string;
}

/** Every rule makes one fact of what it reads. */
export const rulesOf = (rules: readonly Rule[], { kind = "document", main }: Options = {}): RuleSet =>
  ruleSet([{ kind, rules, build: () => [{ fields: {}, parts: {} }], main }], "en", ownLexicon);

/** What a find holds: a field a line, and the dates. */
export function fieldsOf({ match, dates }: Found, { text }: Sentence): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const { field, start, end } of match.captures)
    fields[field] = [fields[field], text.slice(start, end)].filter((one) => one !== undefined).join(" + ");
  const when = dates.map(({ date }) => date.edtf).join(" + ");
  return when === "" ? fields : { ...fields, when };
}

/** Everything that the rules find, each find with one fact. */
export const foundIn = (sentence: Sentence, rules: RuleSet): Found[] =>
  findMatches(sentence, rules).map((one) => ({ ...one, built: [{ fields: {}, parts: {} }] }));

/** The fields of all that the rules read, once it is settled. */
export function readBy(rules: RuleSet, source: string, around: Around = {}): Record<string, string>[] {
  const sentence = ownSentence(source, around);
  return settle(foundIn(sentence, rules)).kept.map((found) => fieldsOf(found, sentence));
}
