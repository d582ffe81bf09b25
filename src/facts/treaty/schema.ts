/** Treaty: what a party did with an international instrument, or what became of the instrument. */
import { z } from "zod";
import { edtfSchema } from "../../model/date.ts";
import { documentRefSchema, factBase, nameSchema } from "../../model/fact.ts";

export const TREATY_ACTIONS = [
  "signed",
  "ratified",
  "acceded",
  "joined",
  "approved",
  "entered-into-force",
  "deposited",
  "denounced",
  "adopted",
  "opened-for-signature",
  "amended",
  "terminated",
] as const;

export const treatySchema = z.strictObject({
  kind: z.literal("treaty"),
  ...factBase,
  parties: z.array(nameSchema),
  instrument: z.strictObject({
    title: nameSchema.optional(),
    type: z
      .string()
      .describe("convention, protocol, treaty, charter, ...: a key of the lexicon's document types"),
    number: z.string().optional(),
    series: z.string().optional(),
    adopted: edtfSchema.optional().describe("the instrument's own date"),
  }),
  action: z.enum(TREATY_ACTIONS),
  by: documentRefSchema.optional().describe("the act it rests on; its date is not the date of the accession"),
});
