/** The registry of the kinds of fact. */
import { z } from "zod";
import { dossierInfoSchema, findingSchema, ledgerSchema, sourceRecordSchema } from "../model/dossier.ts";
import type { Kind } from "../model/kinds.ts";
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
/** What all facts have, which is not known before a fact is collected. */
const COLLECTED = { id: true, span: true, rule: true, parts: true } as const;

/** The fields that a builder gives, by kind. */
const builtSchemas: Readonly<Record<Kind, z.ZodType>> = {
  membership: membershipSchema.omit(COLLECTED),
  treaty: treatySchema.omit(COLLECTED),
  document: documentSchema.omit(COLLECTED),
  event: eventSchema.omit(COLLECTED),
  appointment: appointmentSchema.omit(COLLECTED),
  establishment: establishmentSchema.omit(COLLECTED),
  chairmanship: chairmanshipSchema.omit(COLLECTED),
  figure: figureSchema.omit(COLLECTED),
  count: countSchema.omit(COLLECTED),
  recurrence: recurrenceSchema.omit(COLLECTED),
  statement: statementSchema.omit(COLLECTED),
};

/** Whether fields are those of a kind: a rule may take a number where the kind has none, and then states nothing. */
export const isSound = (kind: Kind, fields: Readonly<Record<string, unknown>>): boolean =>
  builtSchemas[kind].safeParse({ kind, ...fields }).success;

export type Fact = Readonly<z.infer<typeof factSchema>>;
export type FactOf<K extends Fact["kind"]> = Extract<Fact, { kind: K }>;

/** Whether the words beside the number of a figure or count name nothing, so that a briefing quotes its sentence. */
export const isLoose = (fact: Fact): boolean => "loose" in fact && fact.loose === true;

/** What `aide facts FILE --json` prints and `out/<dossier>/facts.json` holds. */
export const dossierSchema = z.strictObject({
  dossier: dossierInfoSchema,
  sources: z.array(sourceRecordSchema),
  facts: z.array(factSchema),
  ledger: ledgerSchema,
  findings: z.array(findingSchema),
});
export type Dossier = Readonly<z.infer<typeof dossierSchema>>;
