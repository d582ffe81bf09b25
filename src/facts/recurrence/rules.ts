/** How recurrences are recognised. */
import type { Rule } from "../../model/rule.ts";

export const recurrenceRules: readonly Rule[] = [
  {
    id: "recurrence/takes-part-times-a-year",
    language: "en",
    pattern:
      "({actor}|{actor:thing}) (on a regular basis|regularly)? @participate in ({activity:phrase} in {place}|{activity:phrase}) \\( {times:number} times (a|per|each) year \\)",
    fact: { unit: "year" },
    when: "none",
    examples: [
      {
        text: "Delegations of the Senate of Norway regularly take part in the spring sessions in Geneva (3 times a year).",
        facts: [{ times: 3, per: { unit: "year", every: 1 }, place: { text: "Geneva" } }],
      },
    ],
    counterExamples: ["Delegations of the Senate of Norway regularly take part in the spring sessions."],
  },
  {
    id: "recurrence/held-times-a-year",
    language: "en",
    pattern:
      "{activity:phrase} (are held|is held|take place|takes place|meets|meet|are convened|is convened|@be organised) (in {place})? {times:number} times (a|per|each) year",
    fact: { unit: "year" },
    when: "none",
    examples: [
      {
        text: "Plenary sessions are held in Strasbourg 4 times a year.",
        facts: [{ times: 4, place: { text: "Strasbourg" } }],
      },
    ],
    counterExamples: ["Plenary sessions are held in Strasbourg."],
  },
  {
    id: "recurrence/regularly-takes-part",
    language: "en",
    pattern:
      "({actor}|{actor:thing}) (on a regular basis|regularly) @participate in ... (and|as well as) (in|during|at) {activity:phrase}",
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
];
