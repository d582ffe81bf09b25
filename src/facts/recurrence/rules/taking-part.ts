/** Who takes part in what again and again. */
import type { Rule } from "../../../model/rule.ts";
import { HOW_OFTEN, OFTEN } from "./words.ts";

const WHO = "({actor}|{actor:thing})";
const REGULARLY = "(regularly|on a regular basis|annually)";
const WHAT = "({activity:phrase} in {place}|{activity:phrase})";
const SENDS =
  "(sends|send) (delegations|a delegation|its delegation|representatives|its representatives|delegates|observers|experts)";

export const takingPartRules: readonly Rule[] = [
  {
    id: "recurrence/takes-part-often",
    language: "en",
    pattern: `${WHO} ${REGULARLY}? @participate ${REGULARLY}? in ${WHAT} (,|\\()? ${OFTEN} \\)?`,
    when: "none",
    examples: [
      {
        text: "Delegations of the Senate of Norway take part in the spring sessions in Geneva, four times a year.",
        facts: [{ times: 4, activity: { text: "spring sessions" }, place: { text: "Geneva" } }],
      },
      {
        text: "Delegations of the Senate of Norway regularly take part in the spring sessions in Geneva (3 times a year).",
        facts: [{ times: 3, per: { unit: "year", every: 1 }, place: { text: "Geneva" } }],
      },
    ],
    counterExamples: ["Delegations of the Senate of Norway regularly take part in the spring sessions."],
  },
  {
    id: "recurrence/sends-delegations",
    language: "en",
    pattern: `${WHO} ${REGULARLY}? ${SENDS} ${REGULARLY}? to ${WHAT} \\(? ${OFTEN} \\)?`,
    when: "none",
    examples: [
      {
        text: "The Senate of Norway regularly sends delegates to the spring sessions in Geneva (3 times a year).",
        facts: [{ times: 3, activity: { text: "spring sessions" }, place: { text: "Geneva" } }],
      },
    ],
    counterExamples: ["The Senate of Norway regularly sends delegates to Geneva."],
  },
  {
    id: "recurrence/sends-delegations-also",
    language: "en",
    pattern: `${WHO} ${REGULARLY} ${SENDS} to ... (and|as well as) to {activity:phrase}`,
    when: "none",
    examples: [
      {
        text: "The Senate of Norway regularly sends delegates to the spring sessions in Geneva (3 times a year) and to the away meetings.",
        facts: [{ activity: { text: "away meetings" } }],
      },
    ],
    counterExamples: [
      "The Senate of Norway sends delegates to the spring sessions and to the away meetings.",
    ],
  },
  {
    id: "recurrence/takes-part-also",
    language: "en",
    pattern: `${WHO} ${REGULARLY} @participate in ... (and|as well as) (in|during|at) {activity:phrase}`,
    when: "none",
    examples: [
      {
        text: "Delegations of the Senate of Norway regularly take part in the spring sessions in Geneva (3 times a year) and in away meetings.",
        facts: [{ activity: { text: "away meetings" } }],
      },
    ],
    counterExamples: [
      "Delegations of the Senate of Norway take part in the spring sessions and in away meetings.",
    ],
  },
  {
    id: "recurrence/regularly-takes-part",
    language: "en",
    pattern: `${WHO} ([frequency: ${REGULARLY}] @participate in ${WHAT}|@participate ${HOW_OFTEN} in ${WHAT})`,
    when: "none",
    examples: [
      {
        text: "Norway takes part annually in the spring sessions.",
        facts: [{ times: 1, actors: [{ name: { text: "Norway" } }] }],
      },
    ],
    counterExamples: ["Norway takes part in the spring sessions."],
  },
];
