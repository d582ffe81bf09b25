/** How the members of a body are recognised in lists: in a line, as items, as those of whom one speaks. */
import type { Rule } from "../../../model/rule.ts";
import { BODY, MEMBER, OBSERVER, PARTIES } from "./words.ts";

const COUNTS = [
  ...["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen"],
  ...Array.from({ length: 59 }, (_, index) => String(index + 2)),
];

/** Words that lead in a list whose items are the members: `has eight member states:`. */
const leads = (nouns: readonly string[]): string[] =>
  nouns.flatMap((noun) => [
    `following ${noun}`,
    `current ${noun}`,
    `are the ${noun}`,
    `${noun} are`,
    ...COUNTS.map((count) => `${count} ${noun}`),
  ]);

const ITEM = "^ ({party}|{party:body}) (\\( ({place+}|{others:phrase}|with ...) \\))? (;|,|$)";
const STATES = "(states|countries|state|country)?";
const MEMBERS = `(the|its|full|current)? (full|founding)? (members|member states|member countries|participating states)`;
const OBSERVERS = `(the|its|current)? (observers|observer ${STATES}|permanent observers)`;
/** `six of which – China and India – were admitted`. */
const OF_WHICH = "(of (which|whom|them)|among them|including)";
const ONE_OF_THEM = "(one|two|three|some) of (them|these)";

export const listRules: readonly Rule[] = [
  {
    id: "membership/listed-member",
    language: "en",
    pattern: ITEM,
    under: leads([
      "members",
      "member states",
      "member countries",
      "full members",
      "founding members",
      "participating states",
    ]),
    implied: { body: "topic" },
    fact: { status: "member" },
    when: "none",
    examples: [
      {
        text: "The OSCE was founded in 1975. The Organisation has three member states:\n\n- Norway\n- Estonia (with its islands)\n- the United States",
        facts: [
          { status: "member", parties: [{ text: "Norway" }], body: { antecedent: "OSCE" } },
          { parties: [{ text: "Estonia" }] },
          { parties: [{ text: "United States" }] },
        ],
      },
    ],
    counterExamples: [
      "The OSCE was founded in 1975. It has three non-member states:\n\n- Norway\n- Estonia\n- Latvia",
      "The OSCE was founded in 1975. The members of the mission visited:\n\n- Norway\n- Estonia\n- Latvia",
    ],
  },
  {
    id: "membership/listed-observer",
    language: "en",
    pattern: ITEM,
    under: leads(["observers", "observer states", "observer countries", "permanent observers"]),
    implied: { body: "topic" },
    fact: { status: "observer" },
    when: "none",
    examples: [
      {
        text: "The OSCE was founded in 1975. Its observers are:\n\n- Norway\n- Estonia",
        facts: [{ status: "observer", parties: [{ text: "Norway" }] }, { status: "observer" }],
      },
    ],
    counterExamples: ["The OSCE was founded in 1975. Its observers visited:\n\n- Norway\n- Estonia"],
  },
  {
    id: "membership/members-line",
    language: "en",
    pattern: `^ ${MEMBERS} (of {body})? (:|are|–|-) (:)? {party+}`,
    implied: { body: "topic" },
    fact: { status: "member" },
    when: "none",
    examples: [
      {
        text: "The OSCE was founded in 1975.\n\nMembers: Norway, Estonia and Latvia",
        facts: [{ status: "member", parties: [{ text: "Norway" }, { text: "Estonia" }, { text: "Latvia" }] }],
      },
      {
        text: "The members of the OSCE are Norway and Estonia.",
        facts: [{ status: "member", body: { text: "OSCE" } }],
      },
    ],
    counterExamples: [
      "The members of the OSCE are grateful to Norway and Estonia.",
      "Non-members: Norway, Estonia and Latvia",
    ],
  },
  {
    id: "membership/following-are-members",
    language: "en",
    pattern: `(following|these) (states|countries) are (the)? (full|current)? (members|member states) of {body} : {party+}`,
    fact: { status: "member" },
    when: "none",
    examples: [
      {
        text: "The following states are members of the OSCE: Norway, Estonia and Latvia.",
        facts: [{ status: "member", parties: [{ text: "Norway" }, { text: "Estonia" }, { text: "Latvia" }] }],
      },
    ],
    counterExamples: ["The following states are guests of the OSCE: Norway, Estonia and Latvia."],
  },
  {
    id: "membership/observers-line",
    language: "en",
    pattern: `^ ${OBSERVERS} (of {body}|to {body}|in {body})? (:|are|–|-) (:)? {party+}`,
    implied: { body: "topic" },
    fact: { status: "observer" },
    when: "none",
    examples: [
      {
        text: "The OSCE was founded in 1975.\n\nObservers: Norway, Estonia and Latvia",
        facts: [
          { status: "observer", parties: [{ text: "Norway" }, { text: "Estonia" }, { text: "Latvia" }] },
        ],
      },
    ],
    counterExamples: ["Observers from Norway, Estonia and Latvia"],
  },
  {
    id: "membership/one-of-the-participants",
    language: "en",
    pattern: `(participants|participating states) (;|,|and|, and) @also? ${PARTIES} (@be|@have been|became) @now? @also? ${ONE_OF_THEM}`,
    implied: { body: "counterpart" },
    fact: { status: "participant" },
    state: true,
    examples: [
      {
        text: "Six organisations are permanent participants; the Council of Europe has been one of them since 1996.",
        about: { subject: "norway", counterpart: "osce" },
        facts: [{ status: "participant", when: "1996/..", parties: [{ text: "Council of Europe" }] }],
      },
    ],
    counterExamples: [
      "Six organisations are permanent participants; the Council of Europe has heard of them since 1996.",
    ],
  },
  {
    id: "membership/one-of-the-members",
    language: "en",
    pattern: `(members|member states|member countries) (;|,|and|, and) @also? ${PARTIES} (@be|@have been|became) @now? @also? ${ONE_OF_THEM}`,
    implied: { body: "counterpart" },
    fact: { status: "member" },
    state: true,
    examples: [
      {
        text: "The OSCE has 57 members, and Norway has been one of them since 1975.",
        about: { subject: "norway", counterpart: "osce" },
        facts: [{ status: "member", when: "1975/..", parties: [{ text: "Norway" }] }],
      },
    ],
    counterExamples: ["The OSCE has 57 members, and Norway has visited some of them since 1975."],
  },
  {
    id: "membership/one-of-the-observers",
    language: "en",
    pattern: `(observers|observer states|observer countries) (;|,|and|, and) @also? ${PARTIES} (@be|@have been|became) @now? @also? ${ONE_OF_THEM}`,
    implied: { body: "counterpart" },
    fact: { status: "observer" },
    state: true,
    examples: [
      {
        text: "Five states are observers; Norway has been one of them since 1975.",
        about: { subject: "norway", counterpart: "osce" },
        facts: [{ status: "observer", when: "1975/.." }],
      },
    ],
    counterExamples: ["Five states are observers; Norway has met two of them since 1975."],
  },
  {
    id: "membership/observers-of-whom",
    language: "en",
    pattern: `(observers|observer ${STATES}|observer status) (in|at|with|of|to)? {body}? (,|–|—|\\() ({some:number}|{some:phrase})? ${OF_WHICH} (,|–|—|\\(|:)? {party+} (,|–|—|\\))? (were|was|have been) (admitted|accepted|welcomed|granted|given|added|approved)`,
    implied: { body: "counterpart" },
    fact: { status: "observer" },
    examples: [
      {
        text: "Thirteen states are observers, three of which – Norway, Estonia and Latvia – were admitted in Oslo on 15 May 2013.",
        about: { subject: "norway", counterpart: "osce" },
        facts: [
          {
            status: "observer",
            when: "2013-05-15",
            parties: [{ text: "Norway" }, { text: "Estonia" }, { text: "Latvia" }],
          },
        ],
      },
    ],
    counterExamples: [
      "Thirteen states are observers, three of which – Norway, Estonia and Latvia – were visited on 15 May 2013.",
    ],
  },
  {
    id: "membership/members-of-whom",
    language: "en",
    pattern: `(members|member ${STATES}) (,|–|—|\\() ({some:number}|{some:phrase})? ${OF_WHICH} (,|–|—|\\(|:)? {party+} (,|–|—|\\))? (joined|acceded|were admitted|was admitted|have joined)`,
    implied: { body: "counterpart" },
    fact: { status: "member" },
    examples: [
      {
        text: "It has 34 members, three of which – Norway, Estonia and Latvia – joined in 2010.",
        about: { subject: "norway", counterpart: "osce" },
        facts: [{ status: "member", when: "2010" }],
      },
    ],
    counterExamples: ["It has 34 members, three of which – Norway, Estonia and Latvia – abstained in 2010."],
  },
  {
    id: "membership/among-observers",
    language: "en",
    pattern: `(observers|observer ${STATES}) (are|include|in {body} (are|include)|, (among|including) (them|others)?|have {n:number} {others:phrase} , among others)`,
    items: "{party} \\( (since|from) {when:date} \\)",
    implied: { body: "counterpart" },
    when: "slot",
    fact: { status: "observer" },
    state: true,
    examples: [
      {
        text: "The observers include Norway (since 1999) and Estonia (since 2004).",
        about: { subject: "norway", counterpart: "osce" },
        facts: [
          { status: "observer", when: "1999/.." },
          { status: "observer", when: "2004/.." },
        ],
      },
    ],
    counterExamples: ["The observers met Norway (since 1999) and Estonia (since 2004)."],
  },
  {
    id: "membership/since-then",
    language: "en",
    pattern: `{party} ... {since:date} ... and (ever since|since then|since that time|since that date|since that day|from that time|from then on|thereafter) (it|the country)? (@be|@have been) @now? @also? ${MEMBER} (of|in) {body+}`,
    when: "none",
    fact: { status: "member" },
    examples: [
      {
        text: "Norway joined the European Cultural Convention on 5 May 1993 and since then is a full member of the OSCE.",
        facts: [{ status: "member", when: "1993-05-05/..", parties: [{ text: "Norway" }] }],
      },
    ],
    counterExamples: [
      "Norway joined the European Cultural Convention on 5 May 1993 and since then is a host of the OSCE.",
    ],
  },
  {
    id: "membership/since-then-observer",
    language: "en",
    pattern: `{party} ... {since:date} ... and (ever since|since then|since that time|since that date|since that day|from then on) (it|the country)? (@be|@have been) @now? @also? ${OBSERVER} (of|in|to|at) {body+}`,
    when: "none",
    fact: { status: "observer" },
    examples: [
      {
        text: "Norway opened its mission in 1992 and since then has been an observer to the OSCE.",
        facts: [{ status: "observer", when: "1992/.." }],
      },
    ],
    counterExamples: ["Norway opened its mission in 1992 and since then has met an observer of the OSCE."],
  },
  {
    id: "membership/making-member",
    language: "en",
    pattern: `making {party} ${MEMBER} (of ${BODY})?`,
    implied: { body: "counterpart" },
    fact: { status: "member" },
    examples: [
      {
        text: "The decision took effect on 1 February 2011, making Norway the ninth member of the OSCE.",
        facts: [{ status: "member", when: "2011-02-01", body: { text: "OSCE" } }],
      },
    ],
    counterExamples: ["The decision took effect on 1 February 2011, making Norway a host of the OSCE."],
  },
];
