/** How figures are recognised. */
import type { Rule } from "../../model/rule.ts";

export const figureRules: readonly Rule[] = [
  {
    id: "figure/consisting-of",
    language: "en",
    pattern:
      "(consisting of|consisted of|consists of|composed of|made up of|comprising|numbering|numbered) {value:number} {measure:phrase}",
    examples: [
      {
        text: "PACE sent a mission consisting of 9 members of the Assembly from four political groups.",
        facts: [{ value: 9, measure: { text: "members of the Assembly" } }],
      },
    ],
    counterExamples: ["PACE sent a mission consisting of experts."],
  },
  {
    id: "figure/from-groups",
    language: "en",
    pattern:
      "{of:phrase} from {value:number} [measure: (political|parliamentary|different)? (groups|countries|states|parties|nations)]",
    examples: [
      {
        text: "PACE sent a mission consisting of 9 members of the Assembly from four political groups.",
        facts: [{ value: 4, measure: { text: "political groups" }, of: { text: "members of the Assembly" } }],
      },
    ],
    counterExamples: ["PACE sent a mission consisting of members from political groups."],
  },
];
