/** The form of a rule pack: a file of `sources/rules/`. Described for users in docs/rules.md. */
import { z } from "zod";
import { KINDS, LANGUAGES } from "../model/kinds.ts";

const common = {
  id: z.string().regex(/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    message: "an id is the kind, a slash, and words parted by hyphens: event/was-unveiled",
  }),
  language: z.enum(LANGUAGES),
  fact: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  when: z.enum(["near", "slot", "none"]).optional(),
  dated: z.boolean().optional(),
  yields: z.boolean().optional(),
  under: z.array(z.string()).min(1).optional(),
  state: z.boolean().optional(),
  implied: z.record(z.string(), z.enum(["subject", "counterpart", "topic"])).optional(),
  modality: z.enum(["planned", "negated"]).optional(),
  examples: z
    .array(
      z.strictObject({
        text: z.string(),
        about: z
          .strictObject({ subject: z.string().optional(), counterpart: z.string().optional() })
          .optional(),
        facts: z.array(z.record(z.string(), z.unknown())).min(1),
      }),
    )
    .min(1),
  counterExamples: z.array(z.string()).min(1),
};
const words = z
  .array(
    z
      .string()
      .regex(/^[\p{Ll}\p{N}'-]+(?: [\p{Ll}\p{N}'-]+)*$/u, "lower-case words, parted by single spaces"),
  )
  .min(1);
const frameArguments = z.record(
  z.string().regex(/^[\p{Ll}|]+\??$/u, "a role or prepositions, perhaps with ?"),
  z.string(),
);

export const packRuleSchema = z.union([
  z.strictObject({ ...common, pattern: z.string(), items: z.string().optional() }),
  z.strictObject({
    ...common,
    verbs: words,
    arguments: frameArguments,
    term: z.boolean().optional(),
    datedByDocument: z.boolean().optional(),
  }),
  z.strictObject({ ...common, nouns: words, arguments: frameArguments }),
  z.strictObject({ ...common, quantity: z.strictObject({ nouns: words.optional() }) }),
]);

export const packSchema = z.strictObject({
  kind: z.enum(KINDS),
  rules: z.array(z.looseObject({})).min(1),
});
