/** Recurrence: an activity and how often it takes place. */
import { z } from "zod";
import { actorSchema, factBase, nameSchema } from "../../model/fact.ts";
import { HEDGES } from "../../model/language.ts";

/** What is done again and again: who meets, what rotates; all else is done by somebody. */
export const RECURRENCE_ACTIONS = [
  "held",
  "met",
  "rotated",
  "marked",
  "prepared",
  "published",
  "reviewed",
  "updated",
  "submitted",
  "sent",
  "awarded",
  "provided",
  "elected",
  "adopted",
] as const;

export const recurrenceSchema = z.strictObject({
  kind: z.literal("recurrence"),
  ...factBase,
  activity: nameSchema,
  action: z.enum(RECURRENCE_ACTIONS),
  times: z.number().positive().optional().describe("absent: regularly, without a number"),
  to: z.number().positive().optional().describe("the upper end of `2-3 times a year`"),
  per: z
    .strictObject({ unit: z.enum(["day", "week", "month", "quarter", "year"]), every: z.int().positive() })
    .optional()
    .describe("every 2 years: { unit: year, every: 2 }"),
  printed: z
    .enum(["quarter", "half-year"])
    .optional()
    .describe("the span that the source names: four times a year is once a quarter"),
  qualifier: z.enum([...HEDGES, "usually"]).optional(),
  body: nameSchema
    .optional()
    .describe("who holds it: the Council of `the Council holds a session every autumn`"),
  place: nameSchema.optional(),
  actors: z.array(actorSchema).optional().describe("who takes part in it"),
});
