/** How acts on documents are recognised. */
import type { Rule } from "../../model/rule.ts";
import { actRules } from "./rules/acts.ts";
import { adoptingRules } from "./rules/adopting.ts";
import { endingRules } from "./rules/ending.ts";
import { forceRules } from "./rules/force.ts";
import { listRules } from "./rules/lists.ts";
import { publishingRules } from "./rules/publishing.ts";
import { signingRules } from "./rules/signing.ts";
import { titledRules } from "./rules/titled.ts";

export const documentRules: readonly Rule[] = [
  ...signingRules,
  ...adoptingRules,
  ...forceRules,
  ...endingRules,
  ...publishingRules,
  ...listRules,
  ...actRules,
  ...titledRules,
];
