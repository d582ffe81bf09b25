/** How appointments are recognised. */
import type { Rule } from "../../model/rule.ts";
import { appointingRules } from "./rules/appointing.ts";
import { holdingRules } from "./rules/holding.ts";
import { layoutRules } from "./rules/layout.ts";
import { tenureRules } from "./rules/tenures.ts";

export const appointmentRules: readonly Rule[] = [
  ...appointingRules,
  ...holdingRules,
  ...layoutRules,
  ...tenureRules,
];
