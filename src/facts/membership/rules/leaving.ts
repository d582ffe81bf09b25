/** How losing a standing is recognised. */
import type { Rule } from "../../../model/rule.ts";
import { BODY, MEMBER, PARTIES, SUBJECT } from "./words.ts";

const about = { subject: "kazakhstan", counterpart: "iaea" };

export const leavingRules: readonly Rule[] = [
  {
    id: "membership/withdraw",
    language: "en",
    verbs: ["withdraw", "secede", "exit", "retire", "resign"],
    arguments: { subject: SUBJECT, from: "((its|the)? membership (of|in))? {body+}" },
    implied: { party: "subject" },
    fact: { status: "withdrawn" },
    examples: [
      {
        text: "Norway withdrew from the Council of Europe Development Bank in 1999.",
        facts: [{ status: "withdrawn", when: "1999" }],
      },
    ],
    counterExamples: ["Norway withdrew its candidate.", "Norway decided to withdraw from the OSCE."],
  },
  {
    id: "membership/withdraw-bare",
    language: "en",
    verbs: ["withdraw"],
    arguments: { subject: SUBJECT, "from?": BODY, "object?": BODY },
    implied: { party: "subject", body: "counterpart" },
    fact: { status: "withdrawn" },
    examples: [
      {
        text: "Kazakhstan was a member and withdrew in June 1985.",
        about,
        facts: [{ when: "1985-06", body: { antecedentTerm: "iaea" } }],
      },
    ],
    counterExamples: ["Norway withdrew its troops in June 1985."],
  },
  {
    id: "membership/leave",
    language: "en",
    verbs: ["leave", "quit", "exit", "abandon"],
    arguments: { subject: SUBJECT, object: "{body+}" },
    implied: { party: "subject" },
    fact: { status: "withdrawn" },
    examples: [
      { text: "Norway left the OSCE in December 2000.", facts: [{ status: "withdrawn", when: "2000-12" }] },
    ],
    counterExamples: [
      "L. Berg left the OSCE in December 2000.",
      "Norway left open the seat in the OSCE in 2000.",
    ],
  },
  {
    id: "membership/having-left",
    language: "en",
    pattern: "{party+} (having|has) (left|withdrawn) (in|on) {when:date}",
    when: "slot",
    implied: { body: "counterpart" },
    fact: { status: "withdrawn" },
    examples: [
      {
        text: "It counts 15 members at present, Norway having left in December 2000.",
        about,
        facts: [{ status: "withdrawn", when: "2000-12" }],
      },
    ],
    counterExamples: ["Norway having left Oslo in December 2000, the talks ended."],
  },
  {
    id: "membership/suspend",
    language: "en",
    verbs: ["suspend", "freeze"],
    arguments: {
      "subject?": SUBJECT,
      object: `(its|their|the)? (full)? membership ((of|in) ${BODY})?`,
      "in?": BODY,
    },
    implied: { party: "subject", body: "counterpart" },
    fact: { status: "withdrawn", stage: "suspended" },
    examples: [
      {
        text: "Norway suspended its membership of the OSCE in 2015.",
        facts: [{ status: "withdrawn", stage: "suspended", when: "2015" }],
      },
    ],
    counterExamples: ["Norway suspended its participation in the OSCE in 2015."],
  },
  {
    id: "membership/end",
    language: "en",
    verbs: ["terminate", "end", "denounce", "renounce", "give up", "relinquish"],
    arguments: {
      "subject?": SUBJECT,
      object: `(its|their|the)? (full)? (membership|participation) ((of|in) ${BODY})?`,
      "in?": BODY,
    },
    implied: { party: "subject", body: "counterpart" },
    fact: { status: "withdrawn" },
    examples: [
      {
        text: "Norway terminated its membership of the OSCE in 2015.",
        facts: [{ status: "withdrawn", when: "2015" }],
      },
    ],
    counterExamples: ["Norway terminated its contribution to the OSCE in 2015."],
  },
  {
    id: "membership/be-suspended",
    language: "en",
    verbs: ["suspend"],
    arguments: { "subject?": "{by:body}", object: PARTIES, from: "((the)? membership (of|in))? {body+}" },
    fact: { status: "withdrawn", stage: "suspended" },
    examples: [
      {
        text: "Norway was suspended from the OSCE in 2015.",
        facts: [{ status: "withdrawn", stage: "suspended", when: "2015" }],
      },
    ],
    counterExamples: ["Norwegian goods were suspended from the market in 2015."],
  },
  {
    id: "membership/be-expelled",
    language: "en",
    verbs: ["expel", "exclude", "remove"],
    arguments: { "subject?": "{by:body}", object: PARTIES, from: "((the)? membership (of|in))? {body+}" },
    fact: { status: "withdrawn", stage: "expelled" },
    examples: [
      {
        text: "Norway was expelled from the OSCE in 2015.",
        facts: [{ status: "withdrawn", stage: "expelled", when: "2015" }],
      },
    ],
    counterExamples: ["Norwegian goods were excluded from the market in 2015."],
  },
  {
    id: "membership/ceased",
    language: "en",
    pattern: `{party+} (@have)? (ceased to be|stopped being) ${MEMBER} of {body}`,
    fact: { status: "withdrawn" },
    examples: [
      {
        text: "Norway ceased to be a member of the OSCE in 2015.",
        facts: [{ status: "withdrawn", when: "2015" }],
      },
    ],
    counterExamples: ["Norway ceased to be a donor of the OSCE in 2015."],
  },
  {
    id: "membership/withdrawal",
    language: "en",
    nouns: ["withdrawal", "exit", "departure", "secession"],
    arguments: { "of|by|possessor": PARTIES, from: "{body+}" },
    fact: { status: "withdrawn" },
    examples: [
      {
        text: "Norway's withdrawal from the OSCE in 2015 was noted.",
        facts: [{ status: "withdrawn", when: "2015" }],
      },
    ],
    counterExamples: ["Norway's withdrawal from the OSCE is discussed."],
  },
  {
    id: "membership/suspension",
    language: "en",
    nouns: ["suspension"],
    arguments: { "of|by|possessor": PARTIES, from: "{body+}" },
    fact: { status: "withdrawn", stage: "suspended" },
    examples: [
      {
        text: "Norway's suspension from the OSCE in 2015 was noted.",
        facts: [{ status: "withdrawn", stage: "suspended", when: "2015" }],
      },
    ],
    counterExamples: ["Norway's suspension from the OSCE is discussed."],
  },
  {
    id: "membership/expulsion",
    language: "en",
    nouns: ["expulsion", "exclusion"],
    arguments: { "of|by|possessor": PARTIES, from: "{body+}" },
    fact: { status: "withdrawn", stage: "expelled" },
    examples: [
      {
        text: "Norway's expulsion from the OSCE in 2015 was noted.",
        facts: [{ status: "withdrawn", stage: "expelled", when: "2015" }],
      },
    ],
    counterExamples: ["Norway's expulsion from the OSCE is discussed."],
  },
];
