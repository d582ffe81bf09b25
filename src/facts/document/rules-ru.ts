/** How acts on documents are recognised in Russian. */
import type { Rule } from "../../model/rule.ts";
import { actRulesRu } from "./rules-ru/acts.ts";
import { layoutRulesRu } from "./rules-ru/layout.ts";
import { officialRulesRu } from "./rules-ru/official.ts";
import { stepRulesRu } from "./rules-ru/steps.ts";
import { takingEffectRulesRu } from "./rules-ru/taking-effect.ts";

export const documentRulesRu: readonly Rule[] = [
  ...actRulesRu,
  ...stepRulesRu,
  ...takingEffectRulesRu,
  ...layoutRulesRu,
  ...officialRulesRu,
];
