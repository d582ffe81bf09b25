/** How appointments are recognised. */
import type { Rule } from "../../model/rule.ts";

export const appointmentRules: readonly Rule[] = [
  {
    id: "appointment/was-appointed",
    language: "en",
    pattern: "{person} (was|@have been) (appointed|named) (as)? @a? {post:phrase}",
    fact: { action: "appointed" },
    examples: [
      {
        text: "On 4 May 2015 L. Berg was appointed Head of the Mission.",
        facts: [{ action: "appointed", when: "2015-05-04", post: { text: "Head of the Mission" } }],
      },
    ],
    counterExamples: ["L. Berg was asked to speak."],
  },
  {
    id: "appointment/was-elected",
    language: "en",
    pattern: "{person} (was|@have been) elected (as)? @a? {post:phrase}",
    fact: { action: "elected" },
    examples: [
      {
        text: "In 2015 L. Berg was elected President of the Assembly.",
        facts: [{ action: "elected", when: "2015" }],
      },
    ],
    counterExamples: ["L. Berg was not elected."],
  },
];
