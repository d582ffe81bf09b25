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

/** What is done once, and is no gathering: the subject is what was announced, introduced, recognised. */
export const EVENT_ACTS = [
  "recognised",
  "decided",
  "announced",
  "introduced",
  "abolished",
  "suspended",
  "began",
  "resumed",
  "launched",
  "completed",
  "designated",
  "designated-for",
  "awarded",
  "invited",
  "submitted",
  "handed-over",
  "twinned",
  "landed",
  "lasting",
] as const;

export const eventSchema = z.strictObject({
  kind: z.literal("event"),
  ...factBase,
  type: z.enum([...EVENT_TYPES, ...EVENT_ACTS]),
  title: nameSchema.optional(),
  ordinal: z.int().positive().optional().describe("40 for the 40th session"),
  body: nameSchema.optional().describe("the body that met or sent the mission"),
  subject: nameSchema
    .optional()
    .describe("what was observed, reviewed or discussed: the early elections to the Mazhilis"),
  matter: z
    .enum(["independence", "sovereignty"])
    .optional()
    .describe("what of the subject was recognised; absent: the subject itself"),
  place: nameSchema.optional(),
  actors: z.array(actorSchema).optional(),
  lead: actorSchema.optional(),
  size: z
    .array(z.strictObject({ value: z.number(), of: nameSchema }))
    .optional()
    .describe("11 members of the Assembly, five political groups"),
});
