/** Statement: a sentence of the source kept verbatim, because what it says is no fact of another kind. */
import { z } from "zod";
import { actorSchema, factBase } from "../../model/fact.ts";

export const statementSchema = z.strictObject({
  kind: z.literal("statement"),
  ...factBase,
  speaker: actorSchema.optional().describe("whose view it is, where the sentence names him"),
  text: z
    .string()
    .min(1)
    .describe("the sentence as printed, white space folded, look-alike letters read as meant"),
});
