/** Treaties adopted and opened for signature, amended, terminated. */
import type { Rule } from "../../../model/rule.ts";

export const adoptingRules: readonly Rule[] = [
  {
    id: "treaty/adopt",
    language: "en",
    verbs: ["adopt"],
    arguments: { object: "{instrument:document+}" },
    fact: { action: "adopted" },
    examples: [
      {
        text: "The Convention on Fisheries was adopted in Oslo on 5 October 1995.",
        facts: [{ action: "adopted", when: "1995-10-05" }],
      },
    ],
    counterExamples: [
      "The Strategy for the Danube Region was adopted in 1995.",
      "The Convention on Fisheries is expected to be adopted in 2021.",
    ],
  },
  {
    id: "treaty/adoption",
    language: "en",
    nouns: ["adoption"],
    dated: true,
    arguments: { of: "the? {instrument:document+}" },
    fact: { action: "adopted" },
    examples: [
      {
        text: "Since the adoption of the Convention on Fisheries in 1995 stocks have grown.",
        facts: [{ action: "adopted", when: "1995" }],
      },
    ],
    counterExamples: ["Norway supports the adoption of the Convention on Fisheries."],
  },
  {
    id: "treaty/open-for-signature",
    language: "en",
    verbs: ["open for signature"],
    arguments: { object: "{instrument:document+}" },
    fact: { action: "opened-for-signature" },
    examples: [
      {
        text: "The Convention on Fisheries was opened for signature in Oslo on 5 October 1995.",
        facts: [{ action: "opened-for-signature", when: "1995-10-05" }],
      },
    ],
    counterExamples: ["The Convention on Fisheries is open for signature."],
  },
  {
    id: "treaty/amend",
    language: "en",
    verbs: ["amend", "revise"],
    arguments: { object: "{instrument:document+}" },
    fact: { action: "amended" },
    examples: [
      {
        text: "The Convention on Fisheries was amended in 1999.",
        facts: [{ action: "amended", when: "1999" }],
      },
    ],
    counterExamples: ["The Agreement on Trade was amended in 1999."],
  },
  {
    id: "treaty/terminate",
    language: "en",
    verbs: ["terminate"],
    arguments: { object: "{instrument:document+}" },
    fact: { action: "terminated" },
    examples: [
      {
        text: "The Treaty on Friendship was terminated in 2017.",
        facts: [{ action: "terminated", when: "2017" }],
      },
    ],
    counterExamples: ["The Agreement on Trade was terminated in 2017."],
  },
];
