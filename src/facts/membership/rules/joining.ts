/** How becoming a member, or joining, is recognised. */
import type { Rule } from "../../../model/rule.ts";
import { ASSOCIATE, BODY, MEMBER, OBSERVER, PARTICIPANT, PARTIES, PARTNER, SUBJECT } from "./words.ts";

const about = { subject: "kazakhstan", counterpart: "iaea" };

export const joiningRules: readonly Rule[] = [
  {
    id: "membership/become-member",
    language: "en",
    verbs: ["become"],
    arguments: { "subject?": SUBJECT, object: `${MEMBER} (of ${BODY})?`, "in|to|at|within?": BODY },
    implied: { party: "subject", body: "counterpart" },
    fact: { status: "member" },
    examples: [
      {
        text: "On 9 December 2010 Estonia became a member of the Organisation for Economic Co-operation and Development.",
        facts: [{ status: "member", when: "2010-12-09" }],
      },
      {
        text: "Estonia became the 34th member of the OECD in 2010.",
        facts: [{ status: "member", when: "2010", ordinal: 34 }],
      },
      {
        text: "Norway, together with Estonia, became one of the founding members of the OSCE in 1973.",
        facts: [{ status: "member", when: "1973" }],
      },
      {
        text: "Kazakhstan became a full member on 14 February 1994.",
        about,
        facts: [{ when: "1994-02-14", body: { antecedentTerm: "iaea" } }],
      },
    ],
    counterExamples: [
      "Estonia became a partner of the Organisation for Economic Co-operation and Development.",
      "Estonia hopes to become a member of the OECD in 2010.",
      "Estonia has not become a member of the OECD.",
      "In 2010 a member of the OECD became the host of the forum.",
    ],
  },
  {
    id: "membership/become-participant",
    language: "en",
    verbs: ["become"],
    arguments: { "subject?": SUBJECT, object: `${PARTICIPANT} (of ${BODY})?`, "in|to?": BODY },
    implied: { party: "subject", body: "counterpart" },
    fact: { status: "participant" },
    examples: [
      {
        text: "Kazakhstan became a participating State of the OSCE in January 1992.",
        facts: [{ status: "participant", when: "1992-01", title: { text: "participating State" } }],
      },
    ],
    counterExamples: ["The participating States of the OSCE became aware of it in 1992."],
  },
  {
    id: "membership/become-observer",
    language: "en",
    verbs: ["become"],
    arguments: { "subject?": SUBJECT, object: `${OBSERVER} (of ${BODY})?`, "in|to|at|with|within?": BODY },
    implied: { party: "subject", body: "counterpart" },
    fact: { status: "observer" },
    examples: [
      {
        text: "In 2013 Norway became an observer to the IAEA.",
        facts: [{ status: "observer", when: "2013" }],
      },
    ],
    counterExamples: ["In 2013 Norway became a member of the IAEA."],
  },
  {
    id: "membership/become-associate",
    language: "en",
    verbs: ["become"],
    arguments: { "subject?": SUBJECT, object: `${ASSOCIATE} (of ${BODY})?`, "in|to?": BODY },
    implied: { party: "subject", body: "counterpart" },
    fact: { status: "associate" },
    examples: [
      {
        text: "Norway became an associate member of the OECD in 1995.",
        facts: [{ status: "associate", when: "1995" }],
      },
    ],
    counterExamples: ["Norway became a full member of the OECD in 1995."],
  },
  {
    id: "membership/become-partner",
    language: "en",
    verbs: ["become"],
    arguments: { "subject?": SUBJECT, object: `${PARTNER} (of ${BODY})?`, "with|to|in?": BODY },
    implied: { party: "subject", body: "counterpart" },
    fact: { status: "partner" },
    examples: [
      {
        text: "Norway became a dialogue partner of the OSCE on 7 June 2012.",
        facts: [{ status: "partner", when: "2012-06-07", title: { text: "dialogue partner" } }],
      },
    ],
    counterExamples: ["Norway became a reliable partner of Kazakhstan in 2012."],
  },
  {
    id: "membership/join",
    language: "en",
    verbs: ["join", "rejoin", "re-join"],
    arguments: { subject: SUBJECT, object: `(the ranks of)? {body+}` },
    implied: { party: "subject" },
    fact: { status: "member" },
    examples: [
      {
        text: "Kazakhstan joined the International Atomic Energy Agency in 1994.",
        facts: [{ status: "member", when: "1994", body: { text: "International Atomic Energy Agency" } }],
      },
      {
        text: "1994 - Kazakhstan joins the IAEA.",
        facts: [{ status: "member", when: "1994", body: { text: "IAEA" } }],
      },
    ],
    counterExamples: [
      "Kazakhstan joined the European Cultural Convention in 2010.",
      "Kazakhstan applied to join the IAEA in 1993.",
      "Kazakhstan was invited to join the IAEA in 1993.",
    ],
  },
  {
    id: "membership/join-others-in",
    language: "en",
    verbs: ["join"],
    arguments: { subject: PARTIES, object: "{others:party+}", "in|within": BODY },
    fact: { status: "member" },
    examples: [
      {
        text: "Estonia joined Norway and Latvia in the OSCE in 1991.",
        facts: [{ status: "member", body: { text: "OSCE" } }],
      },
    ],
    counterExamples: ["Estonia joined Norway and Latvia in a statement in 1991."],
  },
  {
    id: "membership/join-bare",
    language: "en",
    dated: true,
    verbs: ["join", "rejoin", "re-join"],
    arguments: { subject: "({party+}|it)", "object?": BODY, "to|in|as?": BODY },
    implied: { party: "subject", body: "counterpart" },
    fact: { status: "member" },
    examples: [
      {
        text: "Kazakhstan rejoined on 20 May 1992.",
        about,
        facts: [{ when: "1992-05-20", body: { antecedentTerm: "iaea" } }],
      },
    ],
    counterExamples: [
      "Kazakhstan joined the European Cultural Convention in 2010.",
      "Kazakhstan joined in the celebration in 2010.",
      "Kazakhstan has joined several conventions adopted by the Council of Europe.",
    ],
  },
  {
    id: "membership/join-as",
    language: "en",
    verbs: ["join", "enter", "attend"],
    arguments: { subject: SUBJECT, object: BODY, as: `${OBSERVER}` },
    implied: { party: "subject" },
    fact: { status: "observer" },
    examples: [
      {
        text: "Norway joined the IAEA in 2013 as an observer.",
        facts: [{ status: "observer", when: "2013" }],
      },
    ],
    counterExamples: ["Norway joined the IAEA in 2013 as a full member."],
  },
  {
    id: "membership/join-as-associate",
    language: "en",
    verbs: ["join", "enter"],
    arguments: { subject: SUBJECT, object: BODY, as: `${ASSOCIATE}` },
    implied: { party: "subject" },
    fact: { status: "associate" },
    examples: [
      {
        text: "Norway joined the IAEA in 2013 as an associate member.",
        facts: [{ status: "associate", when: "2013" }],
      },
    ],
    counterExamples: ["Norway joined the IAEA in 2013 as a member."],
  },
  {
    id: "membership/join-as-participant",
    language: "en",
    verbs: ["join", "enter"],
    arguments: { subject: SUBJECT, object: BODY, as: `${PARTICIPANT}` },
    implied: { party: "subject" },
    fact: { status: "participant" },
    examples: [
      {
        text: "On 25 June 1973 Norway joined the OSCE as a participating State.",
        facts: [{ status: "participant", when: "1973-06-25" }],
      },
    ],
    counterExamples: ["Norway joined the OSCE as a member."],
  },
  {
    id: "membership/enter",
    language: "en",
    verbs: ["enter"],
    arguments: { subject: SUBJECT, object: "{body+}" },
    implied: { party: "subject" },
    fact: { status: "member" },
    examples: [
      { text: "Norway entered the Council of Europe in 1949.", facts: [{ status: "member", when: "1949" }] },
    ],
    counterExamples: ["Norway entered the second round of talks in 1949."],
  },
  {
    id: "membership/accede-to",
    language: "en",
    verbs: ["accede", "adhere", "affiliate"],
    arguments: { subject: SUBJECT, "to|into|with": "{body+}" },
    implied: { party: "subject" },
    fact: { status: "member" },
    examples: [{ text: "Latvia acceded to the OECD in 2016.", facts: [{ status: "member", when: "2016" }] }],
    counterExamples: ["Latvia acceded to the European Cultural Convention in 1992."],
  },
  {
    id: "membership/accede-bare",
    language: "en",
    verbs: ["accede"],
    arguments: { subject: SUBJECT, "object|to|into?": BODY },
    dated: true,
    implied: { party: "subject", body: "counterpart" },
    fact: { status: "member" },
    examples: [
      {
        text: "Estonia acceded in 2017.",
        about,
        facts: [{ status: "member", when: "2017", body: { antecedentTerm: "iaea" } }],
      },
    ],
    counterExamples: [
      "Estonia acceded to the European Cultural Convention in 2017.",
      "Estonia acceded to the request in 2017.",
    ],
  },
  {
    id: "membership/among-its-founders",
    language: "en",
    verbs: ["become", "be"],
    arguments: {
      subject: SUBJECT,
      "among|object": `(one of|among)? the? (... (founder|founders)|{n:number} (founding|original|first) (members|member states|states|countries)) of ${BODY}`,
    },
    implied: { party: "subject" },
    fact: { status: "member" },
    examples: [
      {
        text: "Norway was among the 32 founders of the OSCE in 1963.",
        facts: [{ status: "member", when: "1963", body: { text: "OSCE" } }],
      },
      {
        text: "In 1967 Norway became one of the five founding members of the OSCE.",
        facts: [{ status: "member", when: "1967", body: { text: "OSCE" } }],
      },
    ],
    counterExamples: [
      "L. Berg was among the founders of the OSCE.",
      "Norway was not among the founders of the OSCE.",
      "Norway was among the 32 guests of the OSCE.",
    ],
  },
  {
    id: "membership/one-of-its-members",
    language: "en",
    verbs: ["become", "be"],
    arguments: {
      subject: SUBJECT,
      object:
        "one of the? {body} 's? (two|three|four|five|six|seven|eight|nine|ten|{n:number})? (founding|original|first|new|newest)? (members|member states)",
    },
    implied: { party: "subject" },
    fact: { status: "member" },
    examples: [
      {
        text: "On 8 August 1967 Norway became one of the OSCE's five founding members.",
        facts: [{ status: "member", when: "1967-08-08", body: { text: "OSCE" } }],
      },
    ],
    counterExamples: ["On 8 August 1967 Norway became one of the OSCE's five hosts."],
  },
];
