/** How a candidacy, be it granted, gained or held, is recognised. */
import type { Rule } from "../../../model/rule.ts";
import { BODY, CANDIDATE, CANDIDATE_STATUS, JOINING, PARTIES, SUBJECT } from "./words.ts";

/** What one is a candidate for. */
const AIM = `((the|its)? ${JOINING} ((of|to|in) ${BODY})?|${BODY})`;

export const candidacyRules: readonly Rule[] = [
  {
    id: "membership/be-candidate",
    language: "en",
    verbs: ["be", "become", "remain"],
    arguments: {
      subject: SUBJECT,
      "complement|as": `${CANDIDATE} (of ${BODY})?`,
      "for|to?": AIM,
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
      "for|to|of|in?": AIM,
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
      "for|to|of|in?": AIM,
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
      "for|in|of?": AIM,
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
];

/** Those that may leave out who became a candidate: tried behind all that tell of an application. */
export const unnamedCandidacyRules: readonly Rule[] = [
  {
    id: "membership/candidate-status-granted-by",
    language: "en",
    verbs: ["grant", "give", "accord", "award", "confer"],
    arguments: {
      "subject?": "{by:body}",
      object: CANDIDATE_STATUS,
      "to|on|upon?": PARTIES,
      "for|in|of?": AIM,
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
