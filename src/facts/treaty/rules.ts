/** How acts on treaties are recognised. */
import type { Rule } from "../../model/rule.ts";
import { adoptingRules } from "./rules/adopting.ts";
import { forceRules } from "./rules/force.ts";
import { joiningRules } from "./rules/joining.ts";
import { listRules } from "./rules/lists.ts";
import { signingRules } from "./rules/signing.ts";

export const treatyRules: readonly Rule[] = [
  ...joiningRules,
  ...signingRules,
  ...adoptingRules,
  ...forceRules,
  ...listRules,
];
