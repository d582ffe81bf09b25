/** How chairmanships are recognised. */
import type { Rule } from "../../model/rule.ts";

export const chairmanshipRules: readonly Rule[] = [
  {
    id: "chairmanship/chaired",
    language: "en",
    pattern: "{chair:actor} (chaired|presided over|@have chaired) {body}",
    examples: [
      { text: "In 2010 Kazakhstan chaired the OSCE.", facts: [{ when: "2010", body: { text: "OSCE" } }] },
    ],
    counterExamples: ["In 2010 Kazakhstan hosted the OSCE."],
  },
];
