/** Treaties signed, ratified, approved. */
import type { Rule } from "../../../model/rule.ts";

const WHAT = "the? (first|second|third|new|revised|amended|updated)? {instrument:document+}";

export const signingRules: readonly Rule[] = [
  {
    id: "treaty/sign",
    language: "en",
    verbs: ["sign", "co-sign", "conclude"],
    arguments: {
      "subject?": "{party+}",
      object: "{instrument:document+}",
      "with|together with?": "{party+}",
      "between?": "{party+}",
    },
    fact: { action: "signed" },
    examples: [
      {
        text: "On 12 May 1996 Norway signed the European Social Charter.",
        facts: [{ action: "signed", when: "1996-05-12", parties: [{ text: "Norway" }] }],
      },
      {
        text: "The Treaty on Friendship, signed in Oslo on 3 June 2010, names five areas.",
        facts: [{ action: "signed", when: "2010-06-03" }],
      },
      {
        text: "The Treaty on Friendship and the Agreement on Trade were signed in Oslo on 5 May 2004.",
        facts: [{ instrument: { title: { text: "Treaty on Friendship" } }, when: "2004-05-05" }],
      },
    ],
    counterExamples: [
      "Norway signed an agreement on fisheries.",
      "Norway has not signed the European Social Charter.",
      "Norway is ready to sign the European Social Charter.",
    ],
  },
  {
    id: "treaty/signatory",
    language: "en",
    verbs: ["become", "be"],
    arguments: {
      subject: "{party+}",
      object:
        "(the|a|an)? (first|second|original)? (signatory|signatories|signatory state) (to|of) {instrument:document+}",
    },
    fact: { action: "signed" },
    examples: [
      {
        text: "Norway became a signatory to the European Social Charter in 1996.",
        facts: [{ action: "signed", when: "1996", parties: [{ text: "Norway" }] }],
      },
    ],
    counterExamples: ["Norway is not a signatory to the European Social Charter."],
  },
  {
    id: "treaty/signing",
    language: "en",
    nouns: ["signing", "signature", "conclusion"],
    dated: true,
    arguments: { of: WHAT, "by|possessor?": "{party+}", "with?": "{party+}", "between?": "{party+}" },
    fact: { action: "signed" },
    examples: [
      {
        text: "Signature of the Protocol on Peace: 22 April 1978.",
        facts: [{ action: "signed", when: "1978-04-22" }],
      },
    ],
    counterExamples: [
      "Norway supports the signing of the Protocol on Peace.",
      "The signing of the Agreement on Trade took place in Oslo on 3 June 2010.",
    ],
  },
  {
    id: "treaty/signing-in",
    language: "en",
    pattern: "(signing|signature) in {place} of (the|a|an)? {instrument:document+}",
    fact: { action: "signed" },
    examples: [
      {
        text: "Ties began with the signing in Oslo of the Treaty on Friendship on 3 June 2010.",
        facts: [{ action: "signed", when: "2010-06-03" }],
      },
    ],
    counterExamples: ["Ties began with the signing in Oslo of the Agreement on Trade on 3 June 2010."],
  },
  {
    id: "treaty/ratify",
    language: "en",
    verbs: ["ratify"],
    arguments: { "subject?": "{party+}", object: "{instrument:document+}", "by|under?": "{by:act}" },
    fact: { action: "ratified" },
    examples: [
      {
        text: "Norway ratified the European Social Charter in 1998.",
        facts: [{ action: "ratified", when: "1998", parties: [{ text: "Norway" }] }],
      },
      {
        text: "The Treaty on Friendship was ratified by Law No. 12 of 3 December 1996.",
        facts: [{ action: "ratified", when: "1996-12-03", by: { number: "12" } }],
      },
      {
        text: "After ratifying the European Social Charter in 1998, Norway hosted a conference.",
        facts: [{ action: "ratified", when: "1998" }],
      },
    ],
    counterExamples: [
      "Norway has not ratified the European Social Charter.",
      "Norway ratified the Agreement on Trade in 1998.",
    ],
  },
  {
    id: "treaty/ratification",
    language: "en",
    nouns: ["ratification"],
    dated: true,
    arguments: { of: WHAT, "by|possessor?": "{party+}" },
    fact: { action: "ratified" },
    examples: [
      {
        text: "The ratification of the European Social Charter by Norway in 1998 was a step forward.",
        facts: [{ action: "ratified", when: "1998", parties: [{ text: "Norway" }] }],
      },
    ],
    counterExamples: [
      "Norway supports the ratification of the European Social Charter.",
      "Ratification of the Agreement on Trade followed in 1998.",
    ],
  },
  {
    id: "treaty/approve",
    language: "en",
    verbs: ["approve"],
    arguments: { "subject?": "{party+}", object: "{instrument:document+}", "by|under?": "{by:act}" },
    fact: { action: "approved" },
    examples: [
      {
        text: "The Convention on Fisheries was approved by Norway on 4 January 2016.",
        facts: [{ action: "approved", when: "2016-01-04", parties: [{ text: "Norway" }] }],
      },
    ],
    counterExamples: ["The Agreement on Trade was approved by Norway on 4 January 2016."],
  },
  {
    id: "treaty/accept",
    language: "en",
    verbs: ["accept"],
    arguments: { "subject?": "{party+}", object: "[open: {instrument:document+}]", "by|under?": "{by:act}" },
    fact: { action: "approved" },
    examples: [
      {
        text: "The Agreement on Fish Stocks was accepted by Norway on 4 January 2016.",
        facts: [{ action: "approved", when: "2016-01-04", parties: [{ text: "Norway" }] }],
      },
    ],
    counterExamples: ["The invitation was accepted by Norway on 4 January 2016."],
  },
  {
    id: "treaty/deposit",
    language: "en",
    verbs: ["deposit", "hand over"],
    arguments: {
      "subject?": "{party+}",
      object:
        "(its|their|the|an)? (instrument|instruments) of (ratification|acceptance|approval) (of|to|for) {instrument:document+}",
    },
    fact: { action: "deposited" },
    examples: [
      {
        text: "On 14 February 1994 Norway deposited its instrument of ratification of the Treaty on Fisheries.",
        facts: [{ action: "deposited", when: "1994-02-14", parties: [{ text: "Norway" }] }],
      },
    ],
    counterExamples: [
      "On 14 February 1994 Norway deposited its instrument of accession to the Treaty on Fisheries.",
    ],
  },
  {
    id: "treaty/signed-first",
    language: "en",
    pattern:
      "^ (signed|concluded) (in|at)? {place:place}? (on|in)? {when:date} (in {place:place})? , the? {instrument:document}",
    when: "slot",
    fact: { action: "signed" },
    examples: [
      {
        text: "Signed in Oslo on 3 May 1995, the European Social Charter has two parts.",
        facts: [{ action: "signed", when: "1995-05-03" }],
      },
    ],
    counterExamples: ["Read in Oslo on 3 May 1995, the European Social Charter has two parts."],
  },
];
