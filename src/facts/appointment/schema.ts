/** Appointment: a person and an office. */
import { z } from "zod";
import { actorSchema, factBase, nameSchema } from "../../model/fact.ts";

export const APPOINTMENT_ACTIONS = [
  "appointed",
  "elected",
  "took-office",
  "presented-credentials",
  "holds",
  "left",
] as const;

export const appointmentSchema = z.strictObject({
  kind: z.literal("appointment"),
  ...factBase,
  person: actorSchema.optional(),
  post: nameSchema,
  body: nameSchema.optional(),
  action: z.enum(APPOINTMENT_ACTIONS),
});
