/** Establishment: a body, office or relation comes to be, changes its name or place, or ends. */
import { z } from "zod";
import { factBase, nameSchema } from "../../model/fact.ts";

export const ESTABLISHMENT_ACTIONS = [
  "opened",
  "established",
  "renamed",
  "transformed",
  "moved",
  "closed",
  "located",
] as const;

export const establishmentSchema = z.strictObject({
  kind: z.literal("establishment"),
  ...factBase,
  body: nameSchema,
  action: z.enum(ESTABLISHMENT_ACTIONS),
  parties: z.array(nameSchema).optional().describe("the two sides of relations that were established"),
  to: nameSchema.optional().describe("the new name or place"),
  from: nameSchema.optional(),
  place: nameSchema.optional(),
});
