/** Where bodies have their seat, and since when they work. */
import type { Rule } from "../../../model/rule.ts";

const SEAT = "(headquarters|headquarter|seat|head office|main office|secretariat)";

export const beingRules: readonly Rule[] = [
  {
    id: "establishment/located",
    language: "en",
    pattern:
      "{body} (... and)? (has its (headquarters|seat|head office)|is based|are based|is headquartered|is seated|is located|are located|is situated) in {place}",
    fact: { action: "located", heads: "any" },
    when: "none",
    examples: [
      {
        text: "The OSCE Academy has its headquarters in Bishkek.",
        facts: [{ action: "located", place: { text: "Bishkek" } }],
      },
    ],
    counterExamples: ["The OSCE Academy has its critics in Bishkek.", "The OSCE Academy works in Norway."],
  },
  {
    id: "establishment/seat-of",
    language: "en",
    pattern: `(${SEAT} of {body} (is|are) (located|situated|based)? in {place}|{body} 's ${SEAT} (is|are) (located|situated|based)? in {place}|{body} (headquartered|based|with (its)? (headquarters|seat)) in {place})`,
    fact: { action: "located", heads: "any" },
    when: "none",
    examples: [
      {
        text: "The headquarters of the OSCE is located in Vienna.",
        facts: [{ action: "located", body: { text: "OSCE" }, place: { text: "Vienna" } }],
      },
    ],
    counterExamples: ["The headquarters of the OSCE is large."],
  },
  {
    id: "establishment/its-seat",
    language: "en",
    pattern: `^ (the|its)? ${SEAT} (:|–|-|—|is in|are in|is located in|are located in|is based in) {place}`,
    implied: { body: "counterpart" },
    fact: { action: "located", heads: "any" },
    when: "none",
    examples: [
      {
        text: "Headquarters: Vienna",
        about: { subject: "estonia", counterpart: "iaea" },
        facts: [{ action: "located", place: { text: "Vienna" }, body: { antecedentTerm: "iaea" } }],
      },
    ],
    counterExamples: ["The headquarters is large."],
  },
  {
    id: "establishment/there-is",
    language: "en",
    pattern: "there (is|are) (also|now|currently)? (a|an)? {n:number}? ({body}|{body:phrase}) in {place+}",
    fact: { action: "located", heads: "missions" },
    when: "none",
    examples: [
      {
        text: "There are consulates general in Oslo and Bergen.",
        facts: [{ action: "located", place: { text: "Oslo" } }],
      },
    ],
    counterExamples: ["There is also a Ministry of Trade in Oslo."],
  },
  {
    id: "establishment/mission-works",
    language: "en",
    pattern:
      "({body}|@a? {body:phrase}) (functions|function|operates|operate|is open|are open|is located|are located|is situated) (also)? in {place+}",
    fact: { action: "located", heads: "missions" },
    when: "none",
    examples: [
      {
        text: "Consulates General function in Oslo and Bergen.",
        facts: [{ action: "located", place: { text: "Oslo" } }],
      },
    ],
    counterExamples: ["The Centre operates in Norway.", "The Embassy works in difficult conditions."],
  },
  {
    id: "establishment/has-mission",
    language: "en",
    verbs: ["have", "maintain", "operate", "keep"],
    arguments: { subject: "{party+}", object: "({body}|@a? {n:number}? {body:phrase})", "in?": "{place}" },
    fact: { action: "located", heads: "missions" },
    when: "none",
    examples: [
      {
        text: "Norway has an embassy in Tallinn.",
        facts: [{ action: "located", place: { text: "Tallinn" } }],
      },
    ],
    counterExamples: ["Norway has an army in Tallinn.", "Norway does not have an embassy in Tallinn."],
  },
  {
    id: "establishment/working-since",
    language: "en",
    pattern:
      "({body}|@a? {body:phrase}) (works|operates|functions|has worked|has operated|has functioned|has existed|have worked|have operated|have existed|has been at work|has been maintained|has been present|has been kept) (there)? ((in|at) {place})? (since|from) {when:date} (on|onwards|onward)?",
    fact: { action: "opened" },
    when: "slot",
    state: true,
    examples: [
      {
        text: "The Embassy of Norway has worked in Berlin since 1999.",
        facts: [{ action: "opened", when: "1999/..", place: { text: "Berlin" } }],
      },
    ],
    counterExamples: ["L. Berg has worked in Berlin since 1999.", "The Embassy of Norway works in Berlin."],
  },
  {
    id: "establishment/operational-since",
    language: "en",
    pattern:
      "({body}|{body:thing}|@a? {body:phrase}) ,? ((is|are|has been|have been)? (operational|active|open|in operation|functioning|operating|working)) ((in|at) {place})? since {when:date}",
    fact: { action: "opened", heads: "named" },
    when: "slot",
    state: true,
    examples: [
      {
        text: "Better Roads Norway, operational since July 2009, covers 95 towns.",
        facts: [{ action: "opened", when: "2009-07/.." }],
      },
      {
        text: "The Embassy of Norway has been functioning in Berlin since 1999.",
        facts: [{ action: "opened", when: "1999/..", place: { text: "Berlin" } }],
      },
    ],
    counterExamples: ["The Embassy of Norway has been successful in Berlin since 1999."],
  },
];
