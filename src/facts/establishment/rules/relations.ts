/** Relations between states: established, restored, maintained. */
import type { Rule } from "../../../model/rule.ts";
import { DIPLOMATIC_RELATIONS, RELATIONS } from "./words.ts";

export const relationRules: readonly Rule[] = [
  {
    id: "establishment/established-relations",
    language: "en",
    verbs: ["establish", "set up", "form", "inaugurate", "initiate", "institute"],
    arguments: { object: RELATIONS, "subject?": "{party+}", "between|with|of?": "{party+}" },
    fact: { action: "established", heads: "any" },
    dated: true,
    examples: [
      {
        text: "Norway and Estonia established diplomatic relations on 4 May 1991.",
        facts: [
          { action: "established", when: "1991-05-04", parties: [{ text: "Norway" }, { text: "Estonia" }] },
        ],
      },
      {
        text: "Later, on 4 May 1991, diplomatic relations between Norway and Estonia were established.",
        facts: [
          {
            when: "1991-05-04",
            body: { text: "diplomatic relations" },
            parties: [{ text: "Norway" }, { text: "Estonia" }],
          },
        ],
      },
    ],
    counterExamples: [
      "Norway and Estonia intend to establish diplomatic relations in 2030.",
      "Norway and Estonia established rules on 4 May 1991.",
      "Norway has not established diplomatic relations with Estonia.",
    ],
  },
  {
    id: "establishment/restored-relations",
    language: "en",
    verbs: ["restore", "resume", "re-establish", "reestablish", "renew", "normalise", "normalize"],
    arguments: { object: RELATIONS, "subject?": "{party+}", "between|with?": "{party+}" },
    fact: { action: "opened", heads: "any" },
    dated: true,
    examples: [
      {
        text: "Norway restored diplomatic relations with Estonia on 4 May 1991.",
        facts: [{ action: "opened", when: "1991-05-04", parties: [{ text: "Norway" }, { text: "Estonia" }] }],
      },
    ],
    counterExamples: [
      "Norway restored the church in 1991.",
      "Norway wishes to restore diplomatic relations.",
    ],
  },
  {
    id: "establishment/entered-into-relations",
    language: "en",
    verbs: ["enter"],
    arguments: { into: RELATIONS, "subject?": "{party+}", "with?": "{party+}" },
    fact: { action: "established", heads: "any" },
    dated: true,
    examples: [
      {
        text: "1 July 1948 – the two countries enter into diplomatic relations.",
        facts: [{ when: "1948-07-01", body: { text: "diplomatic relations" } }],
      },
    ],
    counterExamples: ["On 1 July 1948 the two countries entered into talks."],
  },
  {
    id: "establishment/maintained-relations",
    language: "en",
    verbs: ["maintain", "have", "enjoy", "exist"],
    arguments: {
      object: `@a? (official)? ${DIPLOMATIC_RELATIONS}`,
      "subject?": "{party+}",
      "between|with?": "{party+}",
    },
    fact: { action: "established", heads: "any" },
    state: true,
    dated: true,
    examples: [
      {
        text: "Norway and Estonia have maintained diplomatic relations since 1921.",
        facts: [{ when: "1921/..", parties: [{ text: "Norway" }, { text: "Estonia" }] }],
      },
    ],
    counterExamples: [
      "Norway and Estonia have diplomatic relations.",
      "Norway has had ties of steel since 1921.",
    ],
  },
  {
    id: "establishment/establishment-of-relations",
    language: "en",
    nouns: ["establishment", "establishing"],
    arguments: { of: RELATIONS, "between|with|by?": "{party+}" },
    fact: { action: "established", heads: "any" },
    examples: [
      {
        text: "The establishment of diplomatic relations between Norway and Estonia on 4 May 1991 opened the way.",
        facts: [{ when: "1991-05-04", body: { text: "diplomatic relations" } }],
      },
    ],
    counterExamples: [
      "The sides discussed the establishment of diplomatic relations.",
      "The establishment of rules was agreed on 4 May 1991.",
    ],
  },
  {
    id: "establishment/relations-labelled",
    language: "en",
    pattern: `^ (date of establishment of|establishment of)? ${DIPLOMATIC_RELATIONS} ((between|with) {party+})? ((were|have been|was)? established)? (:|–|-|—|since|on|,)? (since|on|from|established|established on)? {when:date}`,
    fact: { action: "established", heads: "any" },
    when: "slot",
    yields: true,
    examples: [
      {
        text: "Diplomatic relations: 3 August 1992",
        facts: [{ when: "1992-08-03", body: { text: "Diplomatic relations" } }],
      },
      {
        text: "Establishment of diplomatic relations: 4 May 1991",
        facts: [{ when: "1991-05-04" }],
      },
      {
        text: "Diplomatic relations with Norway established: 3 August 1992",
        facts: [{ when: "1992-08-03", parties: [{ text: "Norway" }] }],
      },
    ],
    counterExamples: ["Diplomatic relations are good.", "Economic relations: 3 August 1992"],
  },
  {
    id: "establishment/relations-date-from",
    language: "en",
    pattern: `[body: (diplomatic and consular|diplomatic|consular|official) (relations|ties)] ((between|with) {party+})? (date|dates|dated) (back)? (from|to) {when:date}`,
    fact: { action: "established", heads: "any" },
    when: "slot",
    examples: [
      {
        text: "Diplomatic relations with Norway date back to 29 August 1991.",
        facts: [{ when: "1991-08-29", parties: [{ text: "Norway" }] }],
      },
    ],
    counterExamples: ["Trade relations with Norway date back to the Middle Ages."],
  },
  {
    id: "establishment/restoration-of-relations",
    language: "en",
    nouns: ["restoration", "resumption", "re-establishment", "renewal", "normalisation", "normalization"],
    arguments: { of: RELATIONS, "between|with|by?": "{party+}" },
    fact: { action: "opened", heads: "any" },
    dated: true,
    examples: [
      {
        text: "The restoration of diplomatic relations with Norway took place on 29 August 1991.",
        facts: [{ action: "opened", when: "1991-08-29" }],
      },
    ],
    counterExamples: ["The restoration of the church with Norway took place on 29 August 1991."],
  },
];
