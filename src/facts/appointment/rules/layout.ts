/** How posts and their holders are recognised in lines and appositions without a verb. */
import type { Rule } from "../../../model/rule.ts";
import { PERSON, POST, POST_LABEL, SIGN, TITLE, WHO } from "./words.ts";

export const layoutRules: readonly Rule[] = [
  {
    id: "appointment/line-place-since",
    language: "en",
    pattern: `^ ${POST_LABEL} ${SIGN} {place:place} , ${TITLE} ${WHO} ,? (\\()? (since|from|as of) {when:date}`,
    when: "slot",
    fact: { action: "holds" },
    state: true,
    examples: [
      { text: "Honorary consul: Oslo, L. Berg, since 3 May 2013", facts: [{ when: "2013-05-03/.." }] },
    ],
    counterExamples: ["Honorary consulate: Oslo, L. Berg, since 3 May 2013"],
  },
  {
    id: "appointment/line-since",
    language: "en",
    pattern: `^ ${POST_LABEL} ${SIGN} ${TITLE} ${WHO} ... (since|from|as of) {when:date}`,
    when: "slot",
    fact: { action: "holds" },
    state: true,
    examples: [
      {
        text: "Ambassador of Norway: L. Berg (since 12 November 2018)",
        facts: [{ action: "holds", when: "2018-11-12/..", post: { text: "Ambassador of Norway" } }],
      },
      {
        text: "Director-General: L. Berg (Norway), since 1 October 2012",
        facts: [{ when: "2012-10-01/.." }],
      },
    ],
    counterExamples: ["Ambassador of Norway: L. Berg (visit of 12 November 2018)"],
  },
  {
    id: "appointment/line-credentials",
    language: "en",
    pattern: `${PERSON} (,|:|–|-|—)? (\\()? (presented|presentation of)? (credentials|letters of credence) (presented|handed over|submitted)? ... {when:date}`,
    when: "slot",
    fact: { action: "presented-credentials" },
    examples: [
      {
        text: "Ambassador L. Berg (credentials presented on 5 March, 2019)",
        facts: [{ action: "presented-credentials", when: "2019-03-05" }],
      },
    ],
    counterExamples: ["Ambassador L. Berg (report presented on 5 March, 2019)"],
  },
  {
    id: "appointment/line-label-credentials",
    language: "en",
    pattern: `^ ${POST_LABEL} ${SIGN} ${TITLE} ${WHO} ,? (\\()? (presented|presentation of)? (credentials|letters of credence) (presented|handed over|submitted)? ... {when:date}`,
    when: "slot",
    fact: { action: "presented-credentials" },
    examples: [
      {
        text: "Ambassador of Norway: L. Berg (credentials presented on 5 March, 2019)",
        facts: [{ action: "presented-credentials", when: "2019-03-05" }],
      },
    ],
    counterExamples: ["Ambassador of Norway: L. Berg (report presented on 5 March, 2019)"],
  },
  {
    id: "appointment/line-appointed",
    language: "en",
    pattern: `^ ${POST_LABEL} ${SIGN} ${TITLE} ${WHO} ,? (\\()? (appointed|nominated|named) (in|on|since)? {when:date}`,
    when: "slot",
    fact: { action: "appointed" },
    examples: [
      {
        text: "Ambassador in Oslo: L. Berg, appointed June 2018",
        facts: [{ action: "appointed", when: "2018-06" }],
      },
    ],
    counterExamples: ["Ambassador in Oslo: L. Berg, born June 1968"],
  },
  {
    id: "appointment/line",
    language: "en",
    pattern: `^ ${POST_LABEL} ${SIGN} ${TITLE} ${WHO} $`,
    when: "none",
    fact: { action: "holds" },
    examples: [
      { text: "Governor: L. Berg", facts: [{ action: "holds", person: { name: { text: "L. Berg" } } }] },
    ],
    counterExamples: ["Foreign Minister: L. Berg, September 3-4, 2018"],
  },
  {
    id: "appointment/line-role",
    language: "en",
    pattern: `^ ${POST_LABEL} ${SIGN} ${TITLE} ${WHO} \\( {other:phrase} \\) $`,
    when: "none",
    fact: { action: "holds" },
    examples: [{ text: "Governor: L. Berg (Minister of Finance)", facts: [{ action: "holds" }] }],
    counterExamples: ["Governor: L. Berg (3 May 2018)"],
  },
  {
    id: "appointment/line-term",
    language: "en",
    pattern: `^ ${POST_LABEL} ${SIGN} ${TITLE} ${WHO} \\( {when:date} \\) $`,
    when: "slot",
    fact: { action: "holds" },
    state: true,
    examples: [
      {
        text: "Ambassador of Norway: L. Berg (1995-1999)",
        facts: [{ action: "holds", when: "1995/1999" }],
      },
    ],
    counterExamples: ["Visit of Norway: L. Berg (1995-1999)"],
  },
  {
    id: "appointment/holder-since",
    language: "en",
    pattern: `${PERSON} (–|-|—|\\(|,) (in {place:place})? (since|in office since|in post since) {when:date}`,
    when: "slot",
    fact: { action: "holds" },
    state: true,
    examples: [
      {
        text: "Ambassador L. Berg – since October 2019",
        facts: [{ action: "holds", when: "2019-10/..", post: { text: "Ambassador" } }],
      },
    ],
    counterExamples: ["L. Berg – in Oslo in October 2019"],
  },
  {
    id: "appointment/named-since",
    language: "en",
    pattern: "{named:person} since {when:date} (,|\\)|$)",
    when: "slot",
    fact: { action: "holds" },
    state: true,
    examples: [
      {
        text: "L. Berg, Ambassador of Norway to Kazakhstan since 2017, met A. Kask.",
        facts: [{ when: "2017/..", post: { text: "Ambassador" }, body: { text: "Norway" } }],
      },
    ],
    counterExamples: ["The Ambassador of Norway since 2017, a lawyer, met A. Kask."],
  },
  {
    id: "appointment/apposition-since",
    language: "en",
    pattern: `${PERSON} , ${POST} (since|from) {when:date}`,
    when: "slot",
    fact: { action: "holds" },
    state: true,
    examples: [
      {
        text: "Ambassador L. Berg, its head since August 2018, met A. Kask.",
        facts: [{ action: "holds", when: "2018-08/..", post: { text: "head" } }],
      },
    ],
    counterExamples: ["L. Berg, its head, met A. Kask in August 2018."],
  },
  {
    id: "appointment/holders-list",
    language: "en",
    pattern:
      "[posts: (ambassadors|consuls|directors|presidents|representatives|permanent representatives|heads|governors|secretaries general) ((of|to|in|at) {behind:phrase})?] (:|were|have been|–)",
    items: "{person} (\\(|,)? (from|since)? {when:date} (\\))?",
    when: "slot",
    fact: { action: "holds" },
    state: true,
    examples: [
      {
        text: "Ambassadors of Norway to Estonia: L. Berg (1995-1999), A. Kask (1999-2003).",
        facts: [
          { when: "1995/1999", post: { text: "Ambassador of Norway to Estonia" } },
          { when: "1999/2003" },
        ],
      },
    ],
    counterExamples: ["Visits of Norway: Ambassador L. Berg (1995-1999), Ambassador A. Kask (1999-2003)."],
  },
];
