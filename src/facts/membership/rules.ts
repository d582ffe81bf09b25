/** How membership is recognised. */
import type { Rule } from "../../model/rule.ts";
import { admissionRules } from "./rules/admission.ts";
import { applyingRules } from "./rules/applying.ts";
import { candidacyRules, unnamedCandidacyRules } from "./rules/candidacy.ts";
import { grantingRules } from "./rules/granting.ts";
import { noStandingRules } from "./rules/having-none.ts";
import { itemRules } from "./rules/items.ts";
import { joiningRules } from "./rules/joining.ts";
import { layoutRules } from "./rules/layout.ts";
import { leavingRules } from "./rules/leaving.ts";
import { listRules } from "./rules/lists.ts";
import { requestingRules } from "./rules/requesting.ts";
import { standingRules } from "./rules/standing.ts";

export const membershipRules: readonly Rule[] = [
  ...listRules,
  ...itemRules,
  ...joiningRules,
  ...admissionRules,
  ...standingRules,
  ...grantingRules,
  ...applyingRules,
  ...candidacyRules,
  ...requestingRules,
  ...unnamedCandidacyRules,
  ...noStandingRules,
  ...leavingRules,
  ...layoutRules,
];
