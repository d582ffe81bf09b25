/** Bodies that are closed or dissolved, or cease to work. */
import type { Rule } from "../../../model/rule.ts";
import { BODY, WORK } from "./words.ts";

export const endingRules: readonly Rule[] = [
  {
    id: "establishment/was-closed",
    language: "en",
    verbs: [
      "close",
      "close down",
      "shut",
      "shut down",
      "dissolve",
      "abolish",
      "disband",
      "liquidate",
      "wind up",
      "terminate",
      "discontinue",
    ],
    arguments: { object: BODY, "subject?": "{party+}", "in|at?": "{place}" },
    fact: { action: "closed" },
    dated: true,
    datedByDocument: true,
    examples: [
      {
        text: "The OSCE Field Office in Osh was closed in 2017.",
        facts: [{ action: "closed", when: "2017" }],
      },
      { text: "In 1999 Norway closed its embassy in Lima.", facts: [{ action: "closed", when: "1999" }] },
    ],
    counterExamples: [
      "The OSCE Field Office in Osh closed the meeting in 2017.",
      "The OSCE Field Office in Osh is to be closed in 2030.",
    ],
  },
  {
    id: "establishment/closed-itself",
    language: "en",
    pattern:
      "({body}|@a? {body:phrase}) (closed|closed down|closes|shut|shut down|ceased to exist) (its doors)? ((in|at) {place})? (on|in|since)? {when:date}",
    fact: { action: "closed" },
    when: "slot",
    examples: [
      {
        text: "The OSCE Office in Osh closed on 31 August 2017.",
        facts: [{ action: "closed", when: "2017-08-31" }],
      },
    ],
    counterExamples: [
      "The OSCE Office in Osh closed the meeting on 31 August 2017.",
      "The session closed on 31 August 2017.",
    ],
  },
  {
    id: "establishment/ceased",
    language: "en",
    verbs: ["cease", "end", "stop", "terminate", "complete", "finish"],
    arguments: { subject: BODY, object: WORK, "in|at?": "{place}" },
    fact: { action: "closed" },
    dated: true,
    examples: [
      {
        text: "The OSCE Mission to Osh ended its work on 31 August 2017.",
        facts: [{ action: "closed", when: "2017-08-31" }],
      },
    ],
    counterExamples: ["The OSCE Mission to Osh ended its report on 31 August 2017."],
  },
  {
    id: "establishment/closure-of",
    language: "en",
    nouns: ["closure", "closing", "dissolution", "abolition"],
    arguments: { of: BODY, "in|at?": "{place}" },
    fact: { action: "closed" },
    dated: true,
    examples: [
      {
        text: "The closure of the OSCE Office in Osh on 31 August 2017 was regretted.",
        facts: [{ when: "2017-08-31" }],
      },
    ],
    counterExamples: ["The closure of the session on 31 August 2017 was late."],
  },
  {
    id: "establishment/until-its-closure",
    language: "en",
    pattern:
      "(until|after|before|since|upon|with) its (closure|dissolution|closing) (on|in)? {when:date} (,? {body})?",
    implied: { body: "topic" },
    fact: { action: "closed" },
    when: "slot",
    examples: [
      {
        text: "Until its closure on 31 August 2017 the OSCE Office trained officials.",
        facts: [{ action: "closed", when: "2017-08-31" }],
      },
    ],
    counterExamples: ["Until its meeting on 31 August 2017 the OSCE Office trained officials."],
  },
];
