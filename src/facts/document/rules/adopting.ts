/** Documents adopted, approved, ratified. */
import type { Rule } from "../../../model/rule.ts";

/** Who adopts: a body, or its session. */
const WHO = "(the? (meeting|session|sitting|plenary|summit|conference) of)? {actor+}";
const WHAT = "the? (first|second|third|fourth|new|revised|updated)? {document+}";

export const adoptingRules: readonly Rule[] = [
  {
    id: "document/adopt",
    language: "en",
    verbs: ["adopt", "pass", "enact", "promulgate"],
    arguments: { "subject?": WHO, object: "{document+}", "in|at?": "{place}" },
    fact: { action: "adopted" },
    examples: [
      {
        text: "On 10 October 2014 the European Commission adopted the Strategy for the Danube Region.",
        facts: [{ action: "adopted", when: "2014-10-10", document: { type: "strategy" } }],
      },
      {
        text: "The Astana Declaration was adopted on 3 December 2010.",
        facts: [{ action: "adopted", when: "2010-12-03" }],
      },
    ],
    counterExamples: [
      "The European Commission adopted a cautious tone.",
      "The Astana Declaration was long in the making.",
      "The European Commission is expected to adopt the Strategy for the Danube Region in 2021.",
    ],
  },
  {
    id: "document/take-decision",
    language: "en",
    verbs: ["take"],
    arguments: { "subject?": WHO, object: "{document:act}", "in|at?": "{place}" },
    fact: { action: "adopted" },
    dated: true,
    examples: [
      {
        text: "Decision No. 24 to open the office in Oslo was taken by the Permanent Council on 3 December 2010.",
        facts: [{ action: "adopted", when: "2010-12-03", document: { number: "24" } }],
      },
    ],
    counterExamples: [
      "The Permanent Council took note of the report on 3 December 2010.",
      "Decision No. 24 took effect on 3 December 2010.",
    ],
  },
  {
    id: "document/adoption",
    language: "en",
    nouns: ["adoption", "enactment"],
    dated: true,
    arguments: { of: WHAT, "by|possessor?": WHO, "in|at?": "{place}" },
    fact: { action: "adopted" },
    examples: [
      {
        text: "Since the adoption of the Strategy for the Danube Region in 2014 trade has grown.",
        facts: [{ action: "adopted", when: "2014" }],
      },
    ],
    counterExamples: [
      "The sides look forward to the adoption of the Strategy for the Danube Region.",
      "The adoption of the budget took place in 2014.",
    ],
  },
  {
    id: "document/approve",
    language: "en",
    verbs: ["approve", "endorse", "agree"],
    arguments: { "subject?": WHO, object: "{document+}", "by|under?": "{by:act}", "in|at?": "{place}" },
    fact: { action: "approved" },
    examples: [
      {
        text: "The report «Ties with Kazakhstan» was approved by the Standing Committee on 4 May 2015.",
        facts: [{ action: "approved", when: "2015-05-04" }],
      },
      {
        text: "The Action Plan for Norway was approved by Decree No. 12 of 3 May 2018.",
        facts: [{ action: "approved", when: "2018-05-03", by: { number: "12" } }],
      },
    ],
    counterExamples: [
      "The Standing Committee approved of the visit.",
      "The report «Ties with Kazakhstan» was read.",
      "The report «Ties with Kazakhstan» has not been approved.",
    ],
  },
  {
    id: "document/approved-report",
    language: "en",
    pattern:
      "((meeting|session|sitting) of)? {actor:body} (@approve|@have approved) {document} , ? (prepared|drawn up|drafted|written|presented) by {author:person+}",
    fact: { action: "approved" },
    examples: [
      {
        text: "On May 4, 2015 the Standing Committee approved the report «Ties with Kazakhstan» prepared by Norwegian MP L.Berg.",
        facts: [{ action: "approved", when: "2015-05-04", authors: [{ name: { text: "L.Berg" } }] }],
      },
    ],
    counterExamples: ["The Standing Committee approved the report «Ties with Kazakhstan» on 4 May 2015."],
  },
  {
    id: "document/prepared-and-approved",
    language: "en",
    pattern:
      "prepared by {author:person+} , the? {document+} (was|were|@have been) @also? (approved|endorsed) (by {actor+})?",
    fact: { action: "approved" },
    examples: [
      {
        text: "Prepared by L. Berg, the report «Ties with Kazakhstan» was approved by the Standing Committee on 4 May 2015.",
        facts: [{ action: "approved", when: "2015-05-04", authors: [{ name: { text: "L. Berg" } }] }],
      },
    ],
    counterExamples: [
      "Prepared by L. Berg, the report «Ties with Kazakhstan» was read by the Standing Committee.",
    ],
  },
  {
    id: "document/approval",
    language: "en",
    nouns: ["approval", "endorsement"],
    dated: true,
    arguments: { of: WHAT, "by|possessor?": WHO },
    fact: { action: "approved" },
    examples: [
      {
        text: "The approval of the Action Plan for Norway by the Standing Committee followed in 2015.",
        facts: [{ action: "approved", when: "2015" }],
      },
    ],
    counterExamples: ["Norway supports the approval of the Action Plan for the Arctic."],
  },
  {
    id: "document/ratify",
    language: "en",
    verbs: ["ratify"],
    arguments: { "subject?": WHO, object: "{document+}", "by|under?": "{by:act}" },
    fact: { action: "ratified" },
    examples: [
      {
        text: "The Agreement on Trade was signed in 2004 and ratified by Norway on 3 May 2006.",
        facts: [{ action: "ratified", when: "2006-05-03", actors: [{ name: { text: "Norway" } }] }],
      },
      {
        text: "Agreement on Fisheries, 7 June 2002 (ratified on 10 April 2003)",
        facts: [{ action: "ratified", when: "2003-04-10" }],
      },
    ],
    counterExamples: [
      "Norway has not ratified the Agreement on Trade.",
      "Norway ratified the European Social Charter in 1998.",
    ],
  },
  {
    id: "document/ratification",
    language: "en",
    nouns: ["ratification"],
    dated: true,
    arguments: { of: "the? {document+}", "by?": WHO },
    fact: { action: "ratified" },
    examples: [
      {
        text: "The ratification of the Agreement on Trade by Norway followed in 2006.",
        facts: [{ action: "ratified", when: "2006" }],
      },
    ],
    counterExamples: [
      "Norway supports the ratification of the Agreement on Trade.",
      "The ratification of the European Social Charter by Norway followed in 1998.",
    ],
  },
];
