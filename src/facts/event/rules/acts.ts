/** What is done once, without a gathering: announced, introduced, designated. The words are the subject. */
import type { Rule } from "../../../model/rule.ts";

import { HAVE, NOW, WAS, WHAT, WHO } from "./act-words.ts";

export const actRules: readonly Rule[] = [
  {
    id: "event/announced",
    language: "en",
    pattern: `${WHO} ${HAVE} ${NOW} [verb: (announced|declared|proclaimed|lifted|imposed|suspended|abolished|introduced)] [subject: ${WHAT}]`,
    fact: { takes: "acts" },
    dated: true,
    yields: true,
    examples: [
      {
        text: "On 5 May 2021 five states announced a pause in their meetings.",
        facts: [{ when: "2021-05-05", actors: [{ name: { text: "five states" } }] }],
      },
      {
        text: "Norway introduced electronic visas on 5 July 2018.",
        facts: [{ type: "introduced", when: "2018-07-05", subject: { text: "electronic visas" } }],
      },
    ],
    counterExamples: [
      "On 3 March 2030 seven states will announce a pause in the meetings.",
      "Seven states announced a pause in the meetings.",
      "In May 2021 five states announced the opening of the Embassy.",
    ],
  },
  {
    id: "event/was-announced",
    language: "en",
    pattern: `[subject: ${WHAT}] ${WAS} ${NOW} [verb: (announced|declared|proclaimed|lifted|imposed|suspended|abolished|introduced)] ((in|at) {place})?`,
    fact: { takes: "acts" },
    dated: true,
    yields: true,
    examples: [
      {
        text: "A state of emergency was declared on 15 December 2017.",
        facts: [{ type: "announced", when: "2017-12-15", subject: { text: "A state of emergency" } }],
      },
    ],
    counterExamples: [
      "A state of emergency was not declared on 15 December 2017.",
      "The Embassy was suspended from the list in 2017.",
    ],
  },
  {
    id: "event/declared-participle",
    language: "en",
    pattern: `[subject: (state of {y:phrase}|moratorium|ceasefire|truce|independence|quarantine|visa-free regime|sanctions|embargo|curfew)] [verb: (declared|proclaimed|introduced|imposed)] (on|in) {when:date}`,
    fact: { takes: "acts" },
    when: "slot",
    yields: true,
    examples: [
      {
        text: "Norway gave aid in the state of emergency declared on 15 December 2017.",
        facts: [{ when: "2017-12-15" }],
      },
    ],
    counterExamples: ["Norway gave aid in the emergency on 15 December 2017."],
  },
  {
    id: "event/designated",
    language: "en",
    pattern: `({actor+}|{actor:thing}|@a? {actor:phrase}) ${WAS} ${NOW} (designated|named|proclaimed|declared|chosen|selected|recognised|recognized) (as|to be)? [subject: @a? ({y:thing}|{y:phrase})]`,
    fact: { type: "designated", takes: "acts" },
    dated: true,
    yields: true,
    examples: [
      {
        text: "In 2009 Bergen was named Youth Capital.",
        facts: [{ type: "designated", when: "2009", subject: { text: "Youth Capital" } }],
      },
    ],
    counterExamples: ["Bergen was named after a king.", "Bergen is to be named Youth Capital in 2030."],
  },
  {
    id: "event/designated-for",
    language: "en",
    pattern: `({actor+}|{actor:thing}|@a? {actor:phrase}) (${WAS} ${NOW} (designated|named|proclaimed|declared|chosen|selected) (as|to be)? [subject: @a? ({y:thing}|{y:phrase})]|(is|was|becomes|became) (the)? [subject: ({y:thing}|{y:phrase})]) for {when:date}`,
    fact: { type: "designated-for", takes: "titles" },
    when: "slot",
    examples: [
      {
        text: "Bergen was proclaimed Capital of Lakes for 2009.",
        facts: [{ type: "designated-for", when: "2009", subject: { text: "Capital of Lakes" } }],
      },
    ],
    counterExamples: ["Bergen was ready for 2009."],
  },
  {
    id: "event/designated-as",
    language: "en",
    verbs: ["designate", "name", "proclaim", "choose"],
    arguments: {
      subject: "({body}|{actor+})",
      object: "({actor:thing}|{actor}|@a? {actor:phrase})",
      "complement|as": "[subject: (a|an|the) ({y:thing}|{y:phrase})]",
    },
    fact: { type: "designated" },
    dated: true,
    yields: true,
    examples: [
      {
        text: "In 2009 the Permanent Council designated Bergen a centre of excellence.",
        facts: [{ when: "2009", body: { text: "Permanent Council" } }],
      },
    ],
    counterExamples: ["In 2009 the Permanent Council designated Bergen."],
  },
  {
    id: "event/began-to-work",
    language: "en",
    pattern: `[subject: ${WHAT}] ((${WAS})? [verb: (began|started|begun|launched|resumed|suspended|opened|commenced)]|${WAS} [verb: (completed|carried out)])`,
    fact: { takes: "operations" },
    dated: true,
    yields: true,
    examples: [
      {
        text: "Direct flights between Oslo and Riga began on 24 August 1990.",
        facts: [
          { when: "1990-08-24", type: "began", subject: { text: "Direct flights between Oslo and Riga" } },
        ],
      },
      { text: "Deliveries of gas to Norway started in 2010.", facts: [{ when: "2010" }] },
    ],
    counterExamples: [
      "The reform began in 2010.",
      "Direct flights between Oslo and Riga are to begin in 2030.",
    ],
  },
  {
    id: "event/began-an-operation",
    language: "en",
    pattern: `({actor+}|{actor:thing}|@a? {actor:phrase}) ${HAVE} [verb: (began|started|launched|resumed|suspended|opened|commenced)] [subject: ${WHAT}]`,
    fact: { takes: "operations" },
    dated: true,
    yields: true,
    examples: [{ text: "Norway began gas deliveries to Estonia in 2010.", facts: [{ when: "2010" }] }],
    counterExamples: ["Norway began a reform in 2010."],
  },
  {
    id: "event/start-of",
    language: "en",
    pattern: `({when:date} (:|–|-|—|,))? @a? [verb: (start|beginning|launch|launching|resumption|introduction|proclamation|declaration|abolition|completion)] of [subject: ${WHAT}] (in {place})? ((:|–|-|—|,|\\() (on|in)? {when:date})?`,
    fact: { takes: "starts" },
    dated: true,
    yields: true,
    examples: [
      {
        text: "2010 – Start of gas deliveries to Bergen",
        facts: [{ type: "began", when: "2010", subject: { text: "gas deliveries to Bergen" } }],
      },
    ],
    counterExamples: [
      "The start of gas deliveries is expected.",
      "Norway supports the introduction of visas.",
    ],
  },
  {
    id: "event/landing-of",
    language: "en",
    pattern: `({when:date} (:|–|-|—|,))? @a? landing in {place} of ({actor+}|{actor:thing}|@a? {actor:phrase})`,
    fact: { type: "landed" },
    dated: true,
    yields: true,
    examples: [
      {
        text: "24 August 1990: landing in Oslo of the Monitoring Group",
        facts: [{ type: "landed", when: "1990-08-24", place: { text: "Oslo" } }],
      },
    ],
    counterExamples: ["The landing in Oslo of the Monitoring Group is expected."],
  },
  {
    id: "event/landed",
    language: "en",
    pattern: `({actor+}|{actor:thing}|@a? {actor:phrase}) ${HAVE} (landed|disembarked) (in|at) {place}`,
    fact: { type: "landed" },
    dated: true,
    yields: true,
    examples: [
      { text: "On 24 August 1990 the Monitoring Group landed in Oslo.", facts: [{ when: "1990-08-24" }] },
    ],
    counterExamples: ["The Monitoring Group will land in Oslo on 24 August 2030."],
  },
  {
    id: "event/spoke-by-telephone",
    language: "en",
    pattern: `{actor:person+} ${HAVE} (spoke|talked|held a telephone conversation|had a telephone conversation|held a telephone call|held a video conference) (by (telephone|phone|video link))? (with|to) {actor:person}`,
    fact: { type: "meeting" },
    dated: true,
    examples: [
      {
        text: "On 24 September 2019 Minister L. Berg held a telephone conversation with Minister O. Lind.",
        facts: [{ type: "meeting", when: "2019-09-24" }],
      },
    ],
    counterExamples: ["On 24 September 2019 Minister L. Berg held a telephone."],
  },
  {
    id: "event/going-on-since",
    language: "en",
    pattern: `([subject: ${WHAT} (is|are|has been|have been) @also? (available|operated|implemented|co-implemented|applied|in force|issued|called|offered|provided|exempt|visa-free|broadcast|the (majority|sole)? owner of) ... ]) since {when:date}`,
    fact: { type: "lasting", takes: "goings-on" },
    when: "slot",
    state: true,
    yields: true,
    examples: [
      {
        text: "The e-visa facility is available to Estonians since 5 July 2018.",
        facts: [
          { when: "2018-07-05/..", subject: { text: "The e-visa facility is available to Estonians" } },
        ],
      },
      { text: "A visa-free regime has been in force since 5 July 2018.", facts: [{ when: "2018-07-05/.." }] },
    ],
    counterExamples: [
      "The Agreement has been in force since 5 July 2018.",
      "The Timber Charter has been in force since 5 July 2018.",
      "The e-visa facility is available to Estonians.",
    ],
  },
  {
    id: "event/inspected",
    language: "en",
    verbs: ["inspect", "examine"],
    arguments: {
      subject: "({body}|{actor+}|@a? {actor:phrase})",
      object: "({place}|[subject: {y:thing}]|@a? {subject:phrase})",
    },
    fact: { type: "review" },
    dated: true,
    yields: true,
    examples: [
      {
        text: "In 2009 a mission of the Senate inspected the plant.",
        facts: [{ type: "review", when: "2009", subject: { text: "plant" } }],
      },
    ],
    counterExamples: [
      "A mission of the Senate will inspect the plant in 2030.",
      "A mission inspected the plant.",
    ],
  },
  {
    id: "event/mission-worked",
    language: "en",
    pattern:
      "@a? [title: {k:phrase}? (mission|missions|team|teams|experts) (of {b:phrase})?] (worked|stayed|was|were) in {place}",
    fact: { type: "mission" },
    dated: true,
    yields: true,
    examples: [
      {
        text: "In May 2009 an expert mission of the Senate worked in Oslo.",
        facts: [{ type: "mission", when: "2009-05", place: { text: "Oslo" } }],
      },
    ],
    counterExamples: ["An expert mission worked in Oslo.", "In May 2009 experts worked hard."],
  },
  {
    id: "event/audited",
    language: "en",
    pattern: `({body}|{actor+}|@a? {actor:phrase}) ${HAVE} (audited|re-audited) ({place}|[subject: ${WHAT}]) ((in|on) {when:date})?`,
    fact: { type: "review" },
    dated: true,
    yields: true,
    examples: [
      { text: "The Seed Agency audited Norway in 2009.", facts: [{ type: "review", when: "2009" }] },
    ],
    counterExamples: [
      "The audited accounts of 2009 are public.",
      "The Seed Agency will audit Norway in 2030.",
    ],
  },
];
