/** Event: a meeting, visit, session, mission or the like. */
import { z } from "zod";
import { actorSchema, factBase, nameSchema } from "../../model/fact.ts";

export const EVENT_TYPES = [
  "meeting",
  "visit",
  "session",
  "summit",
  "forum",
  "conference",
  "ceremony",
  "mission",
  "election-observation",
  "consultations",
  "negotiations",
  "training",
  "review",
  "exercise",
  "other",
] as const;

export const eventSchema = z.strictObject({
  kind: z.literal("event"),
  ...factBase,
  type: z.enum(EVENT_TYPES),
  title: nameSchema.optional(),
  ordinal: z.int().positive().optional().describe("40 for the 40th session"),
  body: nameSchema.optional().describe("the body that met or sent the mission"),
  subject: nameSchema
    .optional()
    .describe("what was observed, reviewed or discussed: the early elections to the Mazhilis"),
  place: nameSchema.optional(),
  actors: z.array(actorSchema).optional(),
  lead: actorSchema.optional(),
  size: z
    .array(z.strictObject({ value: z.number(), of: nameSchema }))
    .optional()
    .describe("11 members of the Assembly, five political groups"),
});
