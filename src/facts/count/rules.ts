/** How counts are recognised. */
import type { Rule } from "../../model/rule.ts";

/** What this genre counts one by one, and often lists. */
const COUNTED = [
  "documents",
  "agreements",
  "treaties",
  "conventions",
  "protocols",
  "instruments",
  "memoranda",
  "declarations",
  "resolutions",
  "decisions",
  "recommendations",
  "laws",
  "acts",
  "reports",
  "reviews",
  "languages",
  "bodies",
  "committees",
  "commissions",
  "groups",
  "councils",
  "offices",
  "missions",
  "embassies",
  "consulates",
  "delegations",
  "projects",
  "programmes",
  "programs",
  "visits",
  "meetings",
  "sessions",
  "rounds",
  "conferences",
  "seminars",
  "trainings",
  "summits",
  "forums",
  "events",
  "exercises",
  "countries",
  "states",
  "institutions",
  "centres",
  "schools",
  "hospitals",
  "areas",
  "sections",
  "chapters",
  "articles",
  "stages",
  "priorities",
];

/** How many of them are named. */
const LISTED = "(\\( (the source lists {l:number}|{l:number} listed|of which {l:number} listed) \\))";

/** What somebody does with the things that are counted, between their name and the number. */
const related: readonly (readonly [type: string, clause: string, text: string])[] = [
  ["participates", "in which {party} (participates|takes part)", "in which Norway participates"],
  ["member", "of which {party} is a member", "of which Norway is a member"],
  ["acceded", "to which {party} has acceded", "to which Norway has acceded"],
  ["signed", "(which|that) {party} has signed", "which Norway has signed"],
  ["ratified", "(which|that) {party} has ratified", "which Norway has ratified"],
];

const relatedRules: readonly Rule[] = related.map(([relation, clause, text]) => ({
  id: `count/with-relation-${relation}`,
  language: "en",
  pattern: `^ (number of)? ({of:phrase}|[of: ...]) [relation: ${clause}] : (only)? {stated:number} ${LISTED}?`,
  when: "none",
  fact: { relation },
  examples: [
    {
      text: `Number of agreements ${text}: nine (the source lists three).`,
      facts: [{ stated: 9, of: { text: "agreements" }, relation: { type: relation } }],
    },
  ],
  counterExamples: [`The agreements ${text}: see below.`],
}));

export const countRules: readonly Rule[] = [
  ...relatedRules,
  {
    id: "count/quantity",
    language: "en",
    quantity: { nouns: COUNTED },
    examples: [
      {
        text: "Together, 22 documents were signed on that day.",
        facts: [{ stated: 22, of: { text: "documents" } }],
      },
      {
        text: "The Council opened talks with five countries: Chile, Estonia, Israel, Moldova and Slovenia.",
        facts: [{ stated: 5, listed: 5, of: { text: "countries" } }],
      },
    ],
    counterExamples: ["The two countries signed the agreement."],
  },
  {
    id: "count/there-are",
    language: "en",
    pattern: "there (are|is) @now? {stated:number} {of:phrase}",
    when: "none",
    examples: [
      {
        text: "Today there are 12 specialised agreements of the Council of Europe.",
        facts: [{ stated: 12, of: { text: "specialised agreements of the Council of Europe" } }],
      },
    ],
    counterExamples: ["There are good reasons for it."],
  },
  {
    id: "count/has",
    language: "en",
    pattern: "{body} @now? (has|have|includes|include|counts|comprises) @now? {stated:number} {of:phrase}",
    when: "none",
    examples: [
      {
        text: "The Council of Europe now has 12 specialised agreements.",
        facts: [{ stated: 12, of: { text: "specialised agreements" } }],
      },
    ],
    counterExamples: ["The Council of Europe has specialised agreements."],
  },
  {
    id: "count/takes-part-only-in-of-them",
    language: "en",
    pattern:
      "{party} @now? [relation: (@participate|@be @a? @participant) (only in|in only|only of|of only|in just|just in)] {stated:number} of [of: (them|these|those)]",
    when: "none",
    fact: { relation: "participates", qualifier: "only" },
    examples: [
      {
        text: "Of the agreements, Norway now takes part in only two of them.",
        facts: [{ stated: 2, qualifier: "only", relation: { type: "participates" } }],
      },
    ],
    counterExamples: ["Norway takes part in some of them."],
  },
  {
    id: "count/takes-part-in-of-them",
    language: "en",
    pattern:
      "{party} @now? [relation: (@participate|@be @a? @participant) (in|of)] {stated:number} of [of: (them|these|those)]",
    when: "none",
    fact: { relation: "participates" },
    examples: [
      {
        text: "Norway takes part in seven of them.",
        facts: [{ stated: 7, relation: { type: "participates" } }],
      },
    ],
    counterExamples: ["Norway takes part in all of them."],
  },
  {
    id: "count/acceded-to",
    language: "en",
    pattern:
      "{party} [relation: (@have acceded to|acceded to|@have joined|joined)] {stated:number} {of:phrase} (, ? (namely|these are|they are|including)|:|—|–|-) the? {listed:document+}",
    when: "none",
    fact: { relation: "acceded" },
    examples: [
      {
        text: "Estonia has acceded to two treaties of the Nordic Council, namely Conventions Nos. 52 (Convention on Road Offences) and 71 (Convention on the Return of Minors).",
        facts: [{ stated: 2, listed: 2, relation: { type: "acceded" } }],
      },
    ],
    counterExamples: ["Norway has acceded to the European Cultural Convention."],
  },
  {
    id: "count/listed",
    language: "en",
    pattern: `^ (number of)? ({of:phrase}|[of: ...]) : (only)? {stated:number} ${LISTED}`,
    when: "none",
    examples: [
      {
        text: "International instruments: eight (the source lists seven).",
        facts: [{ stated: 8, of: { text: "International instruments" } }],
      },
    ],
    yields: true,
    counterExamples: ["The source lists seven instruments."],
  },
];
