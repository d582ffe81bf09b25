/** What takes place again and again: meets twice a year, is held annually. */
import type { Rule } from "../../../model/rule.ts";
import {
  ACTIVITY,
  ADJECTIVE,
  ASIDE,
  BETWEEN,
  DONE_OFTEN,
  HOW_OFTEN,
  IS_DONE,
  OFTEN,
  OFTEN_A_YEAR,
  PLACED,
  RECURS,
  REGULAR,
  SINCE,
} from "./words.ts";

export const activityRules: readonly Rule[] = [
  {
    id: "recurrence/recurs",
    language: "en",
    pattern: `${ACTIVITY} ${RECURS} (${HOW_OFTEN}|${BETWEEN} ${HOW_OFTEN}) ${PLACED} ${SINCE}`,
    when: "slot",
    state: true,
    examples: [
      {
        text: "The Senate of Norway meets in Oslo once a year.",
        facts: [{ times: 1, per: { unit: "year", every: 1 }, place: { text: "Oslo" } }],
      },
      {
        text: "The Permanent Council meets in Vienna once a week.",
        facts: [{ times: 1, per: { unit: "week", every: 1 } }],
      },
      {
        text: "The Senate of Norway meets twice a year.",
        facts: [{ times: 2, per: { unit: "year", every: 1 } }],
      },
      {
        text: "Plenary sessions are held in Strasbourg 4 times a year.",
        facts: [{ times: 4, place: { text: "Strasbourg" } }],
      },
      {
        text: "The Board of Governors meets annually.",
        facts: [{ times: 1, per: { unit: "year", every: 1 } }],
      },
      {
        text: "Economic reviews of Norway are prepared every two years.",
        facts: [{ times: 1, per: { unit: "year", every: 2 } }],
      },
      {
        text: "The working group meets once a quarter.",
        facts: [{ action: "met", times: 4, per: { unit: "year", every: 1 }, printed: "quarter" }],
      },
      {
        text: "Recommendations are reviewed twice a year.",
        facts: [{ action: "reviewed", activity: { text: "Recommendations" } }],
      },
      { text: "The Heron Prize is awarded every year.", facts: [{ action: "awarded" }] },
      { text: "Meetings of the group are usually held once a month.", facts: [{ qualifier: "usually" }] },
      { text: "The chairmanship rotates annually.", facts: [{ action: "rotated" }] },
      {
        text: "The Business Council convenes 2-3 times a year.",
        facts: [{ times: 2, to: 3, per: { unit: "year", every: 1 } }],
      },
      {
        text: "The joint forum has been held every autumn since 2003.",
        facts: [{ when: "2003/..", times: 1, per: { unit: "year", every: 1 } }],
      },
      {
        text: "The intergovernmental commission meets alternately in Oslo and Tallinn every year.",
        facts: [{ times: 1, per: { unit: "year", every: 1 } }],
      },
    ],
    counterExamples: [
      "The Senate of Norway once met in Oslo for a year.",
      "The Permanent Council met in Vienna last week.",
      "The Senate of Norway met twice.",
      "Plenary sessions are held in Strasbourg.",
      "The Council meets the needs of 20 towns.",
      "Baltic Airways flies daily to Oslo.",
      "The chairmanship is held for one year.",
    ],
  },
  {
    id: "recurrence/recurs-behind-an-aside",
    language: "en",
    pattern: `${ACTIVITY} ${ASIDE} ${RECURS} (${HOW_OFTEN}|${BETWEEN} ${HOW_OFTEN}) ${PLACED} ${SINCE}`,
    when: "slot",
    state: true,
    yields: true,
    examples: [
      {
        text: "The Permanent Council, its main body, meets at least once every two years.",
        facts: [{ times: 1, per: { unit: "year", every: 2 }, qualifier: "at-least" }],
      },
      {
        text: "The Governing Body (28 governments, 14 employers and 14 workers) meets three times a year.",
        facts: [{ times: 3, activity: { text: "Governing Body" } }],
      },
      {
        text: "The steering committee, which meets in Oslo every six months, has ten members.",
        facts: [{ times: 2, per: { unit: "year", every: 1 }, activity: { text: "steering committee" } }],
      },
    ],
    counterExamples: ["The Governing Body (28 governments) met three times in a year."],
  },
  {
    id: "recurrence/held-often",
    language: "en",
    pattern: `${ACTIVITY} ,? (usually|traditionally|regularly)? ${DONE_OFTEN} (${OFTEN}|${BETWEEN} ${OFTEN}) ${PLACED} ${SINCE}`,
    when: "slot",
    state: true,
    yields: true,
    examples: [
      {
        text: "The Festival of Baltic Film, held every year in Bergen since 2004, draws crowds.",
        facts: [{ when: "2004/..", times: 1, activity: { text: "Festival of Baltic Film" } }],
      },
    ],
    counterExamples: ["The Festival of Baltic Film, held in Bergen in 2004, draws crowds."],
  },
  {
    id: "recurrence/and-recurs",
    language: "en",
    pattern: `^ ${ACTIVITY} (... and|, ... ,) ${RECURS} (${OFTEN}|${BETWEEN} ${OFTEN}) ${PLACED}`,
    when: "none",
    examples: [
      {
        text: "The Permanent Council consists of 57 delegations and meets three times a year.",
        facts: [{ times: 3, per: { unit: "year", every: 1 } }],
      },
    ],
    counterExamples: ["The Permanent Council has 57 delegations and met three times in a year."],
  },
  {
    id: "recurrence/regularly-recurs",
    language: "en",
    pattern: `${ACTIVITY} ${REGULAR} ${RECURS} ${PLACED} ${SINCE}`,
    when: "slot",
    state: true,
    examples: [{ text: "The working group regularly meets in Oslo.", facts: [{ place: { text: "Oslo" } }] }],
    counterExamples: ["The working group rarely meets in Oslo."],
  },
  {
    id: "recurrence/often-recurs",
    language: "en",
    pattern: `(^|,|;|and) ${OFTEN} ,? ${ACTIVITY} ${RECURS} ${PLACED}`,
    when: "none",
    examples: [
      {
        text: "Every year the Forum on Trade takes place in Oslo.",
        facts: [{ times: 1, per: { unit: "year", every: 1 }, place: { text: "Oslo" } }],
      },
    ],
    counterExamples: ["Every year thousands come to the Forum on Trade."],
  },
  {
    id: "recurrence/brings-together",
    language: "en",
    pattern: `${ACTIVITY} (brings|bring) together {y:phrase} ${OFTEN}`,
    fact: { action: "met" },
    when: "none",
    examples: [
      {
        text: "The Investors' Forum brings together firms of both countries annually.",
        facts: [{ times: 1, activity: { text: "Investors' Forum" } }],
      },
    ],
    counterExamples: ["The Investors' Forum brings together firms of both countries."],
  },
  {
    id: "recurrence/rotates",
    language: "en",
    pattern: `${ACTIVITY} (passes|rotates|is handed over|changes) (from (state|country|member|city|one) to (state|country|member|city|another)|(among|between|by) {y:phrase}) ${OFTEN}`,
    fact: { action: "rotated" },
    when: "none",
    examples: [
      {
        text: "The chairmanship of the Council passes from state to state every year.",
        facts: [
          { times: 1, per: { unit: "year", every: 1 }, activity: { text: "chairmanship of the Council" } },
        ],
      },
    ],
    counterExamples: ["The chairmanship of the Council passed from Norway to Estonia last year."],
  },
  {
    id: "recurrence/are-annual",
    language: "en",
    pattern: `${ACTIVITY} (is|are) ${ADJECTIVE} (,|;|and|$)`,
    when: "none",
    examples: [
      {
        text: "Meetings of the commission are annual.",
        facts: [{ times: 1, activity: { text: "meetings of the commission" } }],
      },
    ],
    counterExamples: ["Meetings of the commission are regular.", "There are annual awards."],
  },
  {
    id: "recurrence/and-others",
    language: "en",
    pattern: `(meets|meet|gather|gathers|sits|sit|convene|convenes) ${OFTEN_A_YEAR} (,|and|;) @a? {activity:phrase} [frequency: (once|twice|thrice|{t:number} times)] (,|;|$)`,
    fact: { action: "met", unit: "year" },
    when: "none",
    examples: [
      {
        text: "The ministers of trade gather four times a year, finance ministers once.",
        facts: [{ times: 1, per: { unit: "year", every: 1 }, activity: { text: "finance ministers" } }],
      },
    ],
    counterExamples: ["The ministers of trade gather in spring, finance ministers once."],
  },
  {
    id: "recurrence/annual",
    language: "en",
    pattern: `@a? ${ADJECTIVE} {activity:phrase} ([verb: (take place|takes place)]|${IS_DONE}) ${PLACED} ${SINCE}`,
    when: "slot",
    state: true,
    examples: [
      {
        text: "Annual consultations of ministries are held in Oslo.",
        facts: [
          { times: 1, per: { unit: "year", every: 1 }, activity: { text: "consultations of ministries" } },
        ],
      },
    ],
    counterExamples: ["The annual report was published in Oslo.", "Annual consultations were held in Oslo."],
  },
  {
    id: "recurrence/labelled-sessions",
    language: "en",
    pattern: `^ ({activity:thing}|@a? {activity:phrase}) (:|–|-|—|\\() (its|regular|ordinary|plenary)? (meets|sits|convenes|sittings|meetings|sessions|rounds|meeting|session) ,? ${OFTEN} ${PLACED}`,
    fact: { action: "met" },
    when: "none",
    examples: [
      {
        text: "Business Council: sittings 2 times in a year",
        facts: [{ times: 2, per: { unit: "year", every: 1 }, activity: { text: "Business Council" } }],
      },
    ],
    counterExamples: ["Business Council: 12 sittings in a year"],
  },
  {
    id: "recurrence/labelled",
    language: "en",
    pattern: `({activity:thing}|@a? {activity:phrase}) (:|–|-|—|\\() ${OFTEN} ,? ${PLACED}`,
    when: "none",
    yields: true,
    examples: [
      {
        text: "Days of Baltic culture: every autumn, in Oslo and Bergen",
        facts: [{ times: 1, per: { unit: "year", every: 1 }, place: { text: "Oslo" } }],
      },
      {
        text: "Foreign Office Consultations - each two years.",
        facts: [{ times: 1, per: { unit: "year", every: 2 } }],
      },
    ],
    counterExamples: ["Days of Baltic culture: 3 in a row", "Scholarships: 6 students a year"],
  },
];
