/** Parties that accede to treaties, join and leave them. */
import type { Rule } from "../../../model/rule.ts";

/** Verbs before a number of treaties that are then named. */
const SEVERAL = [
  { id: "acceded-to-several", words: "@have acceded to|acceded to", action: "acceded", text: "acceded to" },
  { id: "joined-several", words: "@have joined|joined|became a party to", action: "joined", text: "joined" },
  { id: "ratified-several", words: "@have ratified|ratified", action: "ratified", text: "ratified" },
] as const;

export const joiningRules: readonly Rule[] = [
  ...SEVERAL.map(
    ({ id, words, action, text }): Rule => ({
      id: `treaty/${id}`,
      language: "en",
      pattern: `{party+} (${words}) ... (namely|:|including|these are|they are|—|–|-) the? {instrument:document+}`,
      fact: { action },
      examples: [
        {
          text: `By now Estonia has ${text} two treaties of the Nordic Council, namely Conventions Nos. 52 (Convention on Road Offences) and 71 (Convention on the Return of Minors).`,
          facts: [
            { action, instrument: { number: "52" } },
            { action, instrument: { number: "71" } },
          ],
        },
      ],
      counterExamples: [`Estonia has ${text} several instruments of the Council of Europe.`],
    }),
  ),
  {
    id: "treaty/accede",
    language: "en",
    verbs: ["accede", "adhere"],
    arguments: { "subject?": "{party+}", to: "{instrument:document+}", "under|by|pursuant to?": "{by:act}" },
    fact: { action: "acceded" },
    examples: [
      {
        text: "In 2003 Norway acceded to the European Cultural Convention.",
        facts: [{ action: "acceded", when: "2003", parties: [{ text: "Norway" }] }],
      },
      {
        text: "Norway has acceded to the Convention on Fisheries and the Protocol on Whales.",
        facts: [
          { instrument: { title: { text: "Convention on Fisheries" } } },
          { instrument: { title: { text: "Protocol on Whales" } } },
        ],
      },
    ],
    counterExamples: [
      "Norway accedes to the request.",
      "Norway has not acceded to the European Cultural Convention.",
      "Norway intends to accede to the European Cultural Convention.",
    ],
  },
  {
    id: "treaty/accession",
    language: "en",
    nouns: ["accession", "adherence"],
    dated: true,
    arguments: { "of|by|possessor?": "{party+}", to: "{instrument:document+}" },
    fact: { action: "acceded" },
    examples: [
      {
        text: "The accession of Norway to the European Cultural Convention in 2003 was a success.",
        facts: [{ action: "acceded", when: "2003" }],
      },
      {
        text: "After its accession to the European Cultural Convention in 2003 Norway hosted two meetings.",
        facts: [{ action: "acceded", when: "2003" }],
      },
    ],
    counterExamples: ["Norway supports accession to the European Cultural Convention."],
  },
  {
    id: "treaty/joined-under-act",
    language: "en",
    pattern:
      "{by:act} , {party+} (@also? joined|@have @also? joined|became a party to|acceded to) {instrument:document+}",
    fact: { action: "joined" },
    examples: [
      {
        text: "By Decision No. 31 of the Parliament of Norway dated May 4, 1998, Norway joined the Convention on Mountain Lakes of October 2, 1987.",
        facts: [
          {
            action: "joined",
            by: { number: "31", when: "1998-05-04" },
            instrument: { adopted: "1987-10-02" },
          },
        ],
      },
    ],
    counterExamples: ["Under Resolution No. 12, Norway joined the Council of Europe."],
  },
  {
    id: "treaty/join",
    language: "en",
    verbs: ["join"],
    arguments: { "subject?": "{party+}", object: "{instrument:document+}" },
    fact: { action: "joined" },
    examples: [
      {
        text: "In 2003 Norway joined the European Cultural Convention.",
        facts: [{ action: "joined", when: "2003" }],
      },
    ],
    counterExamples: [
      "Kazakhstan joined the Council of Europe Development Bank.",
      "Norway was invited to join the European Cultural Convention.",
    ],
  },
  {
    id: "treaty/become-party",
    language: "en",
    verbs: ["become"],
    arguments: {
      subject: "{party+}",
      object:
        "(the|a|an)? (first|second|full|contracting|state|original)? (party|parties|member|state party|states parties|contracting party) (to|of) {instrument:document+}",
    },
    fact: { action: "joined" },
    examples: [
      {
        text: "Norway became a party to the European Cultural Convention in 2003.",
        facts: [{ action: "joined", when: "2003" }],
      },
    ],
    counterExamples: [
      "Norway has not become a party to the European Cultural Convention.",
      "Norway became a party to the dispute.",
    ],
  },
  {
    id: "treaty/be-party",
    language: "en",
    verbs: ["be", "remain"],
    arguments: {
      subject: "{party+}",
      object:
        "(the|a|an)? (first|second|full|contracting|state|original)? (party|parties|member|state party|states parties|contracting party) (to|of) {instrument:document+}",
    },
    fact: { action: "joined" },
    state: true,
    examples: [
      {
        text: "Norway is a party to the European Cultural Convention and the Agreement on Customs Data.",
        facts: [
          { instrument: { title: { text: "European Cultural Convention" } } },
          { instrument: { title: { text: "Agreement on Customs Data" } } },
        ],
      },
      {
        text: "Norway has been a party to the European Cultural Convention since 2003.",
        facts: [{ action: "joined", when: "2003/.." }],
      },
    ],
    counterExamples: [
      "Norway is not a party to the European Cultural Convention.",
      "Norway is a party to the dispute.",
    ],
  },
  {
    id: "treaty/bound-by",
    language: "en",
    pattern: "{party+} (@have been|@be|became) @also? bound by {instrument:document+}",
    fact: { action: "joined" },
    state: true,
    examples: [
      {
        text: "Norway has been bound by the European Cultural Convention since 2003.",
        facts: [{ action: "joined", when: "2003/.." }],
      },
    ],
    counterExamples: ["Norway is not bound by the European Cultural Convention."],
  },
  {
    id: "treaty/to-which-acceded",
    language: "en",
    pattern:
      "{instrument:document} , to which {party+} (@have)? @also? (acceded|adhered|became a party|became party) (on|in) {when:date}",
    when: "slot",
    fact: { action: "acceded" },
    examples: [
      {
        text: "The European Cultural Convention, to which Norway acceded on 3 May 1995, protects heritage.",
        facts: [{ action: "acceded", when: "1995-05-03", parties: [{ text: "Norway" }] }],
      },
    ],
    counterExamples: [
      "The European Cultural Convention, to which Norway referred on 3 May 1995, protects heritage.",
    ],
  },
  {
    id: "treaty/deposit-accession",
    language: "en",
    dated: true,
    verbs: ["deposit", "hand over", "submit"],
    arguments: {
      "subject?": "{party+}",
      object:
        "(its|their|the|an)? (instrument|instruments) of (accession|adherence) (to|of) {instrument:document+}",
    },
    fact: { action: "acceded" },
    examples: [
      {
        text: "On 14 February 1994 Norway deposited its instrument of accession to the Treaty on Fisheries.",
        facts: [{ action: "acceded", when: "1994-02-14" }],
      },
    ],
    counterExamples: ["Norway deposited its report on accession in 1994."],
  },
  {
    id: "treaty/denounce",
    language: "en",
    verbs: ["denounce"],
    arguments: { "subject?": "{party+}", object: "{instrument:document+}" },
    fact: { action: "denounced" },
    examples: [
      {
        text: "Norway denounced the Convention on Fisheries on 3 May 2012.",
        facts: [{ action: "denounced", when: "2012-05-03" }],
      },
    ],
    counterExamples: ["Norway denounced the attack on 3 May 2012."],
  },
  {
    id: "treaty/withdraw",
    language: "en",
    verbs: ["withdraw"],
    arguments: { "subject?": "{party+}", from: "{instrument:document+}" },
    fact: { action: "denounced" },
    examples: [
      {
        text: "Norway withdrew from the Convention on Fisheries in 2012.",
        facts: [{ action: "denounced", when: "2012" }],
      },
    ],
    counterExamples: [
      "Norway withdrew from the talks in 2012.",
      "Norway may withdraw from the Convention on Fisheries.",
    ],
  },
];
