/** How acts on documents are recognised. */
import type { Rule } from "../../model/rule.ts";

export const documentRules: readonly Rule[] = [
  {
    id: "document/signed-by-actors",
    language: "en",
    pattern: "{actor+} (@sign) {document+} (with {actor+})?",
    fact: { action: "signed" },
    examples: [
      {
        text: "In 2006 Norway and the International Atomic Energy Agency (IAEA) concluded an agreement on safeguards.",
        facts: [{ action: "signed", when: "2006", document: { type: "agreement" } }],
      },
      {
        text: "On May 3, 2012 Ambassador of Kazakhstan to Belgium B. Serikov and CoE Representative in Brussels P.Larsen signed the Joint Declaration on closer ties.",
        facts: [
          { when: "2012-05-03", actors: [{ name: { text: "B. Serikov" } }, { name: { text: "P.Larsen" } }] },
        ],
      },
    ],
    counterExamples: ["The guests signed the visitors' book."],
  },
  {
    id: "document/was-signed",
    language: "en",
    pattern:
      "{document+} (between {actor+})? (was|were|@have been) @also? (signed|concluded) ((on|in) {when:date})? (in {place})? (by {actor+})? (in {place})?",
    fact: { action: "signed" },
    examples: [
      {
        text: "The Agreement on Partnership was signed in Brussels by M. Weber and S. Nowak on 27 June 2014.",
        facts: [{ action: "signed", when: "2014-06-27", place: { text: "Brussels" } }],
      },
    ],
    counterExamples: ["The Agreement on Partnership was discussed in Brussels."],
  },
  {
    id: "document/announced-the-adoption",
    language: "en",
    pattern: "({by:document} , which)? @also? announced (the (adoption|launch|start) of)? {document}",
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
    id: "document/initialled",
    language: "en",
    pattern: "{document} (was|were|@have been) initialled ((on|in) {when:date})? (in {place})?",
    fact: { action: "initialled" },
    examples: [
      {
        text: "The Agreement on Partnership was initialled in Vilnius on 29 November 2013.",
        facts: [{ action: "initialled", when: "2013-11-29", place: { text: "Vilnius" } }],
      },
    ],
    counterExamples: ["The Agreement on Partnership was read in Vilnius."],
  },
  {
    id: "document/and-signed",
    language: "en",
    pattern: "{document} (was|were|@have been) initialled ... and signed (in {place})? (on {when:date})?",
    fact: { action: "signed" },
    examples: [
      {
        text: "The Agreement on Partnership was initialled in Vilnius on 29 November 2013 and signed in Brussels on 27 June 2014.",
        facts: [{ action: "signed", when: "2014-06-27" }],
      },
    ],
    counterExamples: [
      "The Agreement on Partnership was initialled in Vilnius on 29 November 2013 and praised in Brussels.",
    ],
  },
  {
    id: "document/was-implemented",
    language: "en",
    pattern:
      "{document} , ? (which|that)? (was|were|@have been) @also? (implemented|completed|carried out|fulfilled)",
    fact: { action: "implemented" },
    examples: [
      {
        text: "The Action Plan for Kazakhstan, which was fully implemented in May 2016, had four parts.",
        facts: [{ action: "implemented", when: "2016-05" }],
      },
      {
        text: "The Action Plan for Kazakhstan was successfully implemented in May 2016.",
        facts: [{ action: "implemented", when: "2016-05" }],
      },
    ],
    counterExamples: ["The Action Plan for Kazakhstan was discussed in May 2016."],
  },
  {
    id: "document/approved",
    language: "en",
    pattern:
      "((meeting|session|sitting) of)? {actor:body} (@approve|@have approved) {document} (, ? (prepared|drawn up|drafted|written|presented) by {author:person+})?",
    fact: { action: "approved" },
    examples: [
      {
        text: "On May 4, 2015 the Standing Committee approved the report «Ties with Kazakhstan» prepared by Norwegian MP L.Berg.",
        facts: [{ action: "approved", when: "2015-05-04", authors: [{ name: { text: "L.Berg" } }] }],
      },
    ],
    counterExamples: ["The Standing Committee approved of the visit."],
  },
  {
    id: "document/adopted-by",
    language: "en",
    pattern: "((meeting|session|sitting) of)? {actor:body} (adopted|@have adopted) {document+}",
    fact: { action: "adopted" },
    examples: [
      {
        text: "On 10 October 2014 the European Commission adopted the Strategy for the Danube Region.",
        facts: [{ action: "adopted", when: "2014-10-10", document: { type: "strategy" } }],
      },
    ],
    counterExamples: ["The European Commission adopted a cautious tone."],
  },
  {
    id: "document/was-approved",
    language: "en",
    pattern:
      "(prepared by {author:person+} , the?)? {document+} (was|were|@have been) @also? (approved|endorsed) (by {actor+})?",
    fact: { action: "approved" },
    examples: [
      {
        text: "The report «Ties with Kazakhstan» was approved by the Standing Committee on 4 May 2015.",
        facts: [{ action: "approved", when: "2015-05-04" }],
      },
    ],
    counterExamples: ["The report «Ties with Kazakhstan» was read."],
  },
  {
    id: "document/was-adopted",
    language: "en",
    pattern: "{document+} (was|were|@have been) @also? adopted (by {actor+})? (in {place})?",
    fact: { action: "adopted" },
    examples: [
      {
        text: "The Astana Declaration was adopted on 3 December 2010.",
        facts: [{ action: "adopted", when: "2010-12-03" }],
      },
    ],
    counterExamples: ["The Astana Declaration was long in the making."],
  },
  {
    id: "document/entered-into-force",
    language: "en",
    pattern: "{document} (entered|came|@have entered) into force",
    fact: { action: "entered-into-force" },
    examples: [
      {
        text: "The Agreement on Partnership entered into force on 1 July 2016.",
        facts: [{ action: "entered-into-force", when: "2016-07-01" }],
      },
    ],
    counterExamples: ["The Agreement on Partnership entered a new phase."],
  },
  {
    id: "document/act",
    language: "en",
    pattern: "(according to|under|pursuant to|by|in accordance with|on the basis of) {document:act}",
    fact: { action: "issued" },
    when: "none",
    examples: [
      {
        text: "By Decision No. 12 of 1 March 2011, Norway closed the office.",
        facts: [{ action: "issued", when: "2011-03-01", document: { type: "decision", number: "12" } }],
      },
      {
        text: "Under Resolution No. 12 of the Government of the Kingdom of Norway dated March 1, 2011, Norway joined the European Cultural Convention.",
        facts: [{ action: "issued", when: "2011-03-01", document: { number: "12" } }],
      },
    ],
    counterExamples: ["Under the Agreement on Partnership the sides meet often."],
  },
];
