/** How a wish to join, a request, and an application that was received or is pending are recognised. */
import type { Rule } from "../../../model/rule.ts";
import { BODY, JOINING, MEMBERSHIP, OBSERVER_STATUS, PARTIES, SUBJECT } from "./words.ts";

export const requestingRules: readonly Rule[] = [
  {
    id: "membership/announced-wish",
    language: "en",
    pattern: `{party+} (@have)? @also? (announced|declared|expressed|stated|voiced|confirmed|reaffirmed|notified) ... (its|their|the|a) (wish|intention|desire|readiness|interest|aspiration|willingness|decision|will) (to (join|accede to|enter|become ... member of)|in (joining|acceding to)) ${BODY}`,
    fact: { status: "applicant", stage: "announced" },
    examples: [
      {
        text: "In April 2018 Moldova announced its wish to join the OSCE.",
        facts: [{ status: "applicant", stage: "announced", when: "2018-04" }],
      },
    ],
    counterExamples: ["In April 2018 Moldova announced its wish to visit the OSCE."],
  },
  {
    id: "membership/application-received",
    language: "en",
    verbs: [
      "receive",
      "register",
      "submit",
      "lodge",
      "file",
      "present",
      "deposit",
      "hand in",
      "make",
      "reject",
      "accept",
    ],
    arguments: {
      "subject?": "{by:body}",
      object: `(the|an|its)? (official|formal|first|second|new)? (application|bid|candidature|candidacy|request) (of|from|by) ${PARTIES} ((for|to) (the|its)? (${JOINING}|join|be admitted))? (to|of|in)? ${BODY}?`,
      "by|to?": BODY,
      "for?": `((the|its)? ${JOINING}|${MEMBERSHIP}) ((of|to|in) ${BODY})?`,
    },
    implied: { body: "counterpart" },
    fact: { status: "applicant", stage: "applied" },
    dated: true,
    examples: [
      {
        text: "The application of Norway was received in 2008.",
        about: { subject: "estonia", counterpart: "osce" },
        facts: [
          {
            status: "applicant",
            when: "2008",
            parties: [{ text: "Norway" }],
            body: { antecedentTerm: "osce" },
          },
        ],
      },
    ],
    counterExamples: [
      "The application of Norway for observer status was received in 2008.",
      "The application of the rules was received well in 2008.",
      "The letter of Norway was received in 2008.",
    ],
  },
  {
    id: "membership/application-for-observer-received",
    language: "en",
    verbs: ["receive", "register", "submit", "lodge", "file", "present", "deposit", "hand in", "make"],
    arguments: {
      "subject?": SUBJECT,
      object: `(the|an|its)? (official|formal|first|second|new)? (application|bid|request) ((of|from|by) ${PARTIES})?`,
      for: `${OBSERVER_STATUS} ((of|in|at|with|to) ${BODY})?`,
      "to|in|at|with?": BODY,
    },
    implied: { party: "subject", body: "counterpart" },
    fact: { status: "applicant", stage: "applied", as: "observer" },
    dated: true,
    examples: [
      {
        text: "Norway submitted an application for observer status in the OSCE in 2008.",
        facts: [{ status: "applicant", as: "observer", when: "2008" }],
      },
    ],
    counterExamples: ["Norway submitted an application for a loan in 2008."],
  },
  {
    id: "membership/apply-bare",
    language: "en",
    verbs: ["apply"],
    arguments: { subject: SUBJECT, "object?": BODY, "for|to|as|in|with|of?": BODY },
    implied: { party: "subject", body: "counterpart" },
    fact: { status: "applicant", stage: "applied" },
    dated: true,
    examples: [
      {
        text: "Norway, which applied in November 2020, hopes for an answer.",
        about: { subject: "estonia", counterpart: "osce" },
        facts: [{ status: "applicant", when: "2020-11", parties: [{ text: "Norway" }] }],
      },
    ],
    counterExamples: [
      "Norway applied sanctions in November 2020.",
      "Norway applied for a loan in November 2020.",
      "The rules of Norway applied in November 2020.",
    ],
  },
  {
    id: "membership/request-admission",
    language: "en",
    verbs: ["request", "seek", "ask for"],
    arguments: {
      subject: SUBJECT,
      object: `(its|their|full)? (${JOINING}|${MEMBERSHIP}) ((of|to|in|into) ${BODY})?`,
      "to|in|into?": BODY,
    },
    implied: { party: "subject", body: "counterpart" },
    fact: { status: "applicant", stage: "applied", as: "member" },
    dated: true,
    examples: [
      {
        text: "Norway requested admission to the OSCE in 1995.",
        facts: [{ status: "applicant", as: "member", when: "1995" }],
      },
    ],
    counterExamples: [
      "Norway requested a loan of the World Bank in 1995.",
      "Norway seeks membership of the OSCE.",
    ],
  },
  {
    id: "membership/request-observer-status",
    language: "en",
    verbs: ["request", "seek", "ask for"],
    arguments: {
      subject: SUBJECT,
      object: `${OBSERVER_STATUS} ((of|in|at|with|to) ${BODY})?`,
      "to|in|at|with?": BODY,
    },
    implied: { party: "subject", body: "counterpart" },
    fact: { status: "applicant", stage: "applied", as: "observer" },
    dated: true,
    examples: [
      {
        text: "Norway requested observer status in the OSCE in 1995.",
        facts: [{ status: "applicant", as: "observer", when: "1995" }],
      },
    ],
    counterExamples: ["Norway received observer status in the OSCE in 1995."],
  },
  {
    id: "membership/application-pending",
    language: "en",
    pattern: `({party} 's (application|candidacy|candidature|bid)|(application|candidacy|candidature|bid) of {party}) (for (${JOINING}|${MEMBERSHIP}))? ,? (pending|on hold|under consideration|under review|submitted|lodged|filed|made|received) (since|in|on)? {when:date}`,
    when: "slot",
    state: true,
    implied: { body: "counterpart" },
    fact: { status: "applicant", stage: "applied" },
    examples: [
      {
        text: "Estonia supports the application of Norway, pending since March 2011.",
        about: { subject: "estonia", counterpart: "osce" },
        facts: [{ status: "applicant", when: "2011-03/..", parties: [{ text: "Norway" }] }],
      },
      {
        text: "Norway's candidacy, submitted in 1995, is still on hold.",
        about: { subject: "estonia", counterpart: "osce" },
        facts: [{ status: "applicant", when: "1995" }],
      },
    ],
    counterExamples: ["Estonia supports the application of rules, pending since March 2011."],
  },
];
