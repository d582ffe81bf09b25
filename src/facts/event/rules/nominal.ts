/** Events that a noun states, with its date and place: in a clause about something else, in lists and in labels. */
import type { Rule } from "../../../model/rule.ts";
import { TITLE } from "./words.ts";

const LEAD = "(at|during|within|in|by|for|of|after|before|following|since|under)? @a?";
const AT = "(in|at) {place}";

export const nominalRules: readonly Rule[] = [
  {
    id: "event/at-place-on-date",
    language: "en",
    pattern: `${LEAD} ${TITLE} (${AT})? (on|of|from|in|during)? {when:date} (${AT})?`,
    fact: { takes: "named" },
    when: "slot",
    yields: true,
    examples: [
      {
        text: "At the ministerial meeting in Oslo on 22-23 May 2019 Norway signed the Convention.",
        facts: [{ type: "meeting", when: "2019-05-22/2019-05-23", place: { text: "Oslo" } }],
      },
      {
        text: "The decision was taken at the second Arctic Summit of 4 May 2015.",
        facts: [{ type: "summit", when: "2015-05-04" }],
      },
    ],
    counterExamples: [
      "Norway will host the ministerial meeting in Oslo.",
      "The report of 22 May 2019 was approved.",
      "The meeting approved the report of 4 May 2015.",
    ],
  },
  {
    id: "event/in-brackets",
    language: "en",
    pattern: `${LEAD} ${TITLE} (\\(|,|:|–|-|—) ({place}|${AT}|{place:phrase}) (\\( {country:place} \\)|, {country:place})? (,|\\(|on|in)? (on|in)? {when:date}`,
    fact: { takes: "named" },
    when: "slot",
    yields: true,
    examples: [
      {
        text: "108th session of the Conference (Oslo, 10–21 June 2019): the delegation led by L. Berg",
        facts: [{ type: "session", when: "2019-06-10/2019-06-21", place: { text: "Oslo" } }],
      },
      {
        text: "Joint seminar on wage policy, Bergen, 23 September 2019",
        facts: [{ type: "training", when: "2019-09-23", place: { text: "Bergen" } }],
      },
    ],
    counterExamples: ["Convention on Wages (Oslo, 10 June 2019)", "The session (Oslo) was short."],
  },
  {
    id: "event/labelled",
    language: "en",
    pattern: `^ {number:number}? ${LEAD} ${TITLE} (,|:|–|-|—|\\() (on|in|held on|held in)? {when:date} ((\\(|,) {place})?`,
    fact: { takes: "events" },
    when: "slot",
    yields: true,
    examples: [
      {
        text: "Joint forum of women, 15–17 May 2019 (some 400 delegates);",
        facts: [{ type: "forum", when: "2019-05-15/2019-05-17" }],
      },
      {
        text: "First dialogue on social security: November 2018 (Oslo)",
        facts: [{ when: "2018-11", place: { text: "Oslo" } }],
      },
    ],
    counterExamples: ["Agreement on trade, 15 May 2019", "The next session: Oslo"],
  },
  {
    id: "event/dated-line",
    language: "en",
    pattern: `^ (on|in)? {when:date} (–|-|—|:) @a? ${TITLE} ((,|\\()? (in|at)? {place})?`,
    fact: { takes: "events" },
    when: "slot",
    yields: true,
    examples: [
      {
        text: "12-14 May 2003 – fifth session of the Council in Oslo.",
        facts: [{ type: "session", when: "2003-05-12/2003-05-14" }],
      },
    ],
    counterExamples: ["12 May 2003 – Agreement on trade.", "12 May 2003 – the Embassy was opened."],
  },
  {
    id: "event/at-the-session",
    language: "en",
    pattern: `(at|during|on the margins of|on the sidelines of|in the course of|in the framework of|within the framework of) @a? ${TITLE} ${AT}`,
    fact: { takes: "named" },
    dated: true,
    yields: true,
    examples: [
      {
        text: "The plan was adopted on 29 May–2 June 2017 at the 64th session in Oslo.",
        facts: [{ type: "session", when: "2017-05-29/2017-06-02", ordinal: 64, place: { text: "Oslo" } }],
      },
    ],
    counterExamples: ["The plan was adopted at the 70th session in Oslo."],
  },
  {
    id: "event/the-last-of-them",
    language: "en",
    pattern: `^ (the|these)? ({title:thing}|{title:phrase}) :? ... (;|,|:|\\(|and|–|—) (the)? (last|latest|most recent|most recently|previous|newest) (one|ones|time|round|of them|of these|event)? (was|were|being|has been|have been)? (held|conducted|organised|organized|took place|ended)? ((in|at) {place})? (,|–|—|-|:|\\()? (on|in|from|at|during)? {when:date} ((in|,|at) {place})?`,
    fact: { takes: "events" },
    when: "slot",
    examples: [
      {
        text: "Drills at sea take place every second winter; the last one was held at the end of May 2019.",
        facts: [{ type: "exercise", when: "2019-05" }],
      },
      {
        text: "Political consultations: eight rounds, the last one on 21 June 2019 in Oslo",
        facts: [{ type: "consultations", when: "2019-06-21", place: { text: "Oslo" } }],
      },
    ],
    counterExamples: [
      "Drills at sea take place every second winter; the next one is to take place in May 2030.",
      "Reports are written every year; the last one was published in May 2019.",
    ],
  },
  {
    id: "event/meeting-of",
    language: "en",
    pattern: "@a? (meeting|sitting) of {body}",
    fact: { type: "meeting" },
    dated: true,
    yields: true,
    examples: [
      {
        text: "On May 4, 2015, the meeting of the Permanent Council of the OSCE approved the report «Ties».",
        facts: [{ type: "meeting", when: "2015-05-04" }],
      },
    ],
    counterExamples: ["The Permanent Council of the OSCE approved the report «Ties»."],
  },
  {
    id: "event/at-its-meeting",
    language: "en",
    pattern:
      "{body} at (its|the|a) {x:ordinal}? (regular|annual|extraordinary|plenary|special)? (meeting|sitting|session) (of|on|in)",
    fact: { type: "meeting" },
    dated: true,
    examples: [
      {
        text: "The report «Ties» was approved by the Permanent Council of the OSCE at its meeting on May 4, 2015.",
        facts: [{ type: "meeting", when: "2015-05-04" }],
      },
    ],
    counterExamples: ["The Permanent Council of the OSCE works at its own pace."],
  },
];
