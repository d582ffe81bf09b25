/** Who holds, sends or receives what again and again. */
import type { Rule } from "../../../model/rule.ts";
import { ADJECTIVE, BETWEEN, EACH, HOLDER, HOLDS, OFTEN, PLACED, REGULAR, SINCE } from "./words.ts";

/** What is held, with the number that says how often in the span. */
const WHAT = "((its|their|up to|at least)? {times:number} {activity:phrase}|@a? {activity:phrase})";

export const holdingRules: readonly Rule[] = [
  {
    id: "recurrence/holds-sessions",
    language: "en",
    pattern: `({activity:body}|{activity:thing}|@a? {activity:phrase}) (holds|hold|has|have) (its|their)? {times:number}? (ordinary|regular|plenary|annual|formal)? (sessions|meetings|sittings|session|meeting) ${OFTEN}`,
    fact: { action: "met" },
    when: "none",
    examples: [
      {
        text: "The Authority of Heads of State holds two ordinary sessions yearly.",
        facts: [{ times: 2, per: { unit: "year", every: 1 } }],
      },
    ],
    counterExamples: ["The Authority of Heads of State held two sessions in 2015."],
  },
  {
    id: "recurrence/holds",
    language: "en",
    pattern: `${HOLDER} ${HOLDS} ${WHAT} ${BETWEEN} ${OFTEN} ${SINCE}`,
    when: "slot",
    state: true,
    yields: true,
    examples: [
      {
        text: "Officials hold consultations every eighteen months.",
        facts: [{ times: 1, per: { unit: "month", every: 18 }, activity: { text: "consultations" } }],
      },
      {
        text: "Norway receives up to three inspections annually.",
        facts: [{ times: 3, per: { unit: "year", every: 1 }, qualifier: "at-most" }],
      },
      {
        text: "The Permanent Council holds a session every autumn.",
        facts: [{ times: 1, activity: { text: "session" }, body: { text: "Permanent Council" } }],
      },
    ],
    counterExamples: [
      "Officials held consultations every time.",
      "Norway receives inspections.",
      "Norway provides 3 million euros a year.",
    ],
  },
  {
    id: "recurrence/holds-another",
    language: "en",
    pattern: `${HOLDER} ${HOLDS} @a? {activity:phrase} ${OFTEN} (and|, and) {other:phrase} ${OFTEN}`,
    when: "none",
    examples: [
      {
        text: "The Permanent Council holds a session every autumn and a seminar each spring.",
        facts: [{ activity: { text: "session" }, body: { text: "Permanent Council" } }],
      },
    ],
    counterExamples: ["The Permanent Council holds a session in autumn and a seminar in spring."],
  },
  {
    id: "recurrence/holds-the-other",
    language: "en",
    pattern: `${HOLDER} ${HOLDS} @a? {z:phrase} ${EACH} (and|, and) @a? {activity:phrase} ${OFTEN}`,
    when: "none",
    examples: [
      {
        text: "The Permanent Council holds a session every autumn and a seminar each spring.",
        facts: [{ activity: { text: "seminar" }, body: { text: "Permanent Council" } }],
      },
    ],
    counterExamples: ["The Permanent Council holds a session in autumn and a seminar in spring."],
  },
  {
    id: "recurrence/often-holds",
    language: "en",
    pattern: `(^|,|;|and) (${OFTEN}|[frequency: (regularly|traditionally)]) ,? ${HOLDER} ${HOLDS} ${WHAT} ${PLACED}`,
    when: "none",
    examples: [
      {
        text: "Every two years the parties hold exercises in Norway.",
        facts: [{ times: 1, per: { unit: "year", every: 2 } }],
      },
    ],
    counterExamples: ["Every two years the parties held exercises in Norway."],
  },
  {
    id: "recurrence/regularly-holds",
    language: "en",
    pattern: `${HOLDER} ${REGULAR} ${HOLDS} ${WHAT} ${PLACED} ${SINCE}`,
    when: "slot",
    state: true,
    yields: true,
    examples: [
      {
        text: "The two ministries regularly hold consultations in Oslo.",
        facts: [{ activity: { text: "consultations in Oslo" } }],
      },
    ],
    counterExamples: ["The two ministries rarely hold consultations in Oslo."],
  },
  {
    id: "recurrence/holds-regularly",
    language: "en",
    pattern: `${HOLDER} ${HOLDS} ${WHAT} ${BETWEEN} [frequency: (regularly|on a regular basis|periodically)]`,
    when: "none",
    yields: true,
    examples: [
      {
        text: "The two ministries hold consultations on a regular basis.",
        facts: [{ activity: { text: "consultations" } }],
      },
    ],
    counterExamples: ["The two ministries held consultations on a regular basis."],
  },
  {
    id: "recurrence/holds-annual",
    language: "en",
    pattern: `${HOLDER} ${HOLDS} @a? ${ADJECTIVE} {activity:phrase} ${PLACED} ${SINCE}`,
    when: "slot",
    state: true,
    examples: [
      {
        text: "The two ministries hold annual consultations in Oslo.",
        facts: [{ times: 1, per: { unit: "year", every: 1 } }],
      },
    ],
    counterExamples: [
      "The two ministries held annual consultations in Oslo.",
      "The annual report holds surprises.",
    ],
  },
  {
    id: "recurrence/there-are-annual",
    language: "en",
    pattern: `there (is|are) (also)? (a|an)? ${ADJECTIVE} {activity:phrase}`,
    when: "none",
    examples: [
      {
        text: "There are annual consultations between the two ministries.",
        facts: [{ times: 1, per: { unit: "year", every: 1 } }],
      },
    ],
    counterExamples: ["There are consultations between the two ministries."],
  },
];
