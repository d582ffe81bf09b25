/** Documents announced, issued, published, prepared, handed over. */
import type { Rule } from "../../../model/rule.ts";

const WHO = "(the? (meeting|session|sitting|plenary|summit|conference) of)? {actor+}";
const WHAT = "the? (first|second|third|fourth|new|revised|updated)? {document+}";

export const publishingRules: readonly Rule[] = [
  {
    id: "document/issue",
    language: "en",
    dated: true,
    verbs: ["issue"],
    arguments: { "subject?": WHO, object: "{document+}", "in|at?": "{place}" },
    fact: { action: "issued" },
    examples: [
      {
        text: "On 21 August 2011 the Joint Declaration on closer ties was issued in Oslo.",
        facts: [{ action: "issued", when: "2011-08-21", place: { text: "Oslo" } }],
      },
    ],
    counterExamples: ["The Embassy issued 200 visas under the Agreement on Travel in 2011."],
  },
  {
    id: "document/publish",
    language: "en",
    dated: true,
    verbs: ["publish", "release"],
    arguments: { "subject?": WHO, object: "{document+}" },
    fact: { action: "published" },
    examples: [
      {
        text: "The OECD published its report on skills in March 2019.",
        facts: [{ action: "published", when: "2019-03", document: { type: "report" } }],
      },
    ],
    counterExamples: [
      "The report on skills will be published in March 2021.",
      "The Secretariat publishes annual reports on human rights.",
    ],
  },
  {
    id: "document/publication",
    language: "en",
    nouns: ["publication", "release"],
    dated: true,
    arguments: { of: WHAT, "by|possessor?": WHO },
    fact: { action: "published" },
    examples: [
      {
        text: "The publication of the report on skills followed in March 2019.",
        facts: [{ action: "published", when: "2019-03" }],
      },
    ],
    counterExamples: ["The release of the prisoners followed in March 2019."],
  },
  {
    id: "document/prepare",
    language: "en",
    dated: true,
    verbs: ["prepare", "draft", "draw up", "elaborate", "compile", "author", "write"],
    arguments: { "subject?": "{author:actor+}", object: "{document+}" },
    fact: { action: "prepared" },
    examples: [
      {
        text: "In 2018 the Secretariat of the Council of Europe prepared a report on local elections.",
        facts: [{ action: "prepared", when: "2018", document: { type: "report" } }],
      },
    ],
    counterExamples: ["The Secretariat prepared the visit in 2018."],
  },
  {
    id: "document/announce",
    language: "en",
    verbs: ["announce", "unveil", "proclaim"],
    arguments: { "subject?": WHO, object: "{document+}", "by|under|in?": "{by:document}" },
    fact: { action: "announced" },
    examples: [
      {
        text: "The Action Plan for Kazakhstan was announced on 3 May 2012.",
        facts: [{ action: "announced", when: "2012-05-03" }],
      },
      {
        text: "The Action Plan for Norway was announced by the Joint Declaration on closer ties.",
        facts: [{ action: "announced", by: { type: "declaration" } }],
      },
    ],
    counterExamples: ["The Minister announced the visit on 3 May 2012."],
  },
  {
    id: "document/announced-the-adoption",
    language: "en",
    pattern: "({by:document} , which)? @also? announced (the (adoption|launch|start) of) {document}",
    fact: { action: "announced" },
    when: "slot",
    examples: [
      {
        text: "They signed the Joint Declaration on closer ties, which announced the adoption of the Action Plan for Kazakhstan.",
        facts: [{ action: "announced", document: { type: "action-plan" }, by: { type: "declaration" } }],
      },
    ],
    counterExamples: ["The Minister announced the visit."],
  },
  {
    id: "document/announced-that-adopted",
    language: "en",
    pattern: "@also? announced that {document} (had been|was|is|were) @also? (adopted|launched|agreed)",
    fact: { action: "announced" },
    when: "slot",
    examples: [
      {
        text: "It also announced that the Action Plan for Kazakhstan had been adopted.",
        facts: [{ action: "announced", document: { type: "action-plan" } }],
      },
    ],
    counterExamples: ["It also announced that the visit had been put off."],
  },
  {
    id: "document/submit",
    language: "en",
    dated: true,
    verbs: ["submit", "present", "hand over", "transmit", "table"],
    arguments: { "subject?": "{actor+}", object: "{document+}", "in|at?": "{place}" },
    fact: { action: "submitted" },
    examples: [
      {
        text: "In September 2007 Norway submitted the report on climate to the Secretariat.",
        facts: [{ action: "submitted", when: "2007-09", actors: [{ name: { text: "Norway" } }] }],
      },
    ],
    counterExamples: ["Norway is to submit the report on climate in 2021."],
  },
  {
    id: "document/presentation",
    language: "en",
    nouns: ["presentation", "submission"],
    dated: true,
    arguments: { of: WHAT, "by|possessor?": WHO },
    fact: { action: "submitted" },
    examples: [
      {
        text: "The presentation of the report on climate to the Secretariat took place in September 2007.",
        facts: [{ action: "submitted", when: "2007-09" }],
      },
    ],
    counterExamples: ["The presentation of the medals took place in September 2007."],
  },
  {
    id: "document/receive",
    language: "en",
    dated: true,
    verbs: ["receive"],
    arguments: { "subject?": "{actor+}", object: "{document+}" },
    fact: { action: "received" },
    examples: [
      {
        text: "The Secretariat received the report on climate in September 2007.",
        facts: [{ action: "received", when: "2007-09" }],
      },
    ],
    counterExamples: ["The Secretariat received the guests in September 2007."],
  },
];
