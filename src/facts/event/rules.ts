/** How events are recognised. */
import type { Rule } from "../../model/rule.ts";
import { actRules } from "./rules/acts.ts";
import { decisionRules } from "./rules/decisions.ts";
import { holdingRules } from "./rules/holding.ts";
import { honourRules } from "./rules/honours.ts";
import { meetingRules } from "./rules/meetings.ts";
import { nominalRules } from "./rules/nominal.ts";
import { observationRules } from "./rules/observation.ts";
import { ownSessionRules } from "./rules/own-sessions.ts";
import { takingPartRules } from "./rules/taking-part.ts";
import { visitRules } from "./rules/visits.ts";

export const eventRules: readonly Rule[] = [
  ...observationRules,
  ...visitRules,
  ...takingPartRules,
  ...ownSessionRules,
  ...meetingRules,
  ...holdingRules,
  ...decisionRules,
  ...actRules,
  ...honourRules,
  ...nominalRules,
];
