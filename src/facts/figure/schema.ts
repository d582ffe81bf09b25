/** Figure: a quantity of something. */
import { z } from "zod";
import { factBase, nameSchema } from "../../model/fact.ts";
import { HEDGES } from "../../model/language.ts";

export const figureSchema = z.strictObject({
  kind: z.literal("figure"),
  ...factBase,
  measure: nameSchema.describe("what is measured or counted, as printed: members of the Assembly"),
  of: nameSchema.optional().describe("of what or whom"),
  value: z.number(),
  to: z.number().optional().describe("upper end of a range"),
  unit: z.string().optional().describe("a key of the lexicon's units: EUR, percent, year, ..."),
  printed: z.string().optional().describe("the amount with its unit, as printed: 2,9 million euros"),
  qualifier: z.enum(HEDGES).optional(),
  sort: z.enum(["amount", "share", "growth", "decline", "rank"]).optional(),
  loose: z
    .literal(true)
    .optional()
    .describe(
      "the words beside the number name nothing that can be measured or counted; a briefing quotes the sentence",
    ),
});
