/** How chairs are recognised by their title, and chairmanships by the noun or in a line. */
import type { Rule } from "../../../model/rule.ts";
import { BODY, CHAIR, CHAIR_TITLE } from "../words.ts";

const about = { subject: "kazakhstan", counterpart: "osce" };

export const chairRules: readonly Rule[] = [
  {
    id: "chairmanship/as-chair",
    language: "en",
    verbs: [
      "be",
      "become",
      "serve",
      "act",
      "take over",
      "take office",
      "elect",
      "re-elect",
      "reelect",
      "appoint",
      "reappoint",
      "name",
      "designate",
      "nominate",
      "choose",
      "remain",
    ],
    arguments: { subject: CHAIR, "complement|as": `${CHAIR_TITLE} of (${BODY}|{body:phrase})` },
    state: true,
    examples: [
      {
        text: "In 2004 Norway served as Chairman-in-Office of the OSCE.",
        facts: [{ when: "2004", body: { text: "OSCE" } }],
      },
      {
        text: "L. Berg has been Chairman of the Council of Europe Development Bank since 2012.",
        facts: [{ when: "2012/..", chair: { name: { text: "L. Berg" } } }],
      },
    ],
    counterExamples: [
      "In 2004 Norway served as host of the OSCE.",
      "L. Berg was Deputy Chairman of the OSCE in 2004.",
    ],
  },
  {
    id: "chairmanship/elected-chair",
    language: "en",
    verbs: [
      "elect",
      "re-elect",
      "reelect",
      "appoint",
      "reappoint",
      "name",
      "designate",
      "nominate",
      "choose",
    ],
    arguments: {
      "subject?": "{by:actor}",
      object: CHAIR,
      "complement|as": `${CHAIR_TITLE} (of (${BODY}|{body:phrase}))?`,
      "in|at?": "({body}|{place:place})",
    },
    implied: { body: "counterpart" },
    examples: [
      {
        text: "In 2019 L. Berg was elected Chairman of the Council of Europe Development Bank.",
        facts: [{ when: "2019", chair: { name: { text: "L. Berg" } } }],
      },
      {
        text: "L. Berg elected Chairman in Yamoussoukro on 28 March 2014.",
        about,
        facts: [{ when: "2014-03-28", body: { antecedentTerm: "osce" } }],
      },
    ],
    counterExamples: ["In 2019 L. Berg was elected President of the Parliamentary Assembly."],
  },
  {
    id: "chairmanship/as-chair-bare",
    language: "en",
    verbs: ["be", "become", "serve", "act", "take over", "take office"],
    arguments: { subject: CHAIR, "complement|as": CHAIR_TITLE, "in|at?": "({body}|{place:place})" },
    implied: { body: "counterpart" },
    state: true,
    examples: [
      {
        text: "L. Berg took over as Chairman on 31 January 2003.",
        about,
        facts: [{ when: "2003-01-31", body: { antecedentTerm: "osce" } }],
      },
    ],
    counterExamples: ["L. Berg took over as Director on 31 January 2003."],
  },
  {
    id: "chairmanship/possessed",
    language: "en",
    nouns: ["chairmanship", "presidency", "chairpersonship", "co-chairmanship"],
    arguments: { possessor: "{chair:actor}", "of|in|at|over": BODY },
    examples: [
      {
        text: "During Kazakhstan's chairmanship of the OSCE in 2010 a summit was held.",
        facts: [{ when: "2010", chair: { name: { text: "Kazakhstan" } } }],
      },
    ],
    counterExamples: ["The chairmanship of the OSCE in 2010 was discussed."],
  },
  {
    id: "chairmanship/of-chair",
    language: "en",
    nouns: ["chairmanship", "presidency", "chairpersonship", "co-chairmanship"],
    arguments: { "of|by": "{chair:party}", "in|at|over|to": BODY },
    examples: [
      {
        text: "The chairmanship of Kazakhstan in the OSCE in 2010 was a success.",
        facts: [{ when: "2010", chair: { name: { text: "Kazakhstan" } } }],
      },
    ],
    counterExamples: ["The chairmanship of Kazakhstan in the OSCE is a success."],
  },
  {
    id: "chairmanship/body-possessed",
    language: "en",
    nouns: ["chairmanship", "presidency", "chairpersonship", "co-chairmanship"],
    arguments: { possessor: BODY, "of|by": "{chair:party}" },
    examples: [
      {
        text: "The OSCE Chairmanship of Kazakhstan in 2010 was a success.",
        facts: [{ when: "2010", chair: { name: { text: "Kazakhstan" } } }],
      },
    ],
    counterExamples: ["The OSCE Chairmanship of Kazakhstan is a success."],
  },
  {
    id: "chairmanship/chairs-body-chairmanship",
    language: "en",
    pattern: "{chair:party} 's? (@a)? {body} (chairmanship|presidency) (in|from|for|of|\\()? {when:date}",
    when: "slot",
    examples: [
      {
        text: "During Kazakhstan's OSCE Chairmanship in 2010 a summit was held.",
        facts: [{ when: "2010", body: { text: "OSCE" } }],
      },
    ],
    counterExamples: ["Kazakhstan's OSCE delegation in 2010 was small."],
  },
  {
    id: "chairmanship/line",
    language: "en",
    pattern:
      "^ (chairmanship|presidency|chairmanships|chaired|chairman|chair) ((of|in) (the)? {body})? (:|-|–|—) (in)? {when:date}",
    when: "slot",
    implied: { chair: "subject", body: "counterpart" },
    examples: [
      {
        text: "Chairmanship: January-December 2010",
        about,
        facts: [{ chair: { name: { antecedentTerm: "kazakhstan" } } }],
      },
      { text: "Chairmanship of the OSCE: January 2010", about, facts: [{ when: "2010-01" }] },
    ],
    counterExamples: ["Chairmanship conference: 2010"],
  },
  {
    id: "chairmanship/line-with-chair",
    language: "en",
    pattern:
      "^ (chairmanship|presidency|chair|chairman|chairperson|chairman-in-office|chairperson-in-office) ((of|in) (the)? {body})? (:|-|–|—) {chair:actor}",
    implied: { body: "counterpart" },
    state: true,
    examples: [
      {
        text: "Chairmanship: Kazakhstan (2010)",
        about,
        facts: [{ when: "2010", chair: { name: { text: "Kazakhstan" } } }],
      },
    ],
    counterExamples: ["Deputy Chairman: L. Berg"],
  },
];
