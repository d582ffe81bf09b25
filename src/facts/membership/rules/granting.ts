/** How a status that is granted, obtained or held is recognised. */
import type { Rule } from "../../../model/rule.ts";
import { ASSOCIATE_STATUS, BODY, OBSERVER_STATUS, PARTIES, PARTNER_STATUS, SUBJECT } from "./words.ts";

const about = { subject: "kazakhstan", counterpart: "iaea" };
const GAIN = ["gain", "obtain", "receive", "acquire", "get", "attain", "achieve", "secure", "win"];
const HOLD = ["have", "hold", "enjoy", "possess", "retain"];
const GRANT = ["grant", "give", "accord", "award", "confer", "assign"];

export const grantingRules: readonly Rule[] = [
  {
    id: "membership/gain-observer-status",
    language: "en",
    verbs: GAIN,
    arguments: { "subject?": SUBJECT, object: OBSERVER_STATUS, "in|with|at|of|to|on|within?": BODY },
    implied: { party: "subject", body: "counterpart" },
    fact: { status: "observer" },
    examples: [
      {
        text: "In 2019 Norway obtained observer status with the Commission on Northern Forests (CNF) and the Consultative Council of River Pilots (CCRP).",
        facts: [
          { status: "observer", when: "2019" },
          { status: "observer", when: "2019" },
        ],
      },
    ],
    counterExamples: ["Kazakhstan obtained a loan from the Council of Europe Development Bank."],
  },
  {
    id: "membership/hold-observer-status",
    language: "en",
    verbs: HOLD,
    arguments: { subject: SUBJECT, object: OBSERVER_STATUS, "in|with|at|of|to|on|within?": BODY },
    implied: { party: "subject", body: "counterpart" },
    fact: { status: "observer" },
    state: true,
    examples: [
      {
        text: "Norway has had observer status in the OSCE since 1999.",
        facts: [{ status: "observer", when: "1999/.." }],
      },
    ],
    counterExamples: ["Norway has had observers in the OSCE since 1999."],
  },
  {
    id: "membership/grant-observer-status",
    language: "en",
    verbs: GRANT,
    arguments: {
      "subject?": "{by:body}",
      object: PARTIES,
      complement: OBSERVER_STATUS,
      "in|with|at|of|on|within?": BODY,
    },
    implied: { body: "counterpart" },
    fact: { status: "observer" },
    examples: [
      {
        text: "In 2013 Norway was granted observer status in the OSCE.",
        facts: [{ status: "observer", when: "2013", body: { text: "OSCE" } }],
      },
    ],
    counterExamples: ["In 2013 Norway was granted a loan by the World Bank."],
  },
  {
    id: "membership/observer-status-granted",
    language: "en",
    verbs: GRANT,
    arguments: {
      "subject?": "{by:body}",
      object: OBSERVER_STATUS,
      to: PARTIES,
      "in|with|at|of|on|within?": BODY,
    },
    implied: { body: "counterpart" },
    fact: { status: "observer" },
    examples: [
      {
        text: "In 2019 observer status was granted to Kazakhstan in the Consultative Council of European Judges (CCJE).",
        facts: [{ status: "observer", when: "2019" }],
      },
    ],
    counterExamples: ["A loan was granted to Kazakhstan by the Council of Europe Development Bank."],
  },
  {
    id: "membership/gain-associate-status",
    language: "en",
    verbs: GAIN,
    arguments: { "subject?": SUBJECT, object: ASSOCIATE_STATUS, "in|with|at|of|to?": BODY },
    implied: { party: "subject", body: "counterpart" },
    fact: { status: "associate" },
    examples: [
      {
        text: "Norway obtained associate membership in the OSCE in 1999.",
        facts: [{ status: "associate", when: "1999" }],
      },
    ],
    counterExamples: ["Norway obtained full membership in the OSCE in 1999."],
  },
  {
    id: "membership/grant-associate-status",
    language: "en",
    verbs: GRANT,
    arguments: { object: PARTIES, complement: ASSOCIATE_STATUS, "in|with|at|of?": BODY },
    implied: { body: "counterpart" },
    fact: { status: "associate" },
    examples: [
      {
        text: "Norway was granted associate membership in the OSCE in 1999.",
        facts: [{ status: "associate", when: "1999" }],
      },
    ],
    counterExamples: ["Norway was granted membership in the OSCE in 1999."],
  },
  {
    id: "membership/gain-partner-status",
    language: "en",
    verbs: [...GAIN, ...HOLD],
    arguments: { "subject?": SUBJECT, object: `${PARTNER_STATUS} (of ${BODY})?`, "in|with|at|to?": BODY },
    implied: { party: "subject", body: "counterpart" },
    fact: { status: "partner" },
    state: true,
    examples: [
      {
        text: "Norway received dialogue partner status in the OSCE in 2012.",
        facts: [{ status: "partner", when: "2012", title: { text: "dialogue partner" } }],
      },
    ],
    counterExamples: ["Norway received a dialogue partner in 2012."],
  },
  {
    id: "membership/grant-partner-status",
    language: "en",
    verbs: GRANT,
    arguments: {
      "subject?": "{by:body}",
      object: PARTIES,
      complement: `${PARTNER_STATUS} (of ${BODY})?`,
      "in|with|at?": BODY,
    },
    implied: { body: "counterpart" },
    fact: { status: "partner" },
    examples: [
      {
        text: "Norway was granted the status of dialogue partner on 7 June 2012.",
        about,
        facts: [{ status: "partner", when: "2012-06-07", body: { antecedentTerm: "iaea" } }],
      },
    ],
    counterExamples: ["Norway was granted observer status on 7 June 2012."],
  },
];
