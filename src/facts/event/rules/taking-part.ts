/** Taking part in an event, speaking at it, being sent to it. */
import type { Rule } from "../../../model/rule.ts";
import { ACTOR, TITLE } from "./words.ts";

export const takingPartRules: readonly Rule[] = [
  {
    id: "event/took-part",
    language: "en",
    verbs: ["take part", "participate", "compete"],
    arguments: { subject: ACTOR, "in|at": TITLE, "at?": "{place}" },
    fact: { takes: "events" },
    dated: true,
    examples: [
      {
        text: "The delegation of the Senate of Norway took part in the conference of speakers in Oslo on 4 May 2015.",
        facts: [{ type: "conference", when: "2015-05-04" }],
      },
      {
        text: "On 4-6 May 2015 Prime Minister L. Berg participated in the third Arctic Summit.",
        facts: [{ type: "summit", when: "2015-05-04/2015-05-06", ordinal: 3 }],
      },
    ],
    counterExamples: [
      "Norway took part in the programme in 2015.",
      "Norway regularly takes part in the sessions of the Council.",
      "L. Berg will take part in the summit on 4 May 2030.",
    ],
  },
  {
    id: "event/attended",
    language: "en",
    verbs: ["attend", "address", "chair", "co-chair", "moderate"],
    arguments: { object: TITLE, "subject?": ACTOR, "in|at?": "{place}" },
    fact: { takes: "events" },
    dated: true,
    examples: [
      {
        text: "On 5 December 2019, Foreign Minister L. Berg addressed the 26th Ministerial Meeting in Bratislava.",
        facts: [{ type: "meeting", when: "2019-12-05", ordinal: 26 }],
      },
      {
        text: "The forum was attended by L. Berg in May 2015.",
        facts: [{ type: "forum", when: "2015-05", actors: [{ name: { text: "L. Berg" } }] }],
      },
    ],
    counterExamples: [
      "On 5 May 2015 L. Berg addressed the problem.",
      "L. Berg attended a school in Oslo in 1990 as a child.",
    ],
  },
  {
    id: "event/spoke-at",
    language: "en",
    verbs: ["speak", "deliver", "make", "give"],
    arguments: {
      subject: ACTOR,
      "object?": "@a? ({x:phrase}|speech|statement|address|lecture)",
      "at|in|during|before": TITLE,
    },
    fact: { takes: "events" },
    dated: true,
    examples: [
      {
        text: "On 4 May 2015 L. Berg spoke at the Arctic Forum on Trade.",
        facts: [{ type: "forum", when: "2015-05-04" }],
      },
    ],
    counterExamples: ["On 4 May 2015 L. Berg spoke at length.", "L. Berg speaks at the forum."],
  },
  {
    id: "event/headed-the-delegation",
    language: "en",
    verbs: ["head", "lead", "represent"],
    arguments: {
      subject: ACTOR,
      object: "({x:party}|(the|its|a)? {k:phrase}? delegation (of {d:phrase})?)",
      "at|to|in": TITLE,
    },
    fact: { takes: "events" },
    dated: true,
    yields: true,
    examples: [
      {
        text: "Foreign Minister L. Berg headed the delegation at the Oslo summit on 26 June 2012.",
        facts: [{ type: "summit", when: "2012-06-26" }],
      },
    ],
    counterExamples: [
      "L. Berg headed the delegation in 2012.",
      "L. Berg headed the department at the ministry in 2012.",
    ],
  },
];
