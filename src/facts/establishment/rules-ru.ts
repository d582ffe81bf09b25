/** How the beginning, renaming and end of bodies are recognised in Russian. */
import type { Rule } from "../../model/rule.ts";
import { beginningRulesRu } from "./rules-ru/beginning.ts";
import { changingRulesRu } from "./rules-ru/changing.ts";
import { bodyLineRulesRu, labelLineRulesRu } from "./rules-ru/lines.ts";
import { officialRulesRu } from "./rules-ru/official.ts";
import { openingRulesRu } from "./rules-ru/opening.ts";
import { startRulesRu, workingRulesRu } from "./rules-ru/working.ts";

export const establishmentRulesRu: readonly Rule[] = [
  ...beginningRulesRu,
  ...openingRulesRu,
  ...bodyLineRulesRu,
  ...changingRulesRu,
  ...workingRulesRu,
  ...labelLineRulesRu,
  ...startRulesRu,
  ...officialRulesRu,
];
