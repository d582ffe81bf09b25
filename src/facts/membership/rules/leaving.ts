/** How having no standing, or losing it, is recognised. */
import type { Rule } from "../../../model/rule.ts";
import { BODY, MEMBER, OBSERVER, OBSERVER_STATUS, PARTICIPANT, PARTIES, SUBJECT } from "./words.ts";

const about = { subject: "kazakhstan", counterpart: "iaea" };

export const leavingRules: readonly Rule[] = [
  {
    id: "membership/not-being-a-member",
    language: "en",
    pattern: "not being @a? @member of {body} , {party}",
    fact: { status: "none", as: "member" },
    when: "none",
    examples: [
      {
        text: "Not being a member of the OECD, Norway attends some of its meetings.",
        facts: [{ status: "none", as: "member" }],
      },
    ],
    counterExamples: ["Being a member of the Council of Europe, France attends its meetings."],
  },
  {
    id: "membership/not-member",
    language: "en",
    verbs: ["be", "become", "remain"],
    modality: "negated",
    arguments: { subject: SUBJECT, object: `${MEMBER} (of ${BODY})?`, "in|to?": BODY },
    implied: { party: "subject", body: "counterpart" },
    fact: { status: "none", as: "member" },
    when: "none",
    examples: [
      {
        text: "Kazakhstan is not yet a member of the Council of Europe.",
        facts: [{ status: "none", body: { text: "Council of Europe" } }],
      },
      {
        text: "Norway is not a member.",
        about,
        facts: [{ status: "none", body: { antecedentTerm: "iaea" } }],
      },
    ],
    counterExamples: ["Kazakhstan is a member of the International Atomic Energy Agency."],
  },
  {
    id: "membership/not-participant",
    language: "en",
    verbs: ["be"],
    modality: "negated",
    arguments: { subject: SUBJECT, object: `${PARTICIPANT} (of ${BODY})?`, "in|to?": BODY },
    implied: { party: "subject", body: "counterpart" },
    fact: { status: "none", as: "participant" },
    when: "none",
    examples: [
      { text: "Norway is not a participant of the OSCE.", facts: [{ status: "none", as: "participant" }] },
    ],
    counterExamples: ["Norway is a participant of the OSCE."],
  },
  {
    id: "membership/not-observer",
    language: "en",
    verbs: ["be"],
    modality: "negated",
    arguments: { subject: SUBJECT, object: `${OBSERVER} (of ${BODY})?`, "in|to|at?": BODY },
    implied: { party: "subject", body: "counterpart" },
    fact: { status: "none", as: "observer" },
    when: "none",
    examples: [
      { text: "Norway is not an observer to the OSCE.", facts: [{ status: "none", as: "observer" }] },
    ],
    counterExamples: ["Norway is an observer to the OSCE."],
  },
  {
    id: "membership/no-observer-status",
    language: "en",
    verbs: ["have", "enjoy", "hold"],
    modality: "negated",
    arguments: {
      subject: SUBJECT,
      object: `${OBSERVER_STATUS} ((with|in|at|to) ${BODY})?`,
      "with|in|at|to?": BODY,
    },
    implied: { party: "subject", body: "counterpart" },
    fact: { status: "none", as: "observer" },
    when: "none",
    examples: [
      {
        text: "Norway does not have observer status with the OSCE.",
        facts: [{ status: "none", as: "observer", body: { text: "OSCE" } }],
      },
    ],
    counterExamples: ["Norway has observer status with the OSCE."],
  },
  {
    id: "membership/not-joined",
    language: "en",
    verbs: ["join", "belong", "accede"],
    modality: "negated",
    arguments: { subject: SUBJECT, "complement|to": "{body+}" },
    implied: { party: "subject" },
    fact: { status: "none", as: "member" },
    when: "none",
    examples: [
      { text: "Norway has never joined the European Union.", facts: [{ status: "none", as: "member" }] },
      {
        text: "Kazakhstan, which does not belong to the Council of Europe, follows its work.",
        facts: [{ status: "none", as: "member" }],
      },
    ],
    counterExamples: [
      "Norway has joined the OSCE.",
      "Norway has not joined the European Cultural Convention.",
    ],
  },
  {
    id: "membership/apposition-not-member",
    language: "en",
    pattern: `{party} , (although|though|while)? (not|not yet|currently not|still not) ${MEMBER} of {body}`,
    fact: { status: "none", as: "member" },
    when: "none",
    examples: [
      {
        text: "Norway, not a member of the European Union, takes part in the programme.",
        facts: [{ status: "none", as: "member" }],
      },
    ],
    counterExamples: ["Norway, a member of the OSCE, takes part in the programme."],
  },
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
