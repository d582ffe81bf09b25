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
    id: "recurrence/sends-delegations",
    language: "en",
    pattern:
      "({actor}|{actor:thing}) (regularly|on a regular basis)? (sends|send) (delegations|a delegation|representatives|delegates) (regularly)? to ({activity:phrase} in {place}|{activity:phrase}) \\( {times:number} times (a|per|each) year \\)",
    fact: { unit: "year" },
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
    pattern:
      "({actor}|{actor:thing}) (regularly|on a regular basis) (sends|send) (delegations|a delegation|representatives|delegates) to ... (and|as well as) to {activity:phrase}",
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
    id: "recurrence/once-a",
    language: "en",
    pattern:
      "({activity:thing}|{activity:phrase}) (meets|meet|is held|are held|takes place|take place|is convened|convenes) (in {place})? once (a|per|each|every) year",
    fact: { unit: "year", times: 1 },
    when: "none",
    examples: [
      {
        text: "The Senate of Norway meets in Oslo once a year.",
        facts: [{ times: 1, per: { unit: "year", every: 1 } }],
      },
    ],
    counterExamples: ["The Senate of Norway once met in Oslo for a year."],
  },
  {
    id: "recurrence/once-a-week",
    language: "en",
    pattern:
      "({activity:thing}|{activity:phrase}) (meets|meet|is held|are held|takes place|take place|is convened|convenes) (in {place})? (once (a|per|each|every) week|every week|weekly)",
    fact: { unit: "week", times: 1 },
    when: "none",
    examples: [
      {
        text: "The Permanent Council meets in Vienna once a week.",
        facts: [{ times: 1, per: { unit: "week", every: 1 } }],
      },
    ],
    counterExamples: ["The Permanent Council met in Vienna last week."],
  },
  {
    id: "recurrence/twice-a",
    language: "en",
    pattern:
      "({activity:thing}|{activity:phrase}) (meets|meet|is held|are held|takes place|take place|is convened|convenes) (in {place})? twice (a|per|each|every) year",
    fact: { unit: "year", times: 2 },
    when: "none",
    examples: [
      {
        text: "The Senate of Norway meets twice a year.",
        facts: [{ times: 2, per: { unit: "year", every: 1 } }],
      },
    ],
    counterExamples: ["The Senate of Norway met twice."],
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
