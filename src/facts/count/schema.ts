/** Count: a number of things that the source counts, and perhaps lists. */
import { z } from "zod";
import { factBase, nameSchema } from "../../model/fact.ts";
import { HEDGES } from "../../model/language.ts";

export const countSchema = z.strictObject({
  kind: z.literal("count"),
  ...factBase,
  of: nameSchema.describe("what is counted, as printed; an anaphor (`them`) with its antecedent"),
  stated: z.number(),
  listed: z.int().nonnegative().optional().describe("how many the source then lists"),
  qualifier: z.enum(HEDGES).optional(),
  loose: z
    .literal(true)
    .optional()
    .describe(
      "the words beside the number name nothing that can be measured or counted; a briefing quotes the sentence",
    ),
  relation: z
    .strictObject({
      type: z.enum(["participates", "member", "acceded", "signed", "ratified"]),
      parties: z.array(nameSchema),
      text: z.string().describe("as printed: participates only in"),
    })
    .optional()
    .describe("where not all of the things are counted but those that a party does something with"),
});
