/** Treaties in force. */
import type { Rule } from "../../../model/rule.ts";

export const forceRules: readonly Rule[] = [
  {
    id: "treaty/enter-into-force",
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
    ],
    arguments: { subject: "{instrument:document+}", "for|in respect of?": "{party+}" },
    fact: { action: "entered-into-force" },
    examples: [
      {
        text: "The European Social Charter entered into force for Norway on 1 July 1999.",
        facts: [{ action: "entered-into-force", when: "1999-07-01", parties: [{ text: "Norway" }] }],
      },
      {
        text: "On 1 July 2016 came into force the Convention on Fisheries.",
        facts: [{ action: "entered-into-force", when: "2016-07-01" }],
      },
      {
        text: "The European Social Charter was signed in 1961 and took effect on 26 February 1965.",
        facts: [{ action: "entered-into-force", when: "1965-02-26" }],
      },
    ],
    counterExamples: [
      "The law entered into the register.",
      "The European Social Charter has not entered into force for Norway.",
      "The Agreement on Trade entered into force on 1 July 1999.",
    ],
  },
  {
    id: "treaty/be-in-force",
    language: "en",
    verbs: ["be"],
    arguments: { subject: "{instrument:document+}", in: "(force|effect)", "for?": "{party+}" },
    fact: { action: "entered-into-force" },
    state: true,
    examples: [
      {
        text: "The European Social Charter has been in force for Norway since 1 July 1999.",
        facts: [{ action: "entered-into-force", when: "1999-07-01/..", parties: [{ text: "Norway" }] }],
      },
    ],
    counterExamples: ["The European Social Charter is not in force.", "The Agreement on Trade is in force."],
  },
  {
    id: "treaty/in-force-since",
    language: "en",
    pattern:
      "{instrument:document} ... (,|;|–|—|-|:|\\(|and) (in (force|effect)|effective|valid) (for {party+})? (since|from|as of) {when:date}",
    fact: { action: "entered-into-force" },
    when: "slot",
    state: true,
    examples: [
      {
        text: "Convention on Fisheries, Oslo, 15 February 1994 (ratified in 1994; in force since 1.01.1995)",
        facts: [{ action: "entered-into-force", when: "1995-01-01/.." }],
      },
    ],
    counterExamples: ["Convention on Fisheries, Oslo, 15 February 1994 (no longer in force)"],
  },
  {
    id: "treaty/in-force",
    language: "en",
    pattern:
      "{instrument:document} ... (,|;|–|—|-|:|\\(|and) (in (force|effect)|effective|entry into force|date of entry into force) ,? :? (on|–|-|—)? {when:date}",
    fact: { action: "entered-into-force" },
    when: "slot",
    examples: [
      {
        text: "Convention on Fisheries, 27 April 2010, in force 1 September 2011",
        facts: [{ action: "entered-into-force", when: "2011-09-01" }],
      },
      {
        text: "Convention on Fisheries of 27 April 2010 (entry into force: 1 September 2011)",
        facts: [{ action: "entered-into-force", when: "2011-09-01" }],
      },
    ],
    counterExamples: ["Convention on Fisheries, 27 April 2010, not yet in force"],
  },
  {
    id: "treaty/entry-into-force",
    language: "en",
    dated: true,
    pattern:
      "(entry|coming) into (force|effect) (for {party+})? of the? {instrument:document+} (for {party+})?",
    fact: { action: "entered-into-force" },
    examples: [
      {
        text: "The entry into force for Norway of the Convention on Fisheries on 1 July 2016 opened a new stage.",
        facts: [{ action: "entered-into-force", when: "2016-07-01", parties: [{ text: "Norway" }] }],
      },
    ],
    counterExamples: ["The entry into force of the Agreement on Trade on 1 July 2016 opened a new stage."],
  },
];
