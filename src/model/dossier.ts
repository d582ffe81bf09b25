/** A dossier: all that is known about one cooperation, from one source or several, ready to be worded. */
import { z } from "zod";
import { edtfSchema } from "./date.ts";
import { findingSchema } from "./finding.ts";
import { spanSchema } from "./span.ts";

export const LEDGER_STATES = ["fact", "statement", "furniture", "unread"] as const;

/** One line of the account of a source: what became of these characters. */
export const ledgerEntrySchema = z.strictObject({
  source: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  state: z.enum(LEDGER_STATES),
  facts: z.array(z.string()).optional(),
});
export type LedgerEntry = Readonly<z.infer<typeof ledgerEntrySchema>>;

export const ledgerSchema = z.strictObject({
  entries: z
    .array(ledgerEntrySchema)
    .describe("in order, without gap or overlap, from 0 to the length of each source"),
  characters: z
    .record(z.enum(LEDGER_STATES), z.int())
    .describe("UTF-16 units by state; they add up to the whole"),
});
export type Ledger = Readonly<z.infer<typeof ledgerSchema>>;

export const sourceRecordSchema = z.strictObject({
  label: z.string(),
  path: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  language: z.enum(["en", "ru"]),
  characters: z.int(),
  title: z.string().optional(),
  date: edtfSchema.optional(),
  retrieved: edtfSchema.optional(),
  url: z.string().optional(),
  publisher: z.string().optional(),
});
export type SourceRecord = Readonly<z.infer<typeof sourceRecordSchema>>;

/** The name of the dossier's folder in `out/`: letters and figures parted by single hyphens, dots or underscores. */
export const dossierIdSchema = z.string().regex(/^[\p{L}\p{N}]+(?:[._-][\p{L}\p{N}]+)*$/u, {
  message: "an id is made of letters and figures parted by single hyphens, dots or underscores",
});

export const headingSchema = z.strictObject({
  text: z.string(),
  term: z.string().optional().describe("key of the termbase entry that the heading names"),
  relation: z
    .enum(["cooperation", "relations"])
    .optional()
    .describe("the heading speaks of cooperation, or relations, with what `term` names"),
  year: z.string().optional().describe("the heading is a year alone"),
  span: spanSchema,
});

export const dossierInfoSchema = z.strictObject({
  id: dossierIdSchema,
  subject: z.string().optional().describe("termbase key of the country the dossier is about"),
  counterpart: z
    .string()
    .optional()
    .describe("termbase key of the organisation or country it cooperates with"),
  title: z.string(),
  informationAsOf: edtfSchema.optional(),
  handling: z.string().optional(),
  headings: z.array(headingSchema).describe("the sections of the sources, in order"),
});
export type DossierInfo = Readonly<z.infer<typeof dossierInfoSchema>>;

export { findingSchema };
