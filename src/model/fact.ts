/** What all facts share, and the small shapes they are made of. The fields of each kind stand in `src/facts/<kind>/schema.ts`. */
import { z } from "zod";
import { edtfSchema } from "./date.ts";
import { KINDS, LANGUAGES } from "./kinds.ts";
import { spanSchema } from "./span.ts";

/** A name as printed; `term` is the key of the termbase entry it was recognised as. */
export const nameSchema = z.strictObject({
  text: z.string().min(1).describe("as printed, white space folded, look-alike letters read as meant"),
  term: z.string().optional().describe("key of the termbase entry"),
  antecedent: z
    .string()
    .optional()
    .describe("what an anaphor stands for, as printed elsewhere in the source"),
  antecedentTerm: z.string().optional().describe("key of the termbase entry of the antecedent"),
});
export type Name = Readonly<z.infer<typeof nameSchema>>;

/** What a name means, for comparing: its entry of the termbase, else that of what its anaphor stands for, else its words. */
export const nameKey = ({ text, term, antecedent, antecedentTerm }: Name): string =>
  term ?? antecedentTerm ?? (antecedent ?? text).toLowerCase();

/** A person, a body or a party, with an office held (`role`) for or in another (`of`), and a place (`at`). */
export const actorSchema = z.strictObject({
  name: nameSchema,
  roles: z
    .array(
      z.strictObject({
        name: nameSchema.describe("the office: Ambassador, Representative, Chairman of the political group"),
        of: nameSchema.optional().describe("whose office: of Kazakhstan, German"),
        at: nameSchema.optional().describe("where: to Belgium, in Brussels"),
      }),
    )
    .optional(),
});
export type Actor = Readonly<z.infer<typeof actorSchema>>;

/** A document that a fact mentions: an act it rests on, an agreement it speaks of. */
export const documentRefSchema = z.strictObject({
  type: z.string().describe("agreement, declaration, resolution, ...: a key of the lexicon's document types"),
  title: nameSchema.optional(),
  number: z.string().optional(),
  issuer: nameSchema.optional(),
  when: edtfSchema.optional().describe("the document's own date"),
});
export type DocumentRef = Readonly<z.infer<typeof documentRefSchema>>;

/** Where a date was taken from that the sentence itself does not give, or not whole. */
export const WHEN_FROM = ["heading", "previous", "row", "relative"] as const;
export type WhenFrom = (typeof WHEN_FROM)[number];

/** The fields that every fact has, whatever its kind. */
export const factBase = {
  id: z.string().regex(/^[a-z]+-[0-9a-f]{12}(-\d+)?$/),
  when: edtfSchema.optional(),
  whenFrom: z.enum(WHEN_FROM).optional().describe("where the date was taken from, if not from the sentence"),
  section: z.string().optional().describe("the heading of the source that the fact stands under"),
  span: spanSchema.describe("the clause that states the fact"),
  rule: z.string().describe("the rule that read it"),
  parts: z
    .record(z.string(), spanSchema)
    .describe("the characters each field was read from; `trigger`: the words that made the rule fire"),
  modality: z.enum(["planned", "negated"]).optional(),
  superseded: z.string().optional().describe("id of the later fact that ends this one"),
};

/** What a fact of any kind can be relied on to have. */
export const anyFactSchema = z.looseObject({ kind: z.enum(KINDS), ...factBase });
export type AnyFact = Readonly<z.infer<typeof anyFactSchema>>;

/** A piece of a statement of the briefing and the part of the fact that it says. Offsets are UTF-16 units of `Statement.text`. */
export const statementSchema = z.strictObject({
  number: z.string().describe("7, or T2.5 for a row of a table"),
  facts: z.array(z.string()).describe("ids of the facts it says"),
  findings: z.array(z.string()).optional().describe("ids of the findings it says"),
  language: z.enum(LANGUAGES),
  text: z.string(),
});
export type BriefStatement = Readonly<z.infer<typeof statementSchema>>;
