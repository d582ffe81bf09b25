/** How an admission, an election to a body, and an accession are recognised. */
import type { Rule } from "../../../model/rule.ts";
import { BODY, MEMBER, MEMBERSHIP, OBSERVER, PARTICIPANT, PARTIES, SUBJECT } from "./words.ts";

const about = { subject: "kazakhstan", counterpart: "iaea" };

export const admissionRules: readonly Rule[] = [
  {
    id: "membership/admit-as",
    language: "en",
    verbs: [
      "admit",
      "readmit",
      "re-admit",
      "accept",
      "recognise",
      "recognize",
      "elect",
      "re-elect",
      "reelect",
      "confirm",
    ],
    arguments: {
      "subject?": "{by:body}",
      object: PARTIES,
      "complement|as": `${MEMBER} (of ${BODY})?`,
      "to|in|into?": BODY,
    },
    implied: { body: "counterpart" },
    fact: { status: "member" },
    examples: [
      {
        text: "In 2010 Estonia was admitted as a full member of the OECD.",
        facts: [{ status: "member", when: "2010" }],
      },
      {
        text: "Norway was elected a non-permanent member of the Council of Europe in 2020.",
        facts: [{ status: "member", when: "2020" }],
      },
    ],
    counterExamples: ["In 2010 Estonia was admitted as an observer to the OECD."],
  },
  {
    id: "membership/admit-as-participant",
    language: "en",
    verbs: ["admit", "readmit", "accept", "recognise", "recognize"],
    arguments: { object: PARTIES, "complement|as": `${PARTICIPANT} (of ${BODY})?`, "to|in|into?": BODY },
    implied: { body: "counterpart" },
    fact: { status: "participant" },
    examples: [
      {
        text: "In 1992 Moldova was admitted to the OSCE as a participating State.",
        facts: [{ status: "participant", when: "1992" }],
      },
    ],
    counterExamples: ["In 1992 Moldova was admitted to the OSCE."],
  },
  {
    id: "membership/admit-as-observer",
    language: "en",
    verbs: ["admit", "accept", "recognise", "recognize", "invite", "accredit"],
    arguments: { object: PARTIES, "complement|as": `${OBSERVER} (of ${BODY})?`, "to|in|into|at|with?": BODY },
    implied: { body: "counterpart" },
    fact: { status: "observer" },
    examples: [
      {
        text: "In 2013 Norway was admitted as an observer to the IAEA.",
        facts: [{ status: "observer", when: "2013" }],
      },
    ],
    counterExamples: ["In 2013 Norway was admitted to the IAEA."],
  },
  {
    id: "membership/admit",
    language: "en",
    verbs: ["admit", "readmit", "re-admit", "accept", "integrate", "incorporate"],
    arguments: {
      "subject?": "{by:body}",
      object: PARTIES,
      "to|into|in": `((membership|full membership) (of|in))? {body+}`,
    },
    fact: { status: "member" },
    examples: [
      {
        text: "On 2 March 1992 Kazakhstan and Moldova were admitted to the United Nations.",
        facts: [{ status: "member", when: "1992-03-02", body: { text: "United Nations" } }],
      },
      {
        text: "Latvia was admitted into membership of the OECD in 2016.",
        facts: [{ status: "member", when: "2016" }],
      },
    ],
    counterExamples: [
      "Latvian goods were admitted to the market in 2016.",
      "The delegation of Latvia was received in the OECD in 2016.",
    ],
  },
  {
    id: "membership/admitted-to-what-was",
    language: "en",
    pattern: "{party+} (was|were) admitted to (what was then|what is now|what would become) {body+}",
    fact: { status: "member" },
    examples: [
      {
        text: "Moldova was admitted to what was then the OSCE on 30 January 1992.",
        facts: [{ status: "member", when: "1992-01-30" }],
      },
    ],
    counterExamples: ["Moldova was admitted to what was then a school of the OSCE."],
  },
  {
    id: "membership/elected-to",
    language: "en",
    term: true,
    verbs: ["elect", "re-elect", "reelect"],
    arguments: {
      "subject?": "{by:body}",
      object: PARTIES,
      "to|onto|into": `((the|a)? (membership|seat|non-permanent seat) (of|in|on))? ${BODY}`,
    },
    fact: { status: "member" },
    examples: [
      {
        text: "In June 2020 Norway was elected to the Council of Europe Development Bank.",
        facts: [{ status: "member", when: "2020-06" }],
      },
      {
        text: "Norway was elected to the Council of Europe Development Bank for 2014-2017.",
        facts: [{ status: "member", when: "2014/2017" }],
      },
    ],
    counterExamples: ["L. Berg of Norway was elected to the parliament in 2020."],
  },
  {
    id: "membership/obtain-membership",
    language: "en",
    verbs: [
      "obtain",
      "gain",
      "receive",
      "acquire",
      "attain",
      "achieve",
      "secure",
      "get",
      "win",
      "assume",
      "resume",
      "take",
    ],
    arguments: {
      "subject?": SUBJECT,
      object: `(${MEMBERSHIP}|(a|its)? (non-permanent|permanent)? seat (on|in)) (of|in|on)? ${BODY}`,
    },
    implied: { party: "subject" },
    fact: { status: "member" },
    examples: [
      {
        text: "Estonia obtained full membership of the OECD in 2010.",
        facts: [{ status: "member", when: "2010" }],
      },
    ],
    counterExamples: [
      "Estonia obtained observer status in the OECD in 2010.",
      "Estonia seeks to obtain membership of the OECD.",
    ],
  },
  {
    id: "membership/obtain-membership-bare",
    language: "en",
    verbs: ["obtain", "gain", "receive", "acquire", "attain", "achieve", "resume"],
    arguments: { subject: SUBJECT, object: MEMBERSHIP, "in|at?": BODY },
    implied: { party: "subject", body: "counterpart" },
    fact: { status: "member" },
    examples: [
      {
        text: "Kazakhstan gained full membership on 3 May 1994.",
        about,
        facts: [{ when: "1994-05-03", body: { antecedentTerm: "iaea" } }],
      },
    ],
    counterExamples: ["Kazakhstan gained full support in 1994."],
  },
  {
    id: "membership/granted-membership",
    language: "en",
    verbs: ["grant", "give", "accord", "award", "approve", "confirm"],
    arguments: {
      "subject?": "{by:body}",
      "complement|object": `${MEMBERSHIP} (of ${BODY})?`,
      object: PARTIES,
      "in|at?": BODY,
    },
    implied: { body: "counterpart" },
    fact: { status: "member" },
    examples: [
      {
        text: "In 2017 Moldova was granted full membership of the OSCE.",
        facts: [{ status: "member", when: "2017" }],
      },
    ],
    counterExamples: ["In 2017 Moldova was granted a loan by the World Bank."],
  },
  {
    id: "membership/first-to-join",
    language: "en",
    pattern:
      "{party+} (was|were|became|is) (the|one of the|among the) (first|second|third|last|only|ten|twelve) ... to (join|accede to|enter|become @a? full? @member of) {body+}",
    fact: { status: "member" },
    examples: [
      {
        text: "Moldova was the first country of the region to join the OSCE, in 1992.",
        facts: [{ status: "member", when: "1992", body: { text: "OSCE" } }],
      },
    ],
    counterExamples: ["Moldova was the first country of the region to visit the OSCE, in 1992."],
  },
  {
    id: "membership/complete-accession",
    language: "en",
    verbs: ["complete", "finalise", "finalize", "finish", "conclude"],
    arguments: {
      subject: SUBJECT,
      object: "(its|their|the) (process of)? (accession|admission|entry) process?",
      to: BODY,
    },
    implied: { party: "subject" },
    fact: { status: "member" },
    examples: [
      {
        text: "Moldova completed its accession to the OSCE in 2015.",
        facts: [{ status: "member", when: "2015" }],
      },
    ],
    counterExamples: ["Moldova completed its report to the OSCE in 2015."],
  },
  {
    id: "membership/since-joining",
    language: "en",
    pattern:
      "(since|after|upon|on|by|following|with) (joining|acceding to|entering|becoming @a? full? member of|its accession to|its admission to|its entry into) {body} (in|on) {when:date} ... , {party}",
    when: "slot",
    fact: { status: "member" },
    examples: [
      {
        text: "Since joining the OSCE in 1992, Moldova has hosted two summits.",
        facts: [{ when: "1992", parties: [{ text: "Moldova" }] }],
      },
    ],
    counterExamples: ["Since visiting the OSCE in 1992, Moldova has hosted two summits."],
  },
  {
    id: "membership/accession",
    language: "en",
    nouns: ["accession", "admission", "re-admission", "readmission", "entry", "adhesion", "adherence"],
    arguments: {
      "of|by|possessor": PARTIES,
      "to|into|in": `((membership|full membership) (of|in))? {body+}`,
    },
    fact: { status: "member" },
    examples: [
      {
        text: "The accession of Latvia and Lithuania to the OECD took place in Paris on 1 July 2016.",
        facts: [{ status: "member", when: "2016-07-01", body: { text: "OECD" } }],
      },
      {
        text: "After Estonia's admission to the OECD in 2010 trade grew.",
        facts: [{ status: "member", when: "2010" }],
      },
    ],
    counterExamples: [
      "Latvia supports the accession of Moldova to the OECD.",
      "The accession of Latvia to the European Cultural Convention took place in 1992.",
    ],
  },
];
