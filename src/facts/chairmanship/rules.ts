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
  {
    id: "chairmanship/holds",
    language: "en",
    pattern:
      "{chair:actor} (holds|held|@have held|took over|assumed) the? ({body} (chairmanship|presidency|chair)|(chairmanship|presidency|chair) of {body})",
    examples: [
      {
        text: "Germany holds the OSCE Chairmanship in 2016.",
        facts: [{ when: "2016", body: { text: "OSCE" } }],
      },
    ],
    counterExamples: ["Germany holds the key to the OSCE talks."],
  },
];
