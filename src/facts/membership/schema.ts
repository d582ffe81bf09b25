/** Membership: the standing of one or more parties in a body. */
import { z } from "zod";
import { factBase, nameSchema } from "../../model/fact.ts";
import { MEMBERSHIP_STATUSES } from "../../model/kinds.ts";

export const membershipSchema = z.strictObject({
  kind: z.literal("membership"),
  ...factBase,
  parties: z.array(nameSchema).min(1),
  body: nameSchema,
  status: z.enum(MEMBERSHIP_STATUSES),
  title: nameSchema.optional().describe("the standing as the body calls it: participating State"),
  stage: z
    .enum(["applied", "candidate", "invited", "intends", "announced", "in-effect", "suspended", "expelled"])
    .optional(),
  as: z
    .enum(["member", "participant", "observer"])
    .optional()
    .describe("the standing applied for, or denied by `none`"),
  ordinal: z.int().positive().optional().describe("38 for the 38th member"),
});
