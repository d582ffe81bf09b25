/** How figures are recognised. */
import type { Rule } from "../../model/rule.ts";

export const figureRules: readonly Rule[] = [
  {
    id: "figure/quantity",
    language: "en",
    quantity: {},
    examples: [
      {
        text: "In 2018 the trade between Norway and Moldova exceeded 2 billion US dollars.",
        facts: [
          {
            value: 2_000_000_000,
            measure: { text: "trade between Norway and Moldova" },
            unit: "USD",
            when: "2018",
          },
        ],
      },
    ],
    counterExamples: ["The two countries signed the agreement.", "Norway plans to build 3 schools."],
  },
  {
    id: "figure/share",
    language: "en",
    quantity: {},
    fact: { sort: "share" },
    examples: [
      {
        text: "In 2018 exports stood at 900 million dollars, i.e. 30 per cent of total exports.",
        facts: [
          { value: 30, unit: "percent", measure: { text: "total exports" }, sort: "share", when: "2018" },
        ],
      },
    ],
    counterExamples: ["Norway holds a share of the capital."],
  },
  {
    id: "figure/growth",
    language: "en",
    quantity: {},
    fact: { sort: "growth" },
    examples: [
      {
        text: "Trade with Norway came to 5 billion dollars in 2018, up by 6.1 %.",
        facts: [
          {
            value: 6.1,
            unit: "percent",
            measure: { text: "Trade with Norway" },
            sort: "growth",
            when: "2018",
          },
        ],
      },
    ],
    counterExamples: ["Trade with Norway was up in 2018."],
  },
  {
    id: "figure/decline",
    language: "en",
    quantity: {},
    fact: { sort: "decline" },
    examples: [
      {
        text: "In 2018 trade with Norway fell by 6.1 %.",
        facts: [
          {
            value: 6.1,
            unit: "percent",
            measure: { text: "trade with Norway" },
            sort: "decline",
            when: "2018",
          },
        ],
      },
    ],
    counterExamples: ["In 2018 trade with Norway fell."],
  },
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
