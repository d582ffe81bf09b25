/** The registry of rules and builders: one row a kind. */
import type { Kind } from "../model/kinds.ts";
import type { Build, Rule } from "../model/rule.ts";
import { buildAppointment } from "./appointment/build.ts";
import { appointmentRules } from "./appointment/rules.ts";
import { buildChairmanship } from "./chairmanship/build.ts";
import { chairmanshipRules } from "./chairmanship/rules.ts";
import { buildCount } from "./count/build.ts";
import { countRules } from "./count/rules.ts";
import { buildDocument } from "./document/build.ts";
import { documentRules } from "./document/rules.ts";
import { buildEstablishment } from "./establishment/build.ts";
import { establishmentRules } from "./establishment/rules.ts";
import { buildEvent } from "./event/build.ts";
import { eventRules } from "./event/rules.ts";
import { buildFigure } from "./figure/build.ts";
import { figureRules } from "./figure/rules.ts";
import { buildMembership } from "./membership/build.ts";
import { membershipRules } from "./membership/rules.ts";
import { buildRecurrence } from "./recurrence/build.ts";
import { recurrenceRules } from "./recurrence/rules.ts";
import { buildStatement } from "./statement/build.ts";
import { statementRules } from "./statement/rules.ts";
import { buildTreaty } from "./treaty/build.ts";
import { treatyRules } from "./treaty/rules.ts";

export const kindRules = {
  membership: { rules: membershipRules, build: buildMembership, main: "body" },
  treaty: { rules: treatyRules, build: buildTreaty, main: "instrument" },
  document: { rules: documentRules, build: buildDocument, main: "document" },
  event: { rules: eventRules, build: buildEvent, main: undefined },
  appointment: { rules: appointmentRules, build: buildAppointment, main: "post" },
  establishment: { rules: establishmentRules, build: buildEstablishment, main: "body" },
  chairmanship: { rules: chairmanshipRules, build: buildChairmanship, main: "body" },
  figure: { rules: figureRules, build: buildFigure, main: "value" },
  count: { rules: countRules, build: buildCount, main: "stated" },
  recurrence: { rules: recurrenceRules, build: buildRecurrence, main: "activity" },
  statement: { rules: statementRules, build: buildStatement, main: "text" },
} satisfies Record<
  Kind,
  { readonly rules: readonly Rule[]; readonly build: Build; readonly main: string | undefined }
>;
