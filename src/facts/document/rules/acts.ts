/** Acts that something rests on: `By Decree No. 5 of …`. Their own date is that of the fact. */
import type { Rule } from "../../../model/rule.ts";

const MADE =
  "(established|created|founded|formed|opened|set up|instituted|constituted|introduced|abolished|dissolved|closed|granted|awarded|declared|proclaimed|transferred|moved|renamed|reorganised|reorganized|transformed|appointed|elected|named|included|admitted|enshrined|laid down|launched|regulated)";

export const actRules: readonly Rule[] = [
  {
    id: "document/act",
    language: "en",
    pattern:
      "((according to|under|pursuant to|in accordance with|on the basis of|in line with|in compliance with|by virtue of|in pursuance of|based on) (provisions of)?|^ by) [act: {document}]",
    fact: { action: "issued" },
    when: "none",
    examples: [
      {
        text: "By Decision No. 12 of 1 March 2011, Norway closed the office.",
        facts: [{ action: "issued", when: "2011-03-01", document: { type: "decision", number: "12" } }],
      },
      {
        text: "Under Decree No. 8 of the Ministry of Fisheries of Norway dated June 9, 2014, the harbour was closed.",
        facts: [{ action: "issued", when: "2014-06-09", document: { number: "8" } }],
      },
    ],
    counterExamples: [
      "Under the Agreement on Partnership the sides meet often.",
      "Under the Agreement on Partnership of 3 May 2012 the sides meet often.",
      "Under Decision No. 12 Norway closed the office.",
    ],
  },
  {
    id: "document/act-that-made",
    language: "en",
    pattern: `${MADE} ... by (a|the)? [act: {document}]`,
    fact: { action: "issued" },
    when: "none",
    examples: [
      {
        text: "The office was moved from Oslo to Bergen by a decision of 5 September 2003.",
        facts: [{ action: "issued", when: "2003-09-05", document: { type: "decision" } }],
      },
    ],
    counterExamples: [
      "The Action Plan for Norway was approved by Decision No. 12 of 1 March 2011.",
      "The office was moved by the Agreement on Partnership of 3 May 2012.",
    ],
  },
];
