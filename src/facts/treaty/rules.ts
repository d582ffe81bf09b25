/** How acts on treaties are recognised. */
import type { Rule } from "../../model/rule.ts";

export const treatyRules: readonly Rule[] = [
  {
    id: "treaty/acceded-to-several",
    language: "en",
    pattern:
      "{party+} (@have acceded to|acceded to|@have joined|joined|became a party to) ... (namely|:|including|these are|they are|—|–|-) the? {instrument+}",
    fact: { action: "acceded" },
    examples: [
      {
        text: "Since then Kazakhstan has acceded to two legal instruments of the Council of Europe, namely Conventions Nos. 141 (Convention on Laundering) and 127 (Convention on Mutual Administrative Assistance in Tax Matters).",
        facts: [
          { action: "acceded", instrument: { number: "141" } },
          { action: "acceded", instrument: { number: "127" } },
        ],
      },
    ],
    counterExamples: ["Kazakhstan has acceded to several bodies of the Council of Europe."],
  },
  {
    id: "treaty/joined",
    language: "en",
    pattern: "({by:act} , )? {party+} (@also? joined|@have @also? joined|became a party to) {instrument+}",
    fact: { action: "joined" },
    examples: [
      {
        text: "Under Resolution No. 12 of the Government of the Kingdom of Norway dated March 1, 2011, Norway joined the European Cultural Convention of December 19, 1954.",
        facts: [
          {
            action: "joined",
            by: { number: "12", when: "2011-03-01" },
            instrument: { adopted: "1954-12-19" },
          },
        ],
      },
      {
        text: "In 2003 Norway joined the European Cultural Convention.",
        facts: [{ action: "joined", when: "2003" }],
      },
    ],
    counterExamples: ["Kazakhstan joined the Council of Europe Development Bank."],
  },
  {
    id: "treaty/acceded",
    language: "en",
    pattern: "({by:act} , )? {party+} (acceded to|@have acceded to) {instrument+}",
    fact: { action: "acceded" },
    examples: [
      {
        text: "In 2003 Norway acceded to the European Cultural Convention.",
        facts: [{ action: "acceded", when: "2003" }],
      },
    ],
    counterExamples: ["Norway accedes to the request."],
  },
  {
    id: "treaty/signed",
    language: "en",
    pattern: "{party+} (signed|@have signed) {instrument+}",
    fact: { action: "signed" },
    examples: [
      {
        text: "On 12 May 1996 Norway signed the European Social Charter.",
        facts: [{ action: "signed", when: "1996-05-12" }],
      },
    ],
    counterExamples: ["Norway signed an agreement on fisheries."],
  },
  {
    id: "treaty/ratified",
    language: "en",
    pattern: "{party+} (ratified|@have ratified) {instrument+}",
    fact: { action: "ratified" },
    examples: [
      {
        text: "Norway ratified the European Social Charter in 1998.",
        facts: [{ action: "ratified", when: "1998" }],
      },
    ],
    counterExamples: ["Norway has not ratified the European Social Charter."],
  },
  {
    id: "treaty/entered-into-force",
    language: "en",
    pattern: "{instrument} (entered|came|@have entered) into force (for {party+})?",
    fact: { action: "entered-into-force" },
    examples: [
      {
        text: "The European Social Charter entered into force for Norway on 1 July 1999.",
        facts: [{ action: "entered-into-force", when: "1999-07-01" }],
      },
    ],
    counterExamples: ["The law entered into the register."],
  },
];
