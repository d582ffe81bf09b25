/** Elections, and those who observe them. */
import type { Rule } from "../../../model/rule.ts";

const ELECTIONS = "@election-kind? @election-kind? @elections ((of|to|in|for) {tail:phrase})?";
const LED = "(... (led|headed) by {lead:person})?";

export const observationRules: readonly Rule[] = [
  {
    id: "event/sent-an-observation-mission",
    language: "en",
    pattern: `{body} @send (its|an|a|the)? (election observation|observation|observer) (mission|team|delegation) (for|to observe|to|at) the? [subject: ${ELECTIONS}] ${LED}`,
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
    pattern: `(to observe the? [subject: ${ELECTIONS}] , {body} @send (its|an|a|the)? (mission|team|delegation) ((in|on) {when:date})?|{body} @send (its|an|a|the)? (mission|team|delegation) ((in|on) {when:date})? to observe the? [subject: ${ELECTIONS}]) ${LED}`,
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
    pattern: `{body} (observed|monitored|followed) the? [subject: ${ELECTIONS}] ${LED}`,
    fact: { type: "election-observation" },
    examples: [
      {
        text: "The OSCE observed the presidential elections of 3 April 2011.",
        facts: [{ type: "election-observation" }],
      },
      {
        text: "The OSCE observed the elections of 3 April 2011, 4 May 2015 and 5 June 2019.",
        facts: [{ when: "2011-04-03" }, { when: "2015-05-04" }, { when: "2019-06-05" }],
      },
    ],
    counterExamples: [
      "The OSCE followed the talks of 3 April 2011.",
      "The OSCE organised the presidential elections.",
    ],
  },
  {
    id: "event/mission-observed",
    language: "en",
    pattern: `@a? ((election observation|observation|observer)? mission of)? {body} (made up of ...)? , led by ({lead:person}|...) , (observed|monitored|followed) the? [subject: ${ELECTIONS}]`,
    fact: { type: "election-observation" },
    examples: [
      {
        text: "A mission of the OSCE, led by L. Berg, observed the early elections to the Senate in May 2014.",
        facts: [
          {
            type: "election-observation",
            when: "2014-05",
            body: { text: "mission of the OSCE" },
            lead: { name: { text: "L. Berg" } },
          },
        ],
      },
    ],
    counterExamples: ["A mission of the OSCE, led by L. Berg, observed the border in May 2014."],
  },
  {
    id: "event/elections-observed-by",
    language: "en",
    pattern: `[subject: ${ELECTIONS}] (of|on)? {when:date}? (was|were|@have been) (observed|monitored) by {body} ${LED}`,
    fact: { type: "election-observation" },
    examples: [
      {
        text: "The parliamentary elections of 3 April 2011 were observed by the OSCE.",
        facts: [{ type: "election-observation", when: "2011-04-03", body: { text: "OSCE" } }],
      },
    ],
    counterExamples: ["The elections of 3 April 2011 were observed by many."],
  },
  {
    id: "event/elections-on",
    language: "en",
    pattern: `@a? [title: @election-kind @election-kind? (elections|election|referendum) ((to|in|for) {tail:phrase})?] (of|on|in|held on|held in) {when:date}`,
    fact: { type: "other" },
    when: "slot",
    yields: true,
    examples: [
      {
        text: "The mission assessed the early parliamentary elections of 9 December 2018.",
        facts: [{ when: "2018-12-09", title: { text: "early parliamentary elections" } }],
      },
    ],
    counterExamples: ["The mission assessed the draft law on elections of 9 December 2018."],
  },
];
