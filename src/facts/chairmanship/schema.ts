/** Chairmanship: who chaired a body, and when. */
import { z } from "zod";
import { actorSchema, factBase, nameSchema } from "../../model/fact.ts";

export const chairmanshipSchema = z.strictObject({
  kind: z.literal("chairmanship"),
  ...factBase,
  chair: actorSchema,
  body: nameSchema,
  from: nameSchema.optional().describe("who held it before, where it passed on a day"),
});
