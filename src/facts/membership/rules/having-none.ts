/** How having no standing is recognised. */
import type { Rule } from "../../../model/rule.ts";
import { BODY, MEMBER, OBSERVER, OBSERVER_STATUS, PARTICIPANT, SUBJECT } from "./words.ts";

const about = { subject: "kazakhstan", counterpart: "iaea" };

export const noStandingRules: readonly Rule[] = [
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
    id: "membership/not-part",
    language: "en",
    verbs: ["be", "form", "become"],
    modality: "negated",
    arguments: { subject: SUBJECT, object: `@a? part of ${BODY}` },
    fact: { status: "none" },
    when: "none",
    examples: [{ text: "Norway is not part of the Schengen Area.", facts: [{ status: "none" }] }],
    counterExamples: ["Norway is part of the Schengen Area.", "Norway is not part of the talks."],
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
];
