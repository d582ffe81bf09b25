/** What states and bodies do to one another: recognise, invite, decide. */
import type { Rule } from "../../../model/rule.ts";

export const decisionRules: readonly Rule[] = [
  {
    id: "event/recognised-independence",
    language: "en",
    verbs: ["recognise", "recognize", "acknowledge"],
    arguments: {
      object:
        "@a? (state|national)? [matter: (independence|sovereignty|statehood)] (of ({subject:party}|@a? {subject:phrase}))?",
      "subject?": "{actor+}",
    },
    fact: { type: "recognised" },
    dated: true,
    examples: [
      {
        text: "Norway recognised the independence of Estonia on 4 May 1991.",
        facts: [
          {
            type: "recognised",
            matter: "independence",
            when: "1991-05-04",
            actors: [{ name: { text: "Norway" } }],
            subject: { text: "Estonia" },
          },
        ],
      },
      {
        text: "On 4 May 1991 the independence of Estonia was recognized by Norway.",
        facts: [{ when: "1991-05-04" }],
      },
    ],
    counterExamples: [
      "Norway recognised the diploma on 4 May 1991.",
      "Norway did not recognise the independence of X in 1991.",
    ],
  },
  {
    id: "event/recognised-state",
    language: "en",
    verbs: ["recognise", "recognize"],
    arguments: { subject: "{actor:party+}", object: "{subject:party}", "as?": "@a? {y:phrase}" },
    fact: { type: "recognised" },
    dated: true,
    examples: [
      {
        text: "Norway recognised Estonia on 4 May 1991.",
        facts: [{ when: "1991-05-04", subject: { text: "Estonia" } }],
      },
    ],
    counterExamples: ["Norway recognised Estonian diplomas on 4 May 1991.", "Norway recognises Estonia."],
  },
  {
    id: "event/among-the-first-to-recognise",
    language: "en",
    pattern:
      "{actor:party} (was|became) (the|one of|among) ... (to recognise|to recognize|that recognised|that recognized|which recognised|which recognized|recognising|recognizing) (the)? ([matter: (independence|sovereignty)] of ({subject:party}|{subject:thing})|{subject:party} 's [matter: (independence|sovereignty)]|{subject:party}) ((on|in) {when:date})?",
    fact: { type: "recognised" },
    dated: true,
    examples: [
      {
        text: "Norway was the first to recognise the independence of Estonia on 16 December 1991.",
        facts: [{ when: "1991-12-16", actors: [{ name: { text: "Norway" } }] }],
      },
      {
        text: "Norway was among the states that recognised Estonia on 15 January 1992.",
        facts: [{ when: "1992-01-15", actors: [{ name: { text: "Norway" } }] }],
      },
    ],
    counterExamples: ["Norway was among the states that recognised the diploma on 15 January 1992."],
  },
  {
    id: "event/recognition-of",
    language: "en",
    nouns: ["recognition"],
    arguments: {
      of: "@a? ({subject:party}? (state|national)? [matter: (independence|sovereignty|statehood)] (of ({subject:party}|@a? {subject:phrase}))?|{subject:party})",
      "by?": "{actor+}",
    },
    fact: { type: "recognised" },
    dated: true,
    examples: [
      { text: "Recognition of independence: December 28, 1991", facts: [{ when: "1991-12-28" }] },
      {
        text: "Recognition of the independence of Estonia by Norway – 4 May 1991",
        facts: [{ when: "1991-05-04" }],
      },
    ],
    counterExamples: [
      "Norway supports the recognition of independence.",
      "Recognition of diplomas: 4 May 1991",
    ],
  },
  {
    id: "event/was-invited",
    language: "en",
    pattern:
      "{actor+} (was|were|@have been) @also? invited (by {x:actor})? [subject: to (join|become|participate in|take part in|attend|accede to|enter|start|open|begin|visit|negotiate|sign) ({y:thing}|{y:phrase})]",
    fact: { type: "invited" },
    dated: true,
    examples: [
      {
        text: "On 4 May 2010 Norway was invited to join the OECD.",
        facts: [{ when: "2010-05-04", subject: { text: "to join the OECD" } }],
      },
    ],
    counterExamples: [
      "Norway was not invited to join the OECD in 2010.",
      "Norway may be invited to join the OECD.",
    ],
  },
  {
    id: "event/decided",
    language: "en",
    pattern:
      "({body}|{actor}) @also? (@have)? decided ([subject: to ...] ((on|in) {d:date}|,|;|:|\\(|\\.|$)|(‘|“|'|\") [subject: ...] (’|”|'|\"))",
    fact: { type: "decided" },
    dated: true,
    examples: [
      {
        text: "On 16 May 2007 the Permanent Council decided to open accession talks with Norway.",
        facts: [{ when: "2007-05-16", subject: { text: "to open accession talks with Norway" } }],
      },
      {
        text: "The Permanent Council decided ‘to open talks’ on 16 May 2007.",
        facts: [{ when: "2007-05-16", subject: { text: "to open talks" } }],
      },
    ],
    counterExamples: [
      "The Permanent Council has to decide in 2030.",
      "The day of the vote was decided in 2007.",
    ],
  },
];
