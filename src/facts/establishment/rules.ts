/** How the beginning, the change and the end of bodies and relations are recognised. */
import type { Rule } from "../../model/rule.ts";
import { beginningRules } from "./rules/beginning.ts";
import { beingRules } from "./rules/being.ts";
import { changingRules } from "./rules/changing.ts";
import { endingRules } from "./rules/ending.ts";
import { layoutRules } from "./rules/layout.ts";
import { relationRules } from "./rules/relations.ts";
import { workingRules } from "./rules/working.ts";

export const establishmentRules: readonly Rule[] = [
  ...relationRules,
  ...beginningRules,
  ...workingRules,
  ...changingRules,
  ...endingRules,
  ...beingRules,
  ...layoutRules,
];
