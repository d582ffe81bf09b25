/** How membership is recognised in lines without a verb. */
import type { Rule } from "../../../model/rule.ts";
import { ASSOCIATE, BODY, MEMBER, OBSERVER, OBSERVER_STATUS, PARTICIPANT } from "./words.ts";

const about = { subject: "kazakhstan", counterpart: "iaea" };
const SIGN = "(:|-|–|—)";

export const layoutRules: readonly Rule[] = [
  {
    id: "membership/member-since-line",
    language: "en",
    pattern: `^ (date of|status :|membership status :|standing :)? (${MEMBER}|membership|accession|admission|joined|entry|date of joining) ((of|to|in|into) ${BODY})? ${SIGN}? (since|from|in|on)? ${SIGN}? {when:date}`,
    when: "slot",
    implied: { party: "subject", body: "counterpart" },
    fact: { status: "member" },
    state: true,
    examples: [
      {
        text: "Member since: 14 February 1994",
        about,
        facts: [{ status: "member", when: "1994-02-14", parties: [{ antecedentTerm: "kazakhstan" }] }],
      },
      { text: "Date of accession: 14 February 1994", about, facts: [{ when: "1994-02-14" }] },
    ],
    counterExamples: ["Members of the Board since 1994 have been three.", "Staff since: 14 February 1994"],
  },
  {
    id: "membership/membership-dates-from",
    language: "en",
    pattern: `{party} 's (full)? membership ((of|in) ${BODY})? (dates|dates back|goes back|began|started|has lasted) (to|from|since|in|on)? {when:date}`,
    when: "slot",
    implied: { body: "counterpart" },
    fact: { status: "member" },
    state: true,
    examples: [
      {
        text: "Kazakhstan's membership dates from 14 February 1994.",
        about,
        facts: [{ status: "member", when: "1994-02-14/.." }],
      },
    ],
    counterExamples: ["Kazakhstan's membership fee dates from 14 February 1994."],
  },
  {
    id: "membership/observer-since-line",
    language: "en",
    pattern: `^ (status :|membership status :|standing :)? (${OBSERVER}|${OBSERVER_STATUS}) ((of|in|to|at) ${BODY})? ${SIGN}? (since|from|in|on)? ${SIGN}? {when:date}`,
    when: "slot",
    implied: { party: "subject", body: "counterpart" },
    fact: { status: "observer" },
    state: true,
    examples: [
      { text: "Observer since: 3 May 1992", about, facts: [{ status: "observer", when: "1992-05-03" }] },
    ],
    counterExamples: ["Observers since 1992: three"],
  },
  {
    id: "membership/participant-since-line",
    language: "en",
    pattern: `^ ${PARTICIPANT} (of ${BODY})? ${SIGN}? (since|from) ${SIGN}? {when:date}`,
    when: "slot",
    implied: { party: "subject", body: "counterpart" },
    fact: { status: "participant" },
    state: true,
    examples: [
      {
        text: "Participating State since: 3 May 1992",
        about,
        facts: [{ status: "participant", when: "1992-05-03" }],
      },
    ],
    counterExamples: ["Participating States since 1992 number 57."],
  },
  {
    id: "membership/associate-since-line",
    language: "en",
    pattern: `^ ${ASSOCIATE} (of ${BODY})? ${SIGN}? (since|from) ${SIGN}? {when:date}`,
    when: "slot",
    implied: { party: "subject", body: "counterpart" },
    fact: { status: "associate" },
    state: true,
    examples: [
      { text: "Associate member since 1992", about, facts: [{ status: "associate", when: "1992/.." }] },
    ],
    counterExamples: ["Associate professors since 1992"],
  },
  {
    id: "membership/party-member-since-line",
    language: "en",
    pattern: `^ {party} (:|-|–|—|,) (${MEMBER}|membership) (of ${BODY})? (since|from)? {when:date}`,
    when: "slot",
    implied: { body: "counterpart" },
    fact: { status: "member" },
    state: true,
    examples: [
      { text: "Kazakhstan: member since 1994", about, facts: [{ status: "member", when: "1994/.." }] },
    ],
    counterExamples: ["Kazakhstan: members of the Board in 1994"],
  },
  {
    id: "membership/body-member-since-line",
    language: "en",
    pattern: `^ {body} (:|-|–|—|\\() (${MEMBER}|membership) (since|from) {when:date}`,
    when: "slot",
    implied: { party: "subject" },
    fact: { status: "member" },
    state: true,
    examples: [{ text: "OSCE – member since 1992", about, facts: [{ status: "member", when: "1992/.." }] }],
    counterExamples: ["OSCE – founded in 1975"],
  },
  {
    id: "membership/member-of-line",
    language: "en",
    pattern: `^ (member of|membership in|membership of|memberships) ${SIGN}? {body+}`,
    implied: { party: "subject" },
    fact: { status: "member" },
    state: true,
    examples: [
      {
        text: "Member of: OSCE and Council of Europe",
        about,
        facts: [{ body: { text: "OSCE" } }, { body: { text: "Council of Europe" } }],
      },
    ],
    counterExamples: ["Members of the OSCE met in Oslo."],
  },
  {
    id: "membership/member-of-dated-list",
    language: "en",
    pattern: `{party} (@be|@have been) @now? @also? ${MEMBER} of`,
    items: "{body} (\\(|,|–|-) (since|from|in)? {when:date} (\\))?",
    when: "slot",
    fact: { status: "member" },
    state: true,
    examples: [
      {
        text: "Norway is a member of the OSCE (since 1975), the IAEA (since 1957) and the Council of Europe (since 1949).",
        facts: [{ when: "1957/.." }, { when: "1949/.." }],
      },
    ],
    counterExamples: ["Norway is a member of the OSCE, the IAEA and the Council of Europe."],
  },
  {
    id: "membership/membership-dated-list",
    language: "en",
    pattern:
      "^ (member of|membership in|membership of|memberships|membership|member) (international)? (organisations|organizations)? (:|–)",
    items: "{body} (\\(|,|–|-)? (since|from|in)? {when:date} (\\))?",
    when: "slot",
    implied: { party: "subject" },
    fact: { status: "member" },
    state: true,
    examples: [
      {
        text: "Member of: OSCE (since 1992), Council of Europe (since 1995)",
        about,
        facts: [{ when: "1995/.." }],
      },
    ],
    counterExamples: ["Founders of: OSCE (since 1992), Council of Europe (since 1995)"],
  },
];
