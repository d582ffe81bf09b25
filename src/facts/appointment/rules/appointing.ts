/** How it is recognised that somebody was given a post. */
import type { Rule } from "../../../model/rule.ts";
import { ANY_POST, INCUMBENT, PERSON, POST, POST_APPOSED, POST_OF, WHO } from "./words.ts";

export const appointingRules: readonly Rule[] = [
  {
    id: "appointment/appointed-somebody",
    language: "en",
    pattern: `{by:actor} (@have)? (appointed|named|nominated|designated) {person:person} (as|to be)? (${POST}|(his|her|its)? [post: special envoy])`,
    fact: { action: "appointed" },
    examples: [
      {
        text: "The President of Kazakhstan appointed L. Berg Ambassador to Norway in May 2018.",
        facts: [
          { when: "2018-05", post: { text: "Ambassador to Norway" }, person: { name: { text: "L. Berg" } } },
        ],
      },
    ],
    counterExamples: ["The President of Kazakhstan met L. Berg, Ambassador to Norway, in May 2018."],
  },
  {
    id: "appointment/appoint",
    language: "en",
    verbs: [
      "appoint",
      "reappoint",
      "re-appoint",
      "name",
      "nominate",
      "designate",
      "assign",
      "promote",
      "install",
      "accredit",
      "select",
      "choose",
    ],
    arguments: { "subject?": "{by:actor}", object: PERSON, "complement|as": ANY_POST },
    fact: { action: "appointed" },
    examples: [
      {
        text: "On 4 May 2015 L. Berg was appointed Head of the Mission.",
        facts: [{ action: "appointed", when: "2015-05-04", post: { text: "Head of the Mission" } }],
      },
      {
        text: "2001 – L. Berg appointed Executive Secretary.",
        facts: [{ action: "appointed", when: "2001", post: { text: "Executive Secretary" } }],
      },
      {
        text: "L. Berg, who was appointed Ambassador of Estonia to Norway in June 2018, met A. Kask.",
        facts: [{ when: "2018-06", person: { name: { text: "L. Berg" } } }],
      },
    ],
    counterExamples: [
      "L. Berg was asked to speak.",
      "L. Berg will be appointed Head of the Mission in 2030.",
      "L. Berg was nominated as candidate for the post of Director in 2017.",
      "The hall was named after L. Berg in 2015.",
    ],
  },
  {
    id: "appointment/appoint-to-post",
    language: "en",
    verbs: [
      "appoint",
      "reappoint",
      "re-appoint",
      "nominate",
      "designate",
      "assign",
      "promote",
      "elect",
      "re-elect",
      "name",
    ],
    arguments: { "subject?": "{by:actor}", object: WHO, "to|for": POST_OF },
    fact: { action: "appointed" },
    examples: [
      {
        text: "In 2015 L. Berg was appointed to the post of Director of the Agency.",
        facts: [{ action: "appointed", when: "2015" }],
      },
    ],
    counterExamples: ["In 2015 L. Berg was invited to the office of the Director."],
  },
  {
    id: "appointment/post-filled",
    language: "en",
    verbs: ["appoint", "reappoint", "nominate", "designate", "name"],
    arguments: { "subject?": "{by:actor}", object: POST_APPOSED, "complement|as|to?": "{instead:phrase}" },
    fact: { action: "appointed" },
    examples: [
      {
        text: "A special representative of the Secretary General was appointed in August 2019.",
        facts: [{ action: "appointed", when: "2019-08" }],
      },
    ],
    counterExamples: ["A working group was appointed in August 2019."],
  },
  {
    id: "appointment/holder-appointed",
    language: "en",
    verbs: ["appoint", "reappoint", "nominate", "elect", "re-elect"],
    arguments: { "subject?": "{by:actor}", object: PERSON },
    fact: { action: "appointed" },
    examples: [
      {
        text: "Ambassador L. Berg was appointed in August 2019.",
        facts: [{ action: "appointed", when: "2019-08", post: { text: "Ambassador" } }],
      },
    ],
    counterExamples: ["L. Berg was appointed in August 2019."],
  },
  {
    id: "appointment/elect",
    language: "en",
    verbs: ["elect", "re-elect", "reelect"],
    arguments: { "subject?": "{by:actor}", object: PERSON, "complement|as": ANY_POST },
    fact: { action: "elected" },
    examples: [
      {
        text: "In 2015 L. Berg was elected President of the Assembly.",
        facts: [{ action: "elected", when: "2015" }],
      },
    ],
    counterExamples: [
      "L. Berg was not elected.",
      "In 2015 L. Berg was elected Chairman of the Assembly.",
      "In 2020 Norway was elected a member of the OSCE.",
    ],
  },
  {
    id: "appointment/somebody-appointed",
    language: "en",
    verbs: ["appoint", "reappoint", "re-appoint", "nominate", "designate", "promote"],
    arguments: { "subject?": "{by:actor}", object: "{person:phrase}", "complement|as": POST },
    fact: { action: "appointed" },
    examples: [
      {
        text: "An envoy was appointed Ambassador of Estonia in Oslo in May 2018.",
        facts: [{ action: "appointed", when: "2018-05", post: { text: "Ambassador of Estonia in Oslo" } }],
      },
    ],
    counterExamples: ["An envoy was appointed in May 2018."],
  },
  {
    id: "appointment/somebody-elected",
    language: "en",
    verbs: ["elect", "re-elect", "reelect"],
    arguments: { "subject?": "{by:actor}", object: "{person:phrase}", "complement|as": POST },
    fact: { action: "elected" },
    examples: [
      {
        text: "A diplomat of Norway was elected President of the Assembly in May 2018.",
        facts: [{ action: "elected", when: "2018-05" }],
      },
    ],
    counterExamples: ["A diplomat of Norway was elected in May 2018."],
  },
  {
    id: "appointment/become",
    language: "en",
    verbs: ["become"],
    arguments: { subject: WHO, object: POST },
    fact: { action: "took-office" },
    examples: [
      {
        text: "L. Berg became, in January 2007, the first President of the Assembly.",
        facts: [{ action: "took-office", when: "2007-01" }],
      },
    ],
    counterExamples: ["L. Berg became a friend of the Assembly in 2007."],
  },
  {
    id: "appointment/take-office",
    language: "en",
    verbs: ["take office", "assume office", "take over"],
    arguments: {
      subject: INCUMBENT,
      "as?": ANY_POST,
    },
    fact: { action: "took-office" },
    examples: [
      {
        text: "L. Berg took office as Secretary General of the OSCE on 18 July 2017.",
        facts: [{ action: "took-office", when: "2017-07-18" }],
      },
      {
        text: "The present Ambassador of Norway, L. Berg, took over in January 2017.",
        facts: [{ action: "took-office", when: "2017-01" }],
      },
    ],
    counterExamples: [
      "L. Berg took part in the meeting on 18 July 2017.",
      "President L. Berg took over as Chairman of the OSCE on 18 July 2017.",
    ],
  },
  {
    id: "appointment/assume-duties",
    language: "en",
    verbs: ["take up", "start", "begin", "assume", "commence", "enter", "enter upon", "take over"],
    arguments: {
      subject: INCUMBENT,
      object: `(his|her|the)? (office|post|duties|functions|mandate|term|tenure|mission|position|work) (of ${POST})?`,
      "as?": ANY_POST,
    },
    fact: { action: "took-office" },
    examples: [
      {
        text: "Ambassador L. Berg assumed his duties on 18 July 2017.",
        facts: [{ action: "took-office", when: "2017-07-18" }],
      },
    ],
    counterExamples: ["Ambassador L. Berg assumed the costs on 18 July 2017."],
  },
  {
    id: "appointment/succeed",
    language: "en",
    verbs: ["succeed", "replace"],
    arguments: { subject: PERSON, object: "{before:person}", "as|in?": `(${POST}|${POST_OF})` },
    fact: { action: "took-office" },
    examples: [
      {
        text: "L. Berg succeeded A. Kask as Director of the Agency in 2009.",
        facts: [{ action: "took-office", when: "2009", person: { name: { text: "L. Berg" } } }],
      },
    ],
    counterExamples: ["L. Berg succeeded in the talks in 2009."],
  },
  {
    id: "appointment/sworn-in",
    language: "en",
    verbs: ["swear in", "inaugurate"],
    arguments: { "subject?": "{by:actor}", object: PERSON, "complement|as": POST },
    fact: { action: "took-office" },
    examples: [
      {
        text: "L. Berg was inaugurated as President of the Republic on 5 May 2016.",
        facts: [{ action: "took-office", when: "2016-05-05" }],
      },
    ],
    counterExamples: ["L. Berg inaugurated the hall as President of the Republic on 5 May 2016."],
  },
];
