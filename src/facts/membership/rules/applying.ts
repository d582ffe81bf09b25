/** How an application, a candidacy or a wish to join is recognised. */
import type { Rule } from "../../../model/rule.ts";
import { BODY, CANDIDATE, CANDIDATE_STATUS, MEMBERSHIP, OBSERVER_STATUS, PARTIES, SUBJECT } from "./words.ts";

const about = { subject: "kazakhstan", counterpart: "iaea" };
const APPLICATION = "(a|an|its|their|the)? (official|formal|written)? (application|applications|request)";
const JOINING = "(accession|admission|membership|full membership|entry)";

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
    pattern: `{party+} (@have)? @also? (applied|submitted|filed|lodged|made|presented|handed) ... to (join|accede to|enter|become ... member of) ${BODY}`,
    fact: { status: "applicant", stage: "applied", as: "member" },
    examples: [
      {
        text: "On 3 March 2022 Moldova applied to join the European Union.",
        facts: [{ status: "applicant", when: "2022-03-03" }],
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
  {
    id: "membership/be-candidate",
    language: "en",
    verbs: ["be", "become", "remain"],
    arguments: {
      subject: SUBJECT,
      "complement|as": `${CANDIDATE} (of ${BODY})?`,
      "for|to?": `((the|its)? ${JOINING} ((of|to|in) ${BODY})?|${BODY})`,
    },
    implied: { party: "subject", body: "counterpart" },
    fact: { status: "applicant", stage: "candidate", as: "member" },
    state: true,
    examples: [
      {
        text: "Moldova has been a candidate for membership of the European Union since 23 June 2022.",
        facts: [{ status: "applicant", stage: "candidate", when: "2022-06-23/.." }],
      },
    ],
    counterExamples: [
      "Moldova put forward a candidate for the post.",
      "Moldova is a candidate for the seat of the Agency.",
    ],
  },
  {
    id: "membership/grant-candidate-status",
    language: "en",
    verbs: ["grant", "give", "accord", "award", "recognise", "confer"],
    arguments: {
      "subject?": "{by:body}",
      object: PARTIES,
      "complement|as": `(${CANDIDATE_STATUS}|${CANDIDATE})`,
      "for|to|of|in?": `((the|its)? ${JOINING} ((of|to|in) ${BODY})?|${BODY})`,
    },
    implied: { body: "counterpart" },
    fact: { status: "applicant", stage: "candidate", as: "member" },
    examples: [
      {
        text: "On 23 June 2022 Moldova was granted candidate status for accession to the European Union.",
        facts: [{ status: "applicant", stage: "candidate", when: "2022-06-23" }],
      },
    ],
    counterExamples: ["On 23 June 2022 Moldova was granted observer status in the European Union."],
  },
  {
    id: "membership/gain-candidate-status",
    language: "en",
    verbs: ["gain", "obtain", "receive", "acquire", "get", "have", "hold"],
    arguments: {
      "subject?": SUBJECT,
      object: `${CANDIDATE_STATUS}`,
      "for|to|of|in?": `((the|its)? ${JOINING} ((of|to|in) ${BODY})?|${BODY})`,
    },
    implied: { party: "subject", body: "counterpart" },
    fact: { status: "applicant", stage: "candidate", as: "member" },
    state: true,
    examples: [
      {
        text: "Moldova received candidate status for membership of the European Union in June 2022.",
        facts: [{ status: "applicant", stage: "candidate", when: "2022-06" }],
      },
    ],
    counterExamples: ["Moldova received observer status in June 2022."],
  },
  {
    id: "membership/candidate-status-granted",
    language: "en",
    verbs: ["grant", "give", "accord", "award", "confer"],
    arguments: {
      "subject?": "{by:body}",
      object: CANDIDATE_STATUS,
      "to|on|upon": PARTIES,
      "for|in|of?": `((the|its)? ${JOINING} ((of|to|in) ${BODY})?|${BODY})`,
    },
    implied: { body: "counterpart" },
    fact: { status: "applicant", stage: "candidate", as: "member" },
    examples: [
      {
        text: "In June 2022 candidate status was granted to Moldova for accession to the European Union.",
        facts: [{ status: "applicant", stage: "candidate", when: "2022-06" }],
      },
    ],
    counterExamples: ["In June 2022 a loan was granted to Moldova for accession to the European Union."],
  },
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
  {
    id: "membership/candidate-status-granted-by",
    language: "en",
    verbs: ["grant", "give", "accord", "award", "confer"],
    arguments: {
      "subject?": "{by:body}",
      object: CANDIDATE_STATUS,
      "to|on|upon?": PARTIES,
      "for|in|of?": `((the|its)? ${JOINING} ((of|to|in) ${BODY})?|${BODY})`,
    },
    implied: { party: "subject", body: "counterpart" },
    dated: true,
    fact: { status: "applicant", stage: "candidate", as: "member" },
    examples: [
      {
        text: "15 December 2005 – candidate status granted by the Council of Europe.",
        about: { subject: "estonia", counterpart: "osce" },
        facts: [{ status: "applicant", stage: "candidate", when: "2005-12-15" }],
      },
    ],
    counterExamples: ["15 December 2005 – a loan granted by the Council of Europe."],
  },
];
