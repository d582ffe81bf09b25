/** The registry of rules and builders: one row a kind. */
import type { Kind } from "../model/kinds.ts";
import type { Build, Rule } from "../model/rule.ts";
import { buildAppointment } from "./appointment/build.ts";
import { appointmentRules } from "./appointment/rules.ts";
import { appointmentRulesRu } from "./appointment/rules-ru.ts";
import { buildChairmanship } from "./chairmanship/build.ts";
import { chairmanshipRules } from "./chairmanship/rules.ts";
import { chairmanshipRulesRu } from "./chairmanship/rules-ru.ts";
import { buildCount } from "./count/build.ts";
import { countRules } from "./count/rules.ts";
import { countRulesRu } from "./count/rules-ru.ts";
import { buildDocument } from "./document/build.ts";
import { documentRules } from "./document/rules.ts";
import { documentRulesRu } from "./document/rules-ru.ts";
import { buildEstablishment } from "./establishment/build.ts";
import { establishmentRules } from "./establishment/rules.ts";
import { establishmentRulesRu } from "./establishment/rules-ru.ts";
import { buildEvent } from "./event/build.ts";
import { eventRules } from "./event/rules.ts";
import { eventRulesRu } from "./event/rules-ru.ts";
import { buildFigure } from "./figure/build.ts";
import { figureRules } from "./figure/rules.ts";
import { figureRulesRu } from "./figure/rules-ru.ts";
import { buildMembership } from "./membership/build.ts";
import { membershipRules } from "./membership/rules.ts";
import { membershipRulesRu } from "./membership/rules-ru.ts";
import { buildRecurrence } from "./recurrence/build.ts";
import { recurrenceRules } from "./recurrence/rules.ts";
import { recurrenceRulesRu } from "./recurrence/rules-ru.ts";
import { buildStatement } from "./statement/build.ts";
import { statementRules } from "./statement/rules.ts";
import { buildTreaty } from "./treaty/build.ts";
import { treatyRules } from "./treaty/rules.ts";
import { treatyRulesRu } from "./treaty/rules-ru.ts";

export const kindRules = {
  membership: { rules: [...membershipRules, ...membershipRulesRu], build: buildMembership, main: "body" },
  treaty: { rules: [...treatyRules, ...treatyRulesRu], build: buildTreaty, main: "instrument" },
  document: { rules: [...documentRules, ...documentRulesRu], build: buildDocument, main: "document" },
  event: { rules: [...eventRules, ...eventRulesRu], build: buildEvent, main: undefined },
  appointment: { rules: [...appointmentRules, ...appointmentRulesRu], build: buildAppointment, main: "post" },
  establishment: {
    rules: [...establishmentRules, ...establishmentRulesRu],
    build: buildEstablishment,
    main: "body",
  },
  chairmanship: {
    rules: [...chairmanshipRules, ...chairmanshipRulesRu],
    build: buildChairmanship,
    main: "body",
  },
  figure: { rules: [...figureRules, ...figureRulesRu], build: buildFigure, main: "value" },
  count: { rules: [...countRules, ...countRulesRu], build: buildCount, main: "stated" },
  recurrence: { rules: [...recurrenceRules, ...recurrenceRulesRu], build: buildRecurrence, main: "activity" },
  statement: { rules: statementRules, build: buildStatement, main: "text" },
} satisfies Record<
  Kind,
  { readonly rules: readonly Rule[]; readonly build: Build; readonly main: string | undefined }
>;
