/** How chairing, and holding or passing on a chairmanship, are recognised. */
import type { Rule } from "../../../model/rule.ts";
import { BODY, CHAIR, CHAIRMANSHIP, CHAIRMANSHIP_OF, GROUP } from "../words.ts";

const about = { subject: "kazakhstan", counterpart: "osce" };

export const chairingRules: readonly Rule[] = [
  {
    id: "chairmanship/chair",
    language: "en",
    verbs: ["chair", "co-chair", "preside over"],
    arguments: { subject: CHAIR, object: BODY },
    state: true,
    examples: [
      { text: "In 2010 Kazakhstan chaired the OSCE.", facts: [{ when: "2010", body: { text: "OSCE" } }] },
      {
        text: "The OSCE is co-chaired by Norway, Estonia and Latvia since 1997.",
        facts: [{ when: "1997/..", body: { text: "OSCE" }, chair: { name: { text: "Norway" } } }],
      },
      {
        text: "Between 2013 and 2014 Norway presided over the OSCE.",
        facts: [{ when: "2013/2014", body: { text: "OSCE" } }],
      },
    ],
    counterExamples: [
      "In 2010 Kazakhstan hosted the OSCE.",
      "Norway will chair the OSCE in 2030.",
      "Norway chaired a meeting of the OSCE in 2010.",
      "Norway chaired the OSCE Summit in 2010.",
    ],
  },
  {
    id: "chairmanship/preside-in",
    language: "en",
    verbs: ["preside"],
    arguments: { subject: CHAIR, "in|at|over": BODY },
    state: true,
    examples: [{ text: "Norway presided in the OSCE in January 2018.", facts: [{ when: "2018-01" }] }],
    counterExamples: ["Norway sat in the OSCE in January 2018."],
  },
  {
    id: "chairmanship/head",
    language: "en",
    verbs: ["head", "lead"],
    arguments: { subject: "{chair:party}", object: "{body}" },
    state: true,
    examples: [{ text: "In 2004 the OSCE was headed by Norway.", facts: [{ when: "2004" }] }],
    counterExamples: ["In 2004 the OSCE was headed by L. Berg."],
  },
  {
    id: "chairmanship/group-chaired",
    language: "en",
    verbs: ["chair", "co-chair"],
    arguments: { subject: CHAIR, object: GROUP },
    state: true,
    examples: [
      {
        text: "An expert panel was chaired by L. Berg in 2010.",
        facts: [{ when: "2010", body: { text: "expert panel" } }],
      },
    ],
    counterExamples: ["The sixth meeting was chaired by L. Berg in 2010."],
  },
  {
    id: "chairmanship/hold",
    language: "en",
    verbs: [
      "hold",
      "assume",
      "take over",
      "take",
      "exercise",
      "receive",
      "accept",
      "inherit",
      "have",
      "occupy",
      "enjoy",
    ],
    arguments: { subject: CHAIR, object: CHAIRMANSHIP_OF, "from?": "{from:actor}" },
    state: true,
    examples: [
      {
        text: "Germany holds the OSCE Chairmanship in 2016.",
        facts: [{ when: "2016", body: { text: "OSCE" } }],
      },
      {
        text: "On 1 July 2019 Norway took over the rotating presidency of the Council of Europe from Latvia.",
        facts: [{ when: "2019-07-01", body: { text: "Council of Europe" }, from: { text: "Latvia" } }],
      },
      {
        text: "The chairmanship of the OSCE was held by Norway from 2006 to 2007.",
        facts: [{ when: "2006/2007", chair: { name: { text: "Norway" } } }],
      },
    ],
    counterExamples: [
      "Germany holds the key to the OSCE talks.",
      "Germany has never held the Chairmanship of the OSCE.",
      "Germany held talks with the OSCE Chairmanship in 2016.",
    ],
  },
  {
    id: "chairmanship/hold-bare",
    yields: true,
    language: "en",
    verbs: ["hold", "assume", "take over", "take", "exercise", "receive", "inherit"],
    arguments: { subject: CHAIR, object: CHAIRMANSHIP, "in|of|at|over?": BODY, "from?": "{from:actor}" },
    implied: { body: "counterpart" },
    state: true,
    examples: [
      {
        text: "Kazakhstan assumed the chairmanship on 1 January 2010.",
        about,
        facts: [{ when: "2010-01-01", body: { antecedentTerm: "osce" } }],
      },
    ],
    counterExamples: ["Kazakhstan assumed the costs on 1 January 2010."],
  },
  {
    id: "chairmanship/pass",
    language: "en",
    verbs: ["pass", "go", "move", "fall", "transfer"],
    arguments: { subject: CHAIRMANSHIP_OF, "from?": "{from:actor}", to: "{chair:actor}" },
    examples: [
      {
        text: "The chairmanship of the OSCE passed from Norway to Latvia in 2012.",
        facts: [{ when: "2012", chair: { name: { text: "Latvia" } }, from: { text: "Norway" } }],
      },
    ],
    counterExamples: ["The chairmanship of the OSCE passes from state to state every year."],
  },
  {
    id: "chairmanship/hand-over",
    language: "en",
    verbs: ["hand over", "pass over", "transfer", "hand"],
    arguments: {
      "subject?": "{from:actor}",
      object: CHAIRMANSHIP_OF,
      "from?": "{from:actor}",
      to: "{chair:actor}",
    },
    examples: [
      {
        text: "On 1 January 2011 Kazakhstan handed over the OSCE Chairmanship to Norway.",
        facts: [{ when: "2011-01-01", chair: { name: { text: "Norway" } }, from: { text: "Kazakhstan" } }],
      },
    ],
    counterExamples: ["On 1 January 2011 Kazakhstan handed over the OSCE office to Norway."],
  },
];
