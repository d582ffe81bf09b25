/** How terms of office, predecessors, and those who head or represent something are recognised. */
import type { Rule } from "../../../model/rule.ts";
import { CREDENTIALS, PERSON, POST, TITLE, WHO } from "./words.ts";

const SOMEONE = `${TITLE} ${WHO}`;
const SUCCEEDING =
  "(succeeding|replacing|following|in succession to|predecessors :|predecessors were|preceded by|after)";

export const tenureRules: readonly Rule[] = [
  {
    id: "appointment/name-appointed",
    language: "en",
    verbs: ["appoint", "reappoint", "name", "nominate", "designate", "accredit", "select", "choose"],
    arguments: {
      "subject?": "{by:actor}",
      object: "{holder:phrase}",
      "complement|as": POST,
      "to?": "{to:phrase}",
    },
    fact: { action: "appointed" },
    examples: [
      {
        text: "Egor Lunde was accredited as the Resident Representative in June 2021.",
        facts: [{ action: "appointed", when: "2021-06", person: { name: { text: "Egor Lunde" } } }],
      },
    ],
    counterExamples: [
      "The hall was named as the Representative asked in June 2021.",
      "Egor Lunde was seen as the Representative in June 2021.",
    ],
  },
  {
    id: "appointment/heads",
    language: "en",
    verbs: ["head", "lead", "direct", "run", "manage"],
    arguments: {
      subject: WHO,
      object:
        "({body}|it|(the|its|a)? [body: {kind:phrase}? (group|office|mission|embassy|consulate|section|department|bureau|centre|institute|secretariat|foundation|agency|committee|commission)])",
    },
    fact: { action: "holds", generic: "head" },
    state: true,
    yields: true,
    examples: [
      {
        text: "Since 2016 the OSCE has been headed by Anna Lunde.",
        facts: [
          {
            action: "holds",
            when: "2016/..",
            post: { text: "head" },
            person: { name: { text: "Anna Lunde" } },
          },
        ],
      },
      {
        text: "The friendship group is headed by Robert Lunde.",
        facts: [
          { action: "holds", person: { name: { text: "Robert Lunde" } }, body: { text: "friendship group" } },
        ],
      },
    ],
    counterExamples: [
      "The delegation, headed by Anna Lunde, visited Oslo in 2016.",
      "The talks were led by Anna Lunde.",
    ],
  },
  {
    id: "appointment/represents",
    language: "en",
    verbs: ["represent"],
    arguments: { subject: WHO, object: "{of:party}", "in|at|to": "({body}|{place:place})" },
    fact: { action: "holds", generic: "representative" },
    state: true,
    dated: true,
    examples: [
      {
        text: "Ambassador L. Berg has represented Norway in Tallinn since October 2017.",
        facts: [{ action: "holds", when: "2017-10/..", post: { text: "Ambassador" } }],
      },
      {
        text: "Anna Lunde represented Norway at the OSCE from 2012 to 2015.",
        facts: [{ action: "holds", when: "2012/2015", post: { text: "representative" } }],
      },
    ],
    counterExamples: [
      "Anna Lunde represented Norway at the opening.",
      "The firm represented Norway in Tallinn in 2017.",
    ],
  },
  {
    id: "appointment/term-ran",
    language: "en",
    pattern: `{person} 's? (first|second|third)? (term|tenure|mandate|term of office|tour of duty|mission) as ${POST} (ran|lasted|was|extended|went) (from|between|since)? {when:date}`,
    when: "slot",
    fact: { action: "holds" },
    state: true,
    examples: [
      {
        text: "L. Berg's term as Director ran from 2010 to 2014.",
        facts: [{ action: "holds", when: "2010/2014", post: { text: "Director" } }],
      },
    ],
    counterExamples: ["L. Berg's speech as Director ran from 2010 to 2014."],
  },
  {
    id: "appointment/predecessors",
    language: "en",
    pattern: `(as|be|is|was|been|became|:|,) ${POST} ((since|from|in)? {began:date})? ,? ${SUCCEEDING}`,
    items: `${SOMEONE} \\( {when:date} \\)`,
    when: "slot",
    fact: { action: "holds" },
    state: true,
    examples: [
      {
        text: "L. Berg has been Director since 2013, succeeding Anna Lunde (2004–2013) and Olav Lind (1994–2004).",
        facts: [
          { when: "2004/2013", person: { name: { text: "Anna Lunde" } } },
          { when: "1994/2004", post: { text: "Director" } },
        ],
      },
    ],
    counterExamples: ["L. Berg has been Director since 2013, joining Anna Lunde (2004–2013)."],
  },
  {
    id: "appointment/held-the-post",
    language: "en",
    verbs: ["hold", "occupy", "have"],
    arguments: {
      subject: `((his|her|its|their|the) predecessor ,)? ${SOMEONE}`,
      object: "(the|this|that|his|her)? (post|position|office) (of {of:phrase})?",
    },
    fact: { action: "holds", generic: "post" },
    state: true,
    dated: true,
    yields: true,
    examples: [
      {
        text: "His predecessor, Anna Lunde, held the post from 2014 to 2019.",
        facts: [{ action: "holds", when: "2014/2019", person: { name: { text: "Anna Lunde" } } }],
      },
    ],
    counterExamples: ["His predecessor, Anna Lunde, held talks from 2014 to 2019."],
  },
  {
    id: "appointment/in-office",
    language: "en",
    pattern: `${PERSON} (@have been|@be|stayed|remained|has served) in (office|post) ({when:date}|since {when:date}|until {when:date})`,
    when: "slot",
    fact: { action: "holds", generic: "office" },
    state: true,
    examples: [
      {
        text: "Ambassador L. Berg has been in office since 3 May 2016.",
        facts: [{ action: "holds", when: "2016-05-03/..", post: { text: "Ambassador" } }],
      },
    ],
    counterExamples: ["Ambassador L. Berg has been in the office since noon."],
  },
  {
    id: "appointment/was-succeeded",
    language: "en",
    pattern: `, ${POST} ... , was (succeeded|replaced|followed) ((in|on)? {when:date})? by ${SOMEONE} ((in|on) {when:date})?`,
    fact: { action: "took-office" },
    dated: true,
    examples: [
      {
        text: "L. Berg, Senior Official from 2012 to 2019, was succeeded in April 2019 by Ms. Anna Lunde.",
        facts: [{ action: "took-office", when: "2019-04", person: { name: { text: "Anna Lunde" } } }],
      },
    ],
    counterExamples: [
      "L. Berg, Senior Official from 2012 to 2019, was received in April 2019 by Ms. Anna Lunde.",
    ],
  },
  {
    id: "appointment/name-presents-credentials",
    language: "en",
    verbs: ["present", "hand over", "submit", "deliver"],
    arguments: { subject: SOMEONE, object: `${CREDENTIALS} ((to|of) {to:phrase})?`, "to?": "{to:phrase}" },
    fact: { action: "presented-credentials", generic: "representative" },
    dated: true,
    yields: true,
    examples: [
      {
        text: "Ms Anna Lunde presented her letter of credence to the Minister of Foreign Affairs on 18 September 2018.",
        facts: [{ action: "presented-credentials", when: "2018-09-18" }],
      },
    ],
    counterExamples: [
      "Ms Anna Lunde presented her report to the Minister of Foreign Affairs on 18 September 2018.",
    ],
  },
];
