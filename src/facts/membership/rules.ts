/** How membership is recognised. */
import type { Rule } from "../../model/rule.ts";

export const membershipRules: readonly Rule[] = [
  {
    id: "membership/cooperates",
    language: "en",
    pattern: "{party+} (@have been @cooperate|@have @cooperated|@cooperated) @also? with {body}",
    fact: { status: "partner" },
    state: true,
    examples: [
      {
        text: "Kazakhstan has been working with the Council of Europe since 2001.",
        facts: [{ status: "partner", when: "2001/..", body: { text: "Council of Europe" } }],
      },
    ],
    counterExamples: ["Kazakhstan has been working on a new law since 2001."],
  },
  {
    id: "membership/not-being-a-member",
    language: "en",
    pattern: "not being @a? @member of {body} , {party}",
    fact: { status: "none", as: "member" },
    when: "none",
    examples: [
      {
        text: "Not being a member of the OECD, Norway attends some of its meetings.",
        facts: [{ status: "none", as: "member" }],
      },
    ],
    counterExamples: ["Being a member of the Council of Europe, France attends its meetings."],
  },
  {
    id: "membership/is-not-a-member",
    language: "en",
    pattern: "{party+} (@be not|does not belong|do not belong) @now? @a? (@member (of|in)|to) {body+}",
    fact: { status: "none", as: "member" },
    when: "none",
    examples: [
      {
        text: "Kazakhstan is not a member of the Council of Europe.",
        facts: [{ status: "none", body: { text: "Council of Europe" } }],
      },
    ],
    counterExamples: ["Kazakhstan is a member of the International Atomic Energy Agency."],
  },
  {
    id: "membership/does-not-belong-but",
    language: "en",
    pattern: "{party} , (which|that) (is not @a? @member of|does not belong to) {body}",
    fact: { status: "none", as: "member" },
    when: "none",
    examples: [
      {
        text: "Kazakhstan, which does not belong to the Council of Europe, follows its work.",
        facts: [{ status: "none", as: "member" }],
      },
    ],
    counterExamples: ["Kazakhstan, which belongs to the Council of Europe, follows its work."],
  },
  {
    id: "membership/is-a-member",
    language: "en",
    pattern: "{party+} (@be|@have been) @now? @also? @a? {ordinal:number}? @member (of|in) {body+}",
    fact: { status: "member" },
    state: true,
    examples: [
      {
        text: "Kazakhstan has been a member of the International Atomic Energy Agency since 14 February 1994.",
        facts: [{ status: "member", when: "1994-02-14/.." }],
      },
    ],
    counterExamples: [
      "Kazakhstan is not a member of the Council of Europe.",
      "Kazakhstan wants to be a member of the Council of Europe.",
    ],
  },
  {
    id: "membership/became-a-member",
    language: "en",
    pattern:
      "{party+} (became|becomes|become|was admitted as|were admitted as|was accepted as) @a? full? @member (of|in|to) {body+}",
    fact: { status: "member" },
    examples: [
      {
        text: "On 9 December 2010 Estonia became a member of the Organisation for Economic Co-operation and Development.",
        facts: [{ status: "member", when: "2010-12-09" }],
      },
    ],
    counterExamples: [
      "Estonia became a partner of the Organisation for Economic Co-operation and Development.",
    ],
  },
  {
    id: "membership/joined-body",
    language: "en",
    pattern: "{party+} @also? @join {body+}",
    fact: { status: "member" },
    examples: [
      {
        text: "Kazakhstan joined the International Atomic Energy Agency in 1994.",
        facts: [{ status: "member", when: "1994", body: { text: "International Atomic Energy Agency" } }],
      },
    ],
    counterExamples: ["Kazakhstan joined the European Cultural Convention in 2010."],
  },
  {
    id: "membership/item-participant",
    language: "en",
    pattern: "^ {body} , {party} (@have been|@be) @now? @a? @participant",
    fact: { status: "participant" },
    state: true,
    examples: [
      {
        text: "European Audiovisual Observatory, Norway has been a participant since May 2011;",
        facts: [{ status: "participant", when: "2011-05/.." }],
      },
    ],
    counterExamples: ["Kazakhstan, a participant since May 2011, sends experts."],
  },
  {
    id: "membership/item-member",
    language: "en",
    pattern: "^ {body} , (of which|where|in which)? {party} (@have been|@be|became) @now? @a? @member",
    fact: { status: "member" },
    state: true,
    examples: [
      {
        text: "Group of States against Corruption (GRECO), Kazakhstan has been a member since 2020;",
        facts: [{ status: "member", when: "2020/.." }],
      },
    ],
    counterExamples: ["Kazakhstan, a member since 2020, sends experts."],
  },
  {
    id: "membership/takes-part",
    language: "en",
    pattern:
      "{party+} (@have been (participating|@a @participant)|@be @a @participant|@participate) @now? (in|of) {body+}",
    fact: { status: "participant" },
    state: true,
    examples: [
      {
        text: "Kazakhstan has been a participant in the Venice Commission since May 2011.",
        facts: [{ status: "participant", when: "2011-05/.." }],
      },
    ],
    counterExamples: [
      "Norway participated in the Council of Europe’s last session.",
      "Norway participated in the OSCE Summit.",
      "Kazakhstan participates in the plenary sessions of the Parliamentary Assembly.",
    ],
  },
  {
    id: "membership/item-in-which",
    language: "en",
    pattern:
      "^ {body} , (in|of|to) which {party} (@participate|@have participated|@have been (participating|@a? @participant)|@be @a? @participant)",
    fact: { status: "participant" },
    state: true,
    examples: [
      {
        text: "European Commission for Democracy through Law (Venice Commission), in which Norway has participated since May 2011;",
        facts: [{ status: "participant", when: "2011-05/.." }],
      },
    ],
    counterExamples: [
      "European Commission for Democracy through Law (Venice Commission), in which Norway has an expert;",
    ],
  },
  {
    id: "membership/item-to-which-applied",
    language: "en",
    pattern:
      "^ {body} , (to|of|in|for) which {party} (@have)? (applied|submitted|lodged|filed|sent|made) ... (application|request)?",
    fact: { status: "applicant", stage: "applied", as: "participant" },
    examples: [
      {
        text: "Group of States against Corruption (GRECO), to which Norway lodged an application in May 2012;",
        facts: [{ status: "applicant", when: "2012-05" }],
      },
    ],
    counterExamples: ["Group of States against Corruption (GRECO), to which Norway belongs;"],
  },
  {
    id: "membership/item-application",
    language: "en",
    pattern:
      "^ {body} , (the|an)? (application|request) ... ({party}|of {party}|by {party}) ... (filed|submitted|lodged|made|sent)",
    fact: { status: "applicant", stage: "applied", as: "participant" },
    examples: [
      {
        text: "The Group of States against Corruption (GRECO), an application by Kazakhstan to take part was lodged in May 2012;",
        facts: [{ status: "applicant", when: "2012-05" }],
      },
    ],
    counterExamples: [
      "The Group of States against Corruption (GRECO), an expert body of Kazakhstan's partners;",
    ],
  },
  {
    id: "membership/item-applied",
    language: "en",
    pattern: "^ {body} , {party} (@apply|applied|@have applied|filed|submitted|lodged) ...",
    fact: { status: "applicant", stage: "applied", as: "participant" },
    examples: [
      {
        text: "Group of States against Corruption (GRECO), Kazakhstan lodged its application in May 2012;",
        facts: [{ status: "applicant", when: "2012-05" }],
      },
    ],
    counterExamples: ["Group of States against Corruption (GRECO), Kazakhstan has been a member since 2020;"],
  },
  {
    id: "membership/applied-for-membership",
    language: "en",
    pattern:
      "{party+} (applied for (membership|accession)|applied to join|submitted (an|its) application (for membership|to join)|filed (an|its) application (for membership|to join)) (of|in|to|for accession to)? {body}",
    fact: { status: "applicant", stage: "applied", as: "member" },
    examples: [
      {
        text: "On 3 March 2022 Moldova applied to join the European Union.",
        facts: [{ status: "applicant", when: "2022-03-03" }],
      },
    ],
    counterExamples: ["Moldova wishes to join the European Union."],
  },
  {
    id: "membership/is-a-candidate",
    language: "en",
    pattern:
      "{party+} (@be|@have been|became) @now? @a? candidate (country|state)? (for|to) ((membership|accession) (of|to|in)? {body}|{body})",
    fact: { status: "applicant", stage: "candidate", as: "member" },
    state: true,
    examples: [
      {
        text: "Moldova has been a candidate for membership of the European Union since 23 June 2022.",
        facts: [{ status: "applicant", stage: "candidate", when: "2022-06-23/.." }],
      },
    ],
    counterExamples: ["Moldova put forward a candidate for the post."],
  },
  {
    id: "membership/applied-for",
    language: "en",
    pattern: "{party+} @have? (applied|submitted|filed|lodged) ... (membership|accession) (of|to|in) {body}",
    fact: { status: "applicant", stage: "applied", as: "member" },
    examples: [
      {
        text: "On 3 March 2022 Moldova submitted an official application for membership of the European Union.",
        facts: [{ status: "applicant", stage: "applied", when: "2022-03-03" }],
      },
    ],
    counterExamples: ["Moldova supports the membership of Norway."],
  },
  {
    id: "membership/participating-state",
    language: "en",
    pattern: "{party+} (@be|@have been) @now? @a? [title: participating (state|states)] of {body}",
    fact: { status: "participant" },
    state: true,
    examples: [
      {
        text: "Norway has been a participating State of the OSCE since 25 June 1973.",
        facts: [{ status: "participant", when: "1973-06-25/.." }],
      },
    ],
    counterExamples: ["The participating States of the OSCE met in Oslo."],
  },
  {
    id: "membership/joined-as",
    language: "en",
    pattern: "{party+} @also? joined {body} as @a? [title: participating state]",
    fact: { status: "participant" },
    examples: [
      {
        text: "On 25 June 1973 Norway joined the OSCE as a participating State.",
        facts: [{ status: "participant", when: "1973-06-25" }],
      },
    ],
    counterExamples: ["Norway joined the OSCE as a member."],
  },
  {
    id: "membership/gained-observer-status",
    language: "en",
    pattern:
      "{party+} @also? (@gain @also? @a? @observer-status|(became|@be) @now? @a? @observer) (in|with|at|of|to) {body+}",
    fact: { status: "observer" },
    state: true,
    examples: [
      {
        text: "In 2019 Kazakhstan obtained observer status with the European Commission for the Efficiency of Justice (CEPEJ) and the Consultative Council of European Judges (CCJE).",
        facts: [
          { status: "observer", when: "2019" },
          { status: "observer", when: "2019" },
        ],
      },
    ],
    counterExamples: [
      "Norway has observers at the OSCE.",
      "Kazakhstan obtained a loan from the Council of Europe Development Bank.",
    ],
  },
  {
    id: "membership/observer-status-granted",
    language: "en",
    pattern: "@observer status? (was granted|was given|was accorded) to {party+} (in|with|at) {body+}",
    fact: { status: "observer" },
    examples: [
      {
        text: "In 2019 observer status was granted to Kazakhstan with the Consultative Council of European Judges (CCJE).",
        facts: [{ status: "observer", when: "2019" }],
      },
    ],
    counterExamples: ["A loan was granted to Kazakhstan by the Council of Europe Development Bank."],
  },
  {
    id: "membership/withdrew",
    language: "en",
    pattern: "{party+} (withdrew|has withdrawn|have withdrawn) from {body}",
    fact: { status: "withdrawn" },
    examples: [
      {
        text: "Norway withdrew from the Council of Europe Development Bank in 1999.",
        facts: [{ status: "withdrawn", when: "1999" }],
      },
    ],
    counterExamples: ["Norway withdrew its candidate."],
  },
];
