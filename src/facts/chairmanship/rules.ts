/** How chairmanships are recognised. */
import type { Rule } from "../../model/rule.ts";
import { chairingRules } from "./rules/chairing.ts";
import { chairRules } from "./rules/chairs.ts";
import { listRules } from "./rules/lists.ts";

export const chairmanshipRules: readonly Rule[] = [...chairingRules, ...chairRules, ...listRules];
