/** How membership is recognised in list items that begin with the name of the body. */
import type { Rule } from "../../../model/rule.ts";

export const itemRules: readonly Rule[] = [
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
      "({party+}|{party:body}) (@be|@have been)? @now? @also? (@participate|has participated|have participated|has taken part|have taken part) @now? (fully|actively|regularly)? in (the (work|activities|activity) of)? {body+}",
    fact: { status: "participant" },
    state: true,
    examples: [
      {
        text: "Kazakhstan has been participating in the Venice Commission since May 2011.",
        facts: [{ status: "participant", when: "2011-05/.." }],
      },
      {
        text: "Norway has participated in the work of the Council of Europe Development Bank since 2011.",
        facts: [{ status: "participant", when: "2011/.." }],
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
];
