/** Visits: of whom, where, and how long. */
import type { Rule } from "../../../model/rule.ts";
import { ACTOR, OFFICIALS } from "./words.ts";

const VISITED = "({place}|{subject:thing}|{subject:phrase})";
const WHERE = `(${VISITED} (twice|thrice|once|{n:number} (times|time))|${VISITED})`;
const VISITOR = `({actor:person+}|${OFFICIALS})`;
/** `a state visit`, `his first visit`, `visits`. */
const VISIT = "[sort: (... visit|... visits|... trip|... tour)]";

export const visitRules: readonly Rule[] = [
  {
    id: "event/visit-row",
    language: "en",
    pattern: `^ ({actor:person} (\\| [post: ...])?|(–|-|—) \\| {actor:phrase}|{actor:phrase}) \\| {when:date} $`,
    under: ["visit", "visits", "visitors"],
    when: "slot",
    dated: true,
    yields: true,
    fact: { type: "visit" },
    examples: [
      {
        text: "High-level visits\n\nName\tPost\tDate\nL. Berg\tPrime Minister\tJuly 2009\n–\tDeputy Minister of Trade\t26-27 May 2011",
        facts: [
          { type: "visit", when: "2009-07", actors: [{ name: { text: "L. Berg" } }] },
          { type: "visit", when: "2011-05-26/2011-05-27" },
        ],
      },
    ],
    counterExamples: [
      "Ministers of trade\n\nName\tPost\tDate\nL. Berg\tPrime Minister\tJuly 2009\nK. Lind\tPrime Minister\tMay 2012",
    ],
  },
  {
    id: "event/visited",
    language: "en",
    verbs: ["visit", "tour"],
    arguments: { subject: `(${ACTOR}|he|she)`, object: WHERE },
    fact: { type: "visit" },
    dated: true,
    examples: [
      {
        text: "L. Berg visited Astana on 4 May 2015.",
        facts: [{ type: "visit", when: "2015-05-04", place: { text: "Astana" } }],
      },
      {
        text: "On 4-6 May 2015 a parliamentary delegation of Norway visited Estonia.",
        facts: [{ when: "2015-05-04/2015-05-06", place: { text: "Estonia" } }],
      },
    ],
    counterExamples: [
      "L. Berg will visit Astana on 4 May 2030.",
      "In 2015 tourists visited Astana.",
      "L. Berg visits Astana.",
    ],
  },
  {
    id: "event/paid-a-visit",
    language: "en",
    verbs: ["pay", "make", "undertake", "conduct", "complete", "hold"],
    arguments: { object: VISIT, "to|in?": WHERE, "subject?": ACTOR },
    fact: { type: "visit" },
    dated: true,
    examples: [
      {
        text: "President L. Berg paid an official visit to Estonia on 4-6 May 2015.",
        facts: [{ type: "visit", when: "2015-05-04/2015-05-06", place: { text: "Estonia" } }],
      },
      {
        text: "President L. Berg paid a return visit from June 3 to June 5, 2016.",
        facts: [{ type: "visit", when: "2016-06-03/2016-06-05" }],
      },
      {
        text: "On 4 May 2015 a working visit to Estonia was made by President L. Berg.",
        facts: [{ type: "visit", when: "2015-05-04" }],
      },
    ],
    counterExamples: [
      "L. Berg paid 20 euros in Oslo on 4 May 2015.",
      "President L. Berg intends to pay a visit to Estonia in May 2030.",
    ],
  },
  {
    id: "event/arrived",
    language: "en",
    verbs: ["arrive", "travel", "come", "go", "fly", "land"],
    arguments: { subject: VISITOR, "in|to|at": "{place}", "on|for?": VISIT },
    fact: { type: "visit" },
    dated: true,
    examples: [
      {
        text: "On 4 May 2015 Prime Minister L. Berg arrived in Astana on an official visit.",
        facts: [{ type: "visit", when: "2015-05-04", place: { text: "Astana" } }],
      },
    ],
    counterExamples: ["The letter arrived in Astana on 4 May 2015.", "L. Berg travels to Astana."],
  },
  {
    id: "event/was-on-a-visit",
    language: "en",
    verbs: ["be", "stay"],
    arguments: { subject: VISITOR, "in|to?": "{place}", on: VISIT },
    fact: { type: "visit" },
    dated: true,
    examples: [
      {
        text: "On 4-6 May 2015 Prime Minister L. Berg was in Astana on an official visit.",
        facts: [{ type: "visit", when: "2015-05-04/2015-05-06", place: { text: "Astana" } }],
      },
    ],
    counterExamples: ["L. Berg was Ambassador in Oslo in 2015."],
  },
  {
    id: "event/visit-of",
    language: "en",
    nouns: ["visit", "visits", "trip", "tour"],
    arguments: { "of|by|from": ACTOR, "to|in?": "({place}|{subject:thing})" },
    fact: { type: "visit" },
    dated: true,
    examples: [
      {
        text: "The visit of President L. Berg to Estonia on 4 May 2015 was a success.",
        facts: [{ type: "visit", when: "2015-05-04", place: { text: "Estonia" } }],
      },
      {
        text: "24-26 May 2011 – visit of L. Berg, the first ever.",
        facts: [{ type: "visit", when: "2011-05-24/2011-05-26" }],
      },
      {
        text: "Visit to Oslo by Minister L. Berg, 16-18 April 2014",
        facts: [{ when: "2014-04-16/2014-04-18" }],
      },
    ],
    counterExamples: [
      "Norway looks forward to the visit of President L. Berg.",
      "The visit of President L. Berg was prepared carefully.",
    ],
  },
  {
    id: "event/during-the-visit",
    language: "en",
    pattern: `(during|on|in the course of|in the framework of|within the framework of|within|as part of|at the time of|on the occasion of|following|at the end of) @a? ({o:ordinal}|{k:phrase})? (visit|trip|tour) (of|by) ({actor:person}|{actor}|@a? {actor:phrase}) to {place} ((on|in) {when:date})?`,
    fact: { type: "visit" },
    dated: true,
    yields: true,
    examples: [
      {
        text: "The first agreement was signed in May 1995 during the first visit of President L. Berg to Estonia.",
        facts: [{ type: "visit", when: "1995-05", place: { text: "Estonia" } }],
      },
      {
        text: "On 4 May 2015, during the state visit of President L. Berg to Estonia, a declaration was signed.",
        facts: [{ type: "visit", when: "2015-05-04" }],
      },
    ],
    counterExamples: ["During the visit of President L. Berg to Estonia a declaration was signed."],
  },
  {
    id: "event/toured",
    language: "en",
    verbs: ["tour"],
    arguments: { subject: "@a? {actor:phrase}", object: "{place}" },
    fact: { type: "visit" },
    dated: true,
    yields: true,
    examples: [
      {
        text: "In October 2019 the theatre of Bergen toured Estonia.",
        facts: [{ type: "visit", when: "2019-10" }],
      },
    ],
    counterExamples: ["The theatre of Bergen tours Estonia."],
  },
  {
    id: "event/visit-possessed",
    language: "en",
    nouns: ["visit", "visits", "trip", "tour"],
    arguments: { possessor: "{actor}", "to|in?": "({place}|{subject:thing})" },
    fact: { type: "visit" },
    dated: true,
    examples: [
      {
        text: "During President L. Berg's visit to Estonia on 4 May 2015 a declaration was signed.",
        facts: [{ type: "visit", when: "2015-05-04", place: { text: "Estonia" } }],
      },
    ],
    counterExamples: ["L. Berg's visit to Estonia is being prepared.", "L. Berg's visiting card is new."],
  },
  {
    id: "event/visit-to",
    language: "en",
    nouns: ["visit", "visits"],
    arguments: { to: "{place}" },
    fact: { type: "visit" },
    dated: true,
    examples: [
      {
        text: "After the visit to Estonia on 4 May 2015 the sides signed a declaration.",
        facts: [{ when: "2015-05-04" }],
      },
    ],
    counterExamples: ["A visit to Estonia is planned for 4 May 2030."],
  },
  {
    id: "event/listed-visit",
    language: "en",
    pattern: "^ (on|in)? {when:date} (–|-|—|:|,) {actor:person+}",
    fact: { type: "visit" },
    when: "slot",
    under: ["visit", "visits"],
    examples: [
      {
        text: "VISITS\n\n- March 2013 – Prime Minister L. Berg\n- 14–16 February 2019 – Trade Minister O. Lind",
        facts: [
          { type: "visit", when: "2013-03" },
          { type: "visit", when: "2019-02-14/2019-02-16" },
        ],
      },
    ],
    counterExamples: ["March 2013 – Prime Minister L. Berg"],
  },
  {
    id: "event/visitors-in-a-row",
    language: "en",
    pattern: "(^|,|;|and) {actor:person} \\( (in)? {when:date}",
    fact: { type: "visit" },
    when: "slot",
    under: ["visit", "visits", "visited"],
    yields: true,
    examples: [
      {
        text: "Visits of Ministers\n\nL. Berg (1993), O. Lind (May 2006), T. Holm (2014)",
        facts: [{ when: "2006-05" }, { when: "2014" }],
      },
    ],
    counterExamples: ["L. Berg (1993), O. Lind (2006 and 2009), T. Holm (2014)"],
  },
  {
    id: "event/listed-visitor",
    language: "en",
    pattern: "^ ({z:phrase} :)? {actor:person+} (–|-|—|:|,|\\() (on|in)? {when:date}",
    fact: { type: "visit" },
    when: "slot",
    under: ["visit", "visits"],
    examples: [
      {
        text: "HIGH-LEVEL VISITS\n\n- Prime Minister L. Berg, 3-4 September 2018\n- Minister O. Lind, May 2019",
        facts: [
          { type: "visit", when: "2018-09-03/2018-09-04" },
          { type: "visit", when: "2019-05" },
        ],
      },
    ],
    counterExamples: ["Prime Minister L. Berg, 3-4 September 2018"],
  },
];
