/** Recurrence: an activity and how often it takes place. */
import { z } from "zod";
import { actorSchema, factBase, nameSchema } from "../../model/fact.ts";
import { HEDGES } from "../../model/language.ts";

export const recurrenceSchema = z.strictObject({
  kind: z.literal("recurrence"),
  ...factBase,
  activity: nameSchema,
  times: z.number().positive().optional().describe("absent: regularly, without a number"),
  to: z.number().positive().optional().describe("the upper end of `2-3 times a year`"),
  per: z
    .strictObject({ unit: z.enum(["day", "week", "month", "quarter", "year"]), every: z.int().positive() })
    .optional()
    .describe("every 2 years: { unit: year, every: 2 }"),
  qualifier: z.enum(HEDGES).optional(),
  body: nameSchema
    .optional()
    .describe("who holds it: the Council of `the Council holds a session every autumn`"),
  place: nameSchema.optional(),
  actors: z.array(actorSchema).optional().describe("who takes part in it"),
});
