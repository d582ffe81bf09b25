/** How a standing that lasts is recognised. */
import type { Rule } from "../../../model/rule.ts";
import {
  ASSOCIATE,
  BODY,
  MEMBER,
  MEMBERSHIP,
  OBSERVER,
  PARTICIPANT,
  PARTIES,
  PARTNER,
  SUBJECT,
} from "./words.ts";

const about = { subject: "kazakhstan", counterpart: "iaea" };

export const standingRules: readonly Rule[] = [
  {
    id: "membership/be-member",
    language: "en",
    verbs: ["be", "remain", "serve"],
    arguments: { subject: SUBJECT, "complement|as": `${MEMBER} (of ${BODY})?`, "in|to|on|at|within?": BODY },
    implied: { party: "subject", body: "counterpart" },
    fact: { status: "member" },
    state: true,
    examples: [
      {
        text: "Kazakhstan has been a member of the International Atomic Energy Agency since 14 February 1994.",
        facts: [{ status: "member", when: "1994-02-14/.." }],
      },
      {
        text: "Latvia has been a member since 2016.",
        about,
        facts: [{ status: "member", when: "2016/..", body: { antecedentTerm: "iaea" } }],
      },
      {
        text: "Kazakhstan is also one of the founding members of the OSCE.",
        facts: [{ status: "member", body: { text: "OSCE" } }],
      },
    ],
    counterExamples: [
      "Kazakhstan is not a member of the Council of Europe.",
      "Kazakhstan wants to be a member of the Council of Europe.",
      "L. Berg is a member of the Council of Europe Development Bank.",
    ],
  },
  {
    id: "membership/belong",
    language: "en",
    verbs: ["belong"],
    arguments: { subject: SUBJECT, to: "{body+}" },
    implied: { party: "subject" },
    fact: { status: "member" },
    state: true,
    examples: [
      { text: "Norway has belonged to the OSCE since 1975.", facts: [{ status: "member", when: "1975/.." }] },
    ],
    counterExamples: ["The building of Norway belongs to the OSCE."],
  },
  {
    id: "membership/sit-on",
    language: "en",
    verbs: ["sit", "serve"],
    arguments: { subject: SUBJECT, "on|in": "{body}", "as?": MEMBER },
    implied: { party: "subject" },
    fact: { status: "member" },
    state: true,
    examples: [
      {
        text: "Norway sat on the Council of Europe Development Bank as deputy member from 2002 to 2005.",
        facts: [{ status: "member", when: "2002/2005" }],
      },
    ],
    counterExamples: ["Norway sat on the sidelines from 2002 to 2005."],
  },
  {
    id: "membership/sit-as-observer",
    language: "en",
    verbs: ["sit", "serve", "participate", "attend", "take part", "work", "act"],
    arguments: { subject: SUBJECT, as: OBSERVER, "on|in|at|of|to|with?": BODY, "object?": BODY },
    implied: { party: "subject", body: "counterpart" },
    fact: { status: "observer" },
    state: true,
    examples: [
      {
        text: "Estonia has participated in the OSCE as an observer since 1996.",
        facts: [{ status: "observer", when: "1996/.." }],
      },
    ],
    counterExamples: ["Estonia participated in the OSCE as a member."],
  },
  {
    id: "membership/hold-seat",
    language: "en",
    verbs: ["hold", "have", "occupy"],
    arguments: {
      subject: SUBJECT,
      object: `(${MEMBERSHIP}|(a|the)? (non-permanent|permanent)? seat) (of ${BODY})?`,
      "in|on|at?": BODY,
    },
    implied: { party: "subject", body: "counterpart" },
    fact: { status: "member" },
    state: true,
    examples: [
      {
        text: "Norway has held a seat on the Council of Europe Development Bank since 2002.",
        facts: [{ status: "member", when: "2002/.." }],
      },
    ],
    counterExamples: ["Norway has held talks on the Council of Europe Development Bank since 2002."],
  },
  {
    id: "membership/be-participant",
    language: "en",
    verbs: ["be", "remain"],
    arguments: { subject: SUBJECT, object: `${PARTICIPANT} (of ${BODY})?`, "in|to?": BODY },
    implied: { party: "subject", body: "counterpart" },
    fact: { status: "participant" },
    state: true,
    examples: [
      {
        text: "Norway has been a participating State of the OSCE since 25 June 1973.",
        facts: [{ status: "participant", when: "1973-06-25/..", title: { text: "participating State" } }],
      },
    ],
    counterExamples: ["The participating States of the OSCE met in Oslo."],
  },
  {
    id: "membership/be-observer",
    language: "en",
    verbs: ["be", "remain"],
    arguments: { subject: SUBJECT, object: `${OBSERVER} (of ${BODY})?`, "in|to|at|with|on|within?": BODY },
    implied: { party: "subject", body: "counterpart" },
    fact: { status: "observer" },
    state: true,
    examples: [
      {
        text: "Georgia has been an observer to the OSCE since 5 October 1999.",
        facts: [{ status: "observer", when: "1999-10-05/.." }],
      },
      {
        text: "Norway, Estonia and Latvia are observers.",
        about,
        facts: [{ status: "observer", body: { antecedentTerm: "iaea" } }],
      },
    ],
    counterExamples: ["Norway has observers at the OSCE.", "Norway is a member of the OSCE."],
  },
  {
    id: "membership/be-associate",
    language: "en",
    verbs: ["be", "remain"],
    arguments: { subject: SUBJECT, object: `${ASSOCIATE} (of ${BODY})?`, "in|to?": BODY },
    implied: { party: "subject", body: "counterpart" },
    fact: { status: "associate" },
    state: true,
    examples: [
      {
        text: "Norway has been an associate member of the OSCE since 1999.",
        facts: [{ status: "associate", when: "1999/.." }],
      },
    ],
    counterExamples: ["Norway has been a member of the OSCE since 1999."],
  },
  {
    id: "membership/be-partner",
    language: "en",
    verbs: ["be", "remain"],
    arguments: { subject: SUBJECT, object: `${PARTNER} (of ${BODY})?`, "with|to|in?": BODY },
    implied: { party: "subject", body: "counterpart" },
    fact: { status: "partner" },
    state: true,
    examples: [
      {
        text: "Norway has been a partner for co-operation of the OSCE since 1999.",
        facts: [{ status: "partner", when: "1999/.." }],
      },
    ],
    counterExamples: ["Norway has been an important partner of Estonia since 1999."],
  },
  {
    id: "membership/be-plain-partner",
    language: "en",
    verbs: ["be", "remain", "become"],
    arguments: {
      subject: SUBJECT,
      object: `(a|an|the|one of the)? (long-standing|longstanding|full|first)? [title: (donor|founding|implementing|institutional|official|development|observer|funding)? (partner|partners)] (of|to) (the)? {body}`,
    },
    implied: { party: "subject" },
    fact: { status: "partner" },
    state: true,
    examples: [
      {
        text: "The Council of Europe has been a partner of the OSCE since 1992.",
        facts: [{ status: "partner", when: "1992/..", body: { text: "OSCE" } }],
      },
      {
        text: "Norway is a donor partner of the OSCE.",
        facts: [{ status: "partner", title: { text: "donor partner" } }],
      },
    ],
    counterExamples: ["Norway is a partner of Estonia.", "Norway is a trading partner of the OSCE."],
  },
  {
    id: "membership/cooperates",
    language: "en",
    pattern: "{party+} (@have been @cooperate|@have @cooperated|@cooperated) @also? with {body}",
    fact: { status: "partner" },
    state: true,
    examples: [
      {
        text: "Kazakhstan has been working with the Council of Europe since 2001.",
        facts: [{ status: "partner", when: "2001/..", body: { text: "Council of Europe" } }],
      },
    ],
    counterExamples: ["Kazakhstan has been working on a new law since 2001."],
  },
  {
    id: "membership/apposition",
    language: "en",
    pattern: `{party} , (${MEMBER} (of|in) ${BODY} (since|from) {when:date}|(since|from) {when:date} ${MEMBER} (of|in) ${BODY})`,
    when: "slot",
    fact: { status: "member" },
    state: true,
    examples: [
      {
        text: "Norway, a member of the OSCE since 1975, hosted the talks.",
        facts: [{ status: "member", when: "1975/.." }],
      },
    ],
    counterExamples: ["Norway, which became a member of the OSCE in 1975, hosted the talks."],
  },
  {
    id: "membership/as-member",
    language: "en",
    pattern: `(as|being|having been) ${MEMBER} (of|in) {body} (since|from) {when:date} , {party}`,
    when: "slot",
    fact: { status: "member" },
    state: true,
    examples: [
      {
        text: "As a member of the OSCE since 1975, Norway hosted the talks.",
        facts: [{ status: "member", when: "1975/.." }],
      },
      {
        text: "Being a member of the OSCE since 1992, Moldova pays its dues.",
        facts: [{ status: "member", when: "1992/.." }],
      },
    ],
    counterExamples: ["As a host of the OSCE since 1975, Norway held the talks."],
  },
  {
    id: "membership/membership-of",
    language: "en",
    nouns: ["membership"],
    arguments: { possessor: PARTIES, "of|in": "{body+}" },
    fact: { status: "member" },
    state: true,
    examples: [
      {
        text: "Norway's membership of the OSCE since 1975 has helped it.",
        facts: [{ status: "member", when: "1975/.." }],
      },
    ],
    counterExamples: ["Norway supports Estonia's membership of the OSCE."],
  },
  {
    id: "membership/membership-of-party",
    language: "en",
    nouns: ["membership"],
    arguments: { of: PARTIES, in: "{body+}" },
    fact: { status: "member" },
    state: true,
    examples: [
      {
        text: "The membership of Norway in the OSCE since 1975 has helped it.",
        facts: [{ status: "member", when: "1975/.." }],
      },
    ],
    counterExamples: ["Norway supports the membership of Estonia in the OSCE."],
  },
];
