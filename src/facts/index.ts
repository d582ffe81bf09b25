/** The registry of the kinds of fact. */
import { z } from "zod";
import { dossierInfoSchema, findingSchema, ledgerSchema, sourceRecordSchema } from "../model/dossier.ts";
import { appointmentSchema } from "./appointment/schema.ts";
import { chairmanshipSchema } from "./chairmanship/schema.ts";
import { countSchema } from "./count/schema.ts";
import { documentSchema } from "./document/schema.ts";
import { establishmentSchema } from "./establishment/schema.ts";
import { eventSchema } from "./event/schema.ts";
import { figureSchema } from "./figure/schema.ts";
import { membershipSchema } from "./membership/schema.ts";
import { recurrenceSchema } from "./recurrence/schema.ts";
import { statementSchema } from "./statement/schema.ts";
import { treatySchema } from "./treaty/schema.ts";

export const factSchema = z.discriminatedUnion("kind", [
  membershipSchema,
  treatySchema,
  documentSchema,
  eventSchema,
  appointmentSchema,
  establishmentSchema,
  chairmanshipSchema,
  figureSchema,
  countSchema,
  recurrenceSchema,
  statementSchema,
]);
export type Fact = Readonly<z.infer<typeof factSchema>>;
export type FactOf<K extends Fact["kind"]> = Extract<Fact, { kind: K }>;

/** What `aide facts FILE --json` prints and `out/<dossier>/facts.json` holds. */
export const dossierSchema = z.strictObject({
  dossier: dossierInfoSchema,
  sources: z.array(sourceRecordSchema),
  facts: z.array(factSchema),
  ledger: ledgerSchema,
  findings: z.array(findingSchema),
});
export type Dossier = Readonly<z.infer<typeof dossierSchema>>;
