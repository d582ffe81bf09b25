/** Documents in force, applied, extended. */
import type { Rule } from "../../../model/rule.ts";

export const forceRules: readonly Rule[] = [
  {
    id: "document/enter-into-force",
    language: "en",
    verbs: [
      "enter into force",
      "enter into effect",
      "come into force",
      "come into effect",
      "go into effect",
      "go into force",
      "take effect",
      "become effective",
      "become operational",
    ],
    arguments: { subject: "{document+}" },
    fact: { action: "entered-into-force" },
    examples: [
      {
        text: "The Agreement on Partnership entered into force on 1 July 2016.",
        facts: [{ action: "entered-into-force", when: "2016-07-01" }],
      },
      {
        text: "On 1 July 2016 came into force the Agreement on Partnership.",
        facts: [{ action: "entered-into-force", when: "2016-07-01" }],
      },
      {
        text: "The Agreement on Partnership was signed in 2014 and took effect two years later, on 1 July 2016.",
        facts: [{ action: "entered-into-force", when: "2016-07-01" }],
      },
    ],
    counterExamples: [
      "The Agreement on Partnership entered a new phase.",
      "The Agreement on Partnership will enter into force on 1 July 2021.",
      "The European Social Charter entered into force for Norway on 1 July 1999.",
    ],
  },
  {
    id: "document/be-in-force",
    language: "en",
    verbs: ["be"],
    arguments: { subject: "{document+}", in: "(force|effect)" },
    fact: { action: "entered-into-force" },
    state: true,
    examples: [
      {
        text: "The Agreement on Partnership has been in force since 1 July 2016.",
        facts: [{ action: "entered-into-force", when: "2016-07-01/.." }],
      },
    ],
    counterExamples: [
      "The Agreement on Partnership is not in force.",
      "The European Social Charter has been in force since 1 July 1999.",
    ],
  },
  {
    id: "document/in-force-since",
    language: "en",
    pattern:
      "[applied: {document}] ... (,|;|–|—|-|:|\\(|and) (in (force|effect)|effective|valid) (for {side:party})? (since|from|as of) {when:date}",
    fact: { action: "entered-into-force" },
    when: "slot",
    state: true,
    examples: [
      {
        text: "Agreement on Fisheries, Oslo, 15 February 1994 (in force since 1.01.1995)",
        facts: [{ action: "entered-into-force", when: "1995-01-01/.." }],
      },
    ],
    counterExamples: ["Agreement on Fisheries, Oslo, 15 February 1994 (no longer in force)"],
  },
  {
    id: "document/in-force",
    language: "en",
    pattern:
      "[applied: {document}] ... (,|;|–|—|-|:|\\(|and) (in (force|effect)|effective|entry into force|date of entry into force) ,? :? (on|–|-|—)? {when:date}",
    fact: { action: "entered-into-force" },
    when: "slot",
    examples: [
      {
        text: "Agreement on Fisheries, 27 April 2010, in force 1 September 2011",
        facts: [{ action: "entered-into-force", when: "2011-09-01" }],
      },
      {
        text: "Agreement on Fisheries of 27 April 2010 (entry into force: 1 September 2011)",
        facts: [{ action: "entered-into-force", when: "2011-09-01" }],
      },
    ],
    counterExamples: ["Agreement on Fisheries, 27 April 2010, not yet in force"],
  },
  {
    id: "document/entry-into-force",
    language: "en",
    dated: true,
    pattern: "(entry|coming) into (force|effect) of the? {document+}",
    fact: { action: "entered-into-force" },
    when: "near",
    examples: [
      {
        text: "The entry into force of the Agreement on Partnership on 1 July 2016 opened a new stage.",
        facts: [{ action: "entered-into-force", when: "2016-07-01" }],
      },
    ],
    counterExamples: [
      "The entry into force of the European Social Charter on 1 July 1999 was marked.",
      "Norway supports the early entry into force of the Agreement on Partnership.",
    ],
  },
  {
    id: "document/applied-provisionally",
    language: "en",
    pattern:
      "{document} ... (provisionally applied|applied provisionally|applied on a provisional basis|provisional application|in provisional application)",
    fact: { action: "applied-provisionally" },
    state: true,
    examples: [
      {
        text: "The Agreement on Partnership has been applied provisionally since 1 November 2015.",
        facts: [{ action: "applied-provisionally", when: "2015-11-01/.." }],
      },
      {
        text: "Parts of the Agreement on Partnership have been provisionally applied since 1 November 2015.",
        facts: [{ action: "applied-provisionally", when: "2015-11-01/.." }],
      },
    ],
    counterExamples: ["The Agreement on Partnership has been applied since 1 November 2015."],
  },
  {
    id: "document/provisional-application",
    language: "en",
    pattern: "provisional application of (the|an?)? {document}",
    fact: { action: "applied-provisionally" },
    state: true,
    examples: [
      {
        text: "The provisional application of the Agreement on Partnership began on 1 November 2015.",
        facts: [{ action: "applied-provisionally", when: "2015-11-01" }],
      },
    ],
    counterExamples: ["The application of the Agreement on Partnership began on 1 November 2015."],
  },
  {
    id: "document/extend",
    language: "en",
    verbs: ["extend", "renew", "prolong"],
    arguments: { "subject?": "{actor+}", object: "{document+}", "with?": "{actor+}", "in|at?": "{place}" },
    fact: { action: "extended" },
    examples: [
      {
        text: "The Memorandum of Understanding was extended for five years in 2018.",
        facts: [{ action: "extended", when: "2018" }],
      },
    ],
    counterExamples: [
      "The Memorandum of Understanding extends to fisheries.",
      "The loan was extended in 2018.",
    ],
  },
  {
    id: "document/implemented",
    language: "en",
    dated: true,
    verbs: ["implement", "complete", "fulfil", "fulfill", "execute", "carry out"],
    arguments: { "subject?": "{actor+}", object: "{document+}" },
    fact: { action: "implemented" },
    examples: [
      {
        text: "The Action Plan for Kazakhstan, which was fully implemented in May 2016, had four parts.",
        facts: [{ action: "implemented", when: "2016-05" }],
      },
      {
        text: "The Action Plan for Kazakhstan was successfully implemented in May 2016.",
        facts: [{ action: "implemented", when: "2016-05" }],
      },
    ],
    counterExamples: [
      "The Action Plan for Kazakhstan was discussed in May 2016.",
      "The Action Plan for Kazakhstan is to be implemented by May 2021.",
    ],
  },
  {
    id: "document/renewal",
    language: "en",
    nouns: ["renewal", "prolongation", "extension"],
    dated: true,
    arguments: { of: "the? {document+}", "by?": "{actor+}" },
    fact: { action: "extended" },
    examples: [
      {
        text: "The renewal of the Agreement on Trade took place in Oslo on 3 June 2010.",
        facts: [{ action: "extended", when: "2010-06-03" }],
      },
    ],
    counterExamples: ["Norway supports the renewal of the Agreement on Trade."],
  },
];
