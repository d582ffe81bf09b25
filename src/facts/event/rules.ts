/** How events are recognised. */
import type { Rule } from "../../model/rule.ts";

export const eventRules: readonly Rule[] = [
  {
    id: "event/sent-an-observation-mission",
    language: "en",
    pattern:
      "{body} @send (its|an|a|the)? (election observation|observation|observer) (mission|team|delegation) (for|to observe|to|at) the? [subject: @election-kind? @election-kind? @elections ((of|to|in|for) {tail:phrase})?] (... (led|headed) by {lead:person})?",
    fact: { type: "election-observation" },
    examples: [
      {
        text: "In May 2014, PACE sent its observation mission for the snap elections to the Senate consisting of 9 members of the Assembly led by the Norwegian MP L.Berg.",
        facts: [{ type: "election-observation", when: "2014-05", lead: { name: { text: "L.Berg" } } }],
      },
    ],
    counterExamples: [
      "PACE sent its observation mission for the border crossing in May 2014.",
      "PACE sent its answer to the Senate in May 2014.",
    ],
  },
  {
    id: "event/sent-a-mission-to-observe",
    language: "en",
    pattern:
      "(to observe the? [subject: @election-kind? @election-kind? @elections ((of|to|in|for) {tail:phrase})?] , {body} @send (its|an|a|the)? (mission|team|delegation) ((in|on) {when:date})?|{body} @send (its|an|a|the)? (mission|team|delegation) ((in|on) {when:date})? to observe the? [subject: @election-kind? @election-kind? @elections ((of|to|in|for) {tail:phrase})?]) (... (led|headed) by {lead:person})?",
    fact: { type: "election-observation" },
    examples: [
      {
        text: "To observe the snap elections to the Senate, PACE sent a mission in May 2014 that was led by L.Berg, Norwegian MP, and had 9 members.",
        facts: [{ type: "election-observation", when: "2014-05", lead: { name: { text: "L.Berg" } } }],
      },
    ],
    counterExamples: [
      "PACE sent a mission in May 2014 that was led by L.Berg, Norwegian MP, to train judges.",
      "PACE wrote a letter in May 2014.",
    ],
  },
  {
    id: "event/observed-elections",
    language: "en",
    pattern:
      "{body} (observed|monitored|followed) the? [subject: @election-kind? @election-kind? @elections ((of|to|in|for) {tail:phrase})?] (... (led|headed) by {lead:person})?",
    fact: { type: "election-observation" },
    examples: [
      {
        text: "The OSCE observed the presidential elections of 3 April 2011.",
        facts: [{ type: "election-observation" }],
      },
    ],
    counterExamples: [
      "The OSCE followed the talks of 3 April 2011.",
      "The OSCE organised the presidential elections.",
    ],
  },
  {
    id: "event/meeting-of",
    language: "en",
    pattern: "(the|a)? meeting of {body}",
    fact: { type: "meeting" },
    examples: [
      {
        text: "On May 4, 2015, the meeting of the Permanent Council of the OSCE approved the report «Ties».",
        facts: [{ type: "meeting", when: "2015-05-04" }],
      },
    ],
    counterExamples: ["The Permanent Council of the OSCE approved the report «Ties»."],
  },
  {
    id: "event/at-its-meeting",
    language: "en",
    pattern: "{body} at (its|the|a) (meeting|sitting) (of|on|in)",
    fact: { type: "meeting" },
    examples: [
      {
        text: "The report «Ties» was approved by the Permanent Council of the OSCE at its meeting on May 4, 2015.",
        facts: [{ type: "meeting", when: "2015-05-04" }],
      },
    ],
    counterExamples: ["The Permanent Council of the OSCE works at its own pace."],
  },
  {
    id: "event/session-of",
    language: "en",
    pattern: "(the|a)? {ordinal:number}? session of {body} (was held|took place) (in {place})?",
    fact: { type: "session" },
    examples: [
      {
        text: "The session of the Parliamentary Assembly of the Council of Europe took place in Strasbourg on 4 May 2015.",
        facts: [{ type: "session", when: "2015-05-04", place: { text: "Strasbourg" } }],
      },
    ],
    counterExamples: ["Each session of the Parliamentary Assembly of the Council of Europe is public."],
  },
  {
    id: "event/visited",
    language: "en",
    pattern: "{actor+} (visited|paid a visit to|made a visit to|@have visited) {place}",
    fact: { type: "visit" },
    examples: [
      {
        text: "L. Berg visited Astana on 4 May 2015.",
        facts: [{ type: "visit", when: "2015-05-04", place: { text: "Astana" } }],
      },
    ],
    counterExamples: ["L. Berg will be in Astana on 4 May 2015."],
  },
  {
    id: "event/took-place",
    language: "en",
    pattern: "{title:phrase} (was held|were held|took place) (in {place})?",
    fact: { type: "other" },
    examples: [
      {
        text: "A conference on prison reform was held in Astana on 4 May 2015.",
        facts: [{ when: "2015-05-04", place: { text: "Astana" } }],
      },
    ],
    counterExamples: ["The talks took a long time.", "Its last meeting was held in Oslo on 4 May 2015."],
  },
];
