/** Documents launched, amended, and brought to an end. */
import type { Rule } from "../../../model/rule.ts";

const WHO = "(the? (meeting|session|sitting|plenary|summit|conference) of)? {actor+}";

export const endingRules: readonly Rule[] = [
  {
    id: "document/launch",
    language: "en",
    dated: true,
    verbs: ["launch", "start"],
    arguments: { "subject?": WHO, object: "{document+}", "with?": "{actor+}", "in|at?": "{place}" },
    fact: { action: "launched" },
    examples: [
      {
        text: "The Strategy for the Danube Region was launched in Oslo on 5 December 2017.",
        facts: [{ action: "launched", when: "2017-12-05", place: { text: "Oslo" } }],
      },
    ],
    counterExamples: ["Talks on the Strategy for the Danube Region were launched in 2017."],
  },
  {
    id: "document/launching",
    language: "en",
    nouns: ["launch", "launching"],
    dated: true,
    arguments: { of: "the? (first|second|third|new)? {document+}", "by|possessor?": WHO },
    fact: { action: "launched" },
    examples: [
      {
        text: "The launch of the Strategy for the Danube Region took place in 2017.",
        facts: [{ action: "launched", when: "2017" }],
      },
    ],
    counterExamples: ["The launch of the satellite took place in 2017."],
  },
  {
    id: "document/amend",
    language: "en",
    verbs: ["amend", "revise", "update", "supplement", "modify"],
    arguments: { "subject?": WHO, object: "{document+}", "by?": "{by:act}" },
    fact: { action: "amended" },
    examples: [
      {
        text: "The Agreement on Trade was amended in 1999 and 2007.",
        facts: [
          { action: "amended", when: "1999" },
          { action: "amended", when: "2007" },
        ],
      },
    ],
    counterExamples: [
      "Norway hopes to amend the Agreement on Trade.",
      "The Convention on Fisheries was amended in 1999.",
    ],
  },
  {
    id: "document/terminate",
    language: "en",
    verbs: ["terminate", "repeal", "cancel", "annul", "revoke"],
    arguments: { "subject?": WHO, object: "{document+}" },
    fact: { action: "terminated" },
    examples: [
      {
        text: "The Agreement on Trade has been terminated in 2017.",
        facts: [{ action: "terminated", when: "2017" }],
      },
    ],
    counterExamples: ["The visit under the Agreement on Trade was cancelled in 2017."],
  },
  {
    id: "document/expire",
    language: "en",
    verbs: ["expire", "lapse", "lose force"],
    arguments: { subject: "{document+}" },
    fact: { action: "expired" },
    examples: [
      {
        text: "The Agreement on Trade expired on 31 December 2015.",
        facts: [{ action: "expired", when: "2015-12-31" }],
      },
    ],
    counterExamples: ["The Agreement on Trade will expire on 31 December 2021.", "His term expired in 2015."],
  },
  {
    id: "document/ceased",
    language: "en",
    pattern: "{document} (@have)? ceased (to be in force|to apply|to have effect|to be valid)",
    fact: { action: "terminated" },
    examples: [
      {
        text: "The Agreement on Trade ceased to be in force on 3 May 2019.",
        facts: [{ action: "terminated", when: "2019-05-03" }],
      },
    ],
    counterExamples: ["The Agreement on Trade never ceased to matter."],
  },
];
