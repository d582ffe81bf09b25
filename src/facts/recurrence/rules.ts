/** How recurrences are recognised. */
import type { Rule } from "../../model/rule.ts";
import { activityRules } from "./rules/activities.ts";
import { holdingRules } from "./rules/holding.ts";
import { takingPartRules } from "./rules/taking-part.ts";

export const recurrenceRules: readonly Rule[] = [...activityRules, ...holdingRules, ...takingPartRules];
