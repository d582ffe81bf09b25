/** Document: what was done with an agreement, declaration, plan, resolution, report or the like. */
import { z } from "zod";
import { actorSchema, documentRefSchema, factBase, nameSchema } from "../../model/fact.ts";

export const DOCUMENT_ACTIONS = [
  "signed",
  "adopted",
  "approved",
  "announced",
  "implemented",
  "prepared",
  "published",
  "initialled",
  "submitted",
  "received",
  "concluded",
  "extended",
  "applied-provisionally",
  "ratified",
  "entered-into-force",
  "issued",
  "launched",
  "amended",
  "terminated",
  "expired",
] as const;

export const documentSchema = z.strictObject({
  kind: z.literal("document"),
  ...factBase,
  document: documentRefSchema.describe(
    "its own date stands in `when` of the fact where the fact is its issue",
  ),
  action: z.enum(DOCUMENT_ACTIONS),
  actors: z
    .array(actorSchema)
    .optional()
    .describe("who signed, adopted, approved, ...: persons, bodies or parties"),
  authors: z.array(actorSchema).optional().describe("who prepared it"),
  place: nameSchema.optional(),
  by: documentRefSchema.optional().describe("the document that announced or approved it"),
});
