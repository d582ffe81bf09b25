/** How it is recognised that somebody applies to join, or applies to become an observer. */
import type { Rule } from "../../../model/rule.ts";
import { BODY, JOINING, MEMBERSHIP, OBSERVER_STATUS, PARTIES, SUBJECT } from "./words.ts";

const about = { subject: "kazakhstan", counterpart: "iaea" };
const APPLICATION = "(a|an|its|their|the)? (official|formal|written)? (application|applications|request)";

export const applyingRules: readonly Rule[] = [
  {
    id: "membership/apply-for",
    language: "en",
    verbs: ["apply"],
    arguments: {
      "subject?": SUBJECT,
      "for|to": `(${MEMBERSHIP}|(its|the|a)? ${JOINING}) ((of|to|in|into|with) ${BODY})?`,
      "to|in|of?": BODY,
    },
    implied: { party: "subject", body: "counterpart" },
    fact: { status: "applicant", stage: "applied", as: "member" },
    examples: [
      {
        text: "Georgia applied for membership of the OSCE on 3 July 1996.",
        facts: [{ status: "applicant", stage: "applied", when: "1996-07-03" }],
      },
      {
        text: "Kazakhstan officially applied for accession on 29 January 1996.",
        about,
        facts: [{ when: "1996-01-29", body: { antecedentTerm: "iaea" } }],
      },
    ],
    counterExamples: [
      "Georgia applied for observer status in the OSCE.",
      "Georgia plans to apply for membership of the OSCE.",
    ],
  },
  {
    id: "membership/apply-to",
    language: "en",
    verbs: ["apply"],
    arguments: { subject: SUBJECT, to: "{body}", "for?": `${JOINING}` },
    implied: { party: "subject" },
    fact: { status: "applicant", stage: "applied", as: "member" },
    examples: [
      { text: "Georgia applied to the OSCE in 1996.", facts: [{ status: "applicant", when: "1996" }] },
    ],
    counterExamples: ["Georgia applied to the OSCE rules in 1996."],
  },
  {
    id: "membership/applied-to-join",
    language: "en",
    pattern: `({party+}|{party:body}) (@have)? @also? (applied|submitted|filed|lodged|made|presented|handed) ... to (join|accede to|enter|become ... member of) ${BODY}`,
    fact: { status: "applicant", stage: "applied", as: "member" },
    examples: [
      {
        text: "On 3 March 2022 Moldova applied to join the European Union.",
        facts: [{ status: "applicant", when: "2022-03-03" }],
      },
      {
        text: "The European Union applied to join the Arctic Council in 2008.",
        facts: [{ status: "applicant", when: "2008", body: { text: "Arctic Council" } }],
      },
    ],
    counterExamples: [
      "Moldova wishes to join the European Union.",
      "Moldova made efforts in the European Union.",
    ],
  },
  {
    id: "membership/submit-application",
    language: "en",
    verbs: [
      "submit",
      "lodge",
      "file",
      "make",
      "present",
      "send",
      "hand over",
      "hand in",
      "hand",
      "deposit",
      "table",
      "address",
    ],
    arguments: {
      "subject?": SUBJECT,
      object: APPLICATION,
      for: `((the|its|their)? ${JOINING}|${MEMBERSHIP}) ((of|to|in|into) ${BODY})?`,
      "to?": BODY,
    },
    implied: { party: "subject", body: "counterpart" },
    fact: { status: "applicant", stage: "applied", as: "member" },
    examples: [
      {
        text: "On 3 March 2022 Moldova submitted an official application for membership of the European Union.",
        facts: [{ status: "applicant", stage: "applied", when: "2022-03-03" }],
      },
    ],
    counterExamples: [
      "Moldova submitted a report on membership of the European Union.",
      "Moldova supports the membership of Norway.",
    ],
  },
  {
    id: "membership/submit-application-to",
    language: "en",
    verbs: ["submit", "lodge", "file", "make", "present", "send", "hand over", "hand", "address"],
    arguments: { "subject?": SUBJECT, object: `${APPLICATION}`, to: "{body}" },
    implied: { party: "subject" },
    fact: { status: "applicant", stage: "applied", as: "member" },
    examples: [
      {
        text: "Moldova submitted its application to the European Union on 3 March 2022.",
        facts: [{ status: "applicant", when: "2022-03-03" }],
      },
    ],
    counterExamples: ["Moldova submitted its report to the European Union on 3 March 2022."],
  },
  {
    id: "membership/application",
    language: "en",
    nouns: ["application", "applications"],
    arguments: {
      "possessor|of|by|from": PARTIES,
      for: `((the|its|their)? ${JOINING}|${MEMBERSHIP}) (of|to|in|into) ${BODY}`,
    },
    fact: { status: "applicant", stage: "applied", as: "member" },
    examples: [
      {
        text: "Georgia's application for membership of the OSCE was lodged on 3 July 1996.",
        facts: [{ status: "applicant", when: "1996-07-03" }],
      },
    ],
    counterExamples: ["Georgia's application of the rules for the OSCE began on 3 July 1996."],
  },
  {
    id: "membership/apply-for-observer",
    language: "en",
    verbs: ["apply", "ask"],
    arguments: { "subject?": SUBJECT, for: OBSERVER_STATUS, "in|with|at|to|of|on?": BODY },
    implied: { party: "subject", body: "counterpart" },
    fact: { status: "applicant", stage: "applied", as: "observer" },
    examples: [
      {
        text: "In 2011 Norway applied for observer status in the OSCE.",
        facts: [{ status: "applicant", as: "observer", when: "2011" }],
      },
    ],
    counterExamples: ["In 2011 Norway applied for membership in the OSCE."],
  },
];
