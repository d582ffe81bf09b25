/** Labels, lists and brackets: `Founded: 1975`, `Embassy in Oslo – 20 January 1992`. */
import type { Rule } from "../../../model/rule.ts";

const BODY = "({body}|@a? {body:phrase})";

export const layoutRules: readonly Rule[] = [
  {
    id: "establishment/present-since",
    language: "en",
    pattern: `^ ... (bodies|agencies|organisations|organizations|offices|institutions|missions|banks|funds) ... in {place} :`,
    items: `{body} ,? \\(? since {when:date} \\)?`,
    when: "slot",
    state: true,
    fact: { action: "opened", heads: "any" },
    examples: [
      {
        text: "Agencies that work in Oslo: UNDP, since 1973; UNICEF (since 1990).",
        facts: [
          { action: "opened", when: "1973/..", body: { text: "UNDP" }, place: { text: "Oslo" } },
          { action: "opened", when: "1990/..", body: { text: "UNICEF" } },
        ],
      },
    ],
    counterExamples: ["Agencies that work in Oslo: UNDP and UNICEF.", "Trade in Oslo: 12 ships, since 1973."],
  },
  {
    id: "establishment/founded-label",
    language: "en",
    pattern:
      "^ (date of|year of)? (founded|established|created|foundation|establishment|founding|set up|year of foundation) (:|–|-|—|in|on) {when:date}",
    implied: { body: "counterpart" },
    fact: { action: "established", heads: "any" },
    when: "slot",
    examples: [
      {
        text: "Founded: 11 April 1919",
        about: { subject: "estonia", counterpart: "iaea" },
        facts: [{ action: "established", when: "1919-04-11", body: { antecedentTerm: "iaea" } }],
      },
    ],
    counterExamples: ["Founded: by three states"],
  },
  {
    id: "establishment/opened-label",
    language: "en",
    pattern: `${BODY} (,? in {place})? (:|–|-|—|,|\\() ({place} ,)? (opened|inaugurated|open|reopened) (in|on|since)? {when:date}`,
    fact: { action: "opened" },
    when: "slot",
    yields: true,
    examples: [
      {
        text: "Embassy of Norway in Tokyo: opened in February 2007",
        facts: [{ action: "opened", when: "2007-02" }],
      },
      { text: "Resident Office: Tirana, opened in 1993", facts: [{ action: "opened", when: "1993" }] },
    ],
    counterExamples: [
      "Exhibition in Tokyo: opened in February 2007",
      "Embassy of Norway in Tokyo: painted in 2007",
    ],
  },
  {
    id: "establishment/established-label",
    language: "en",
    pattern: `${BODY} (,? in {place})? (:|–|-|—|,|\\() (established|set up|founded|created|launched|formed|built) (in|on|since)? {when:date}`,
    fact: { action: "established" },
    when: "slot",
    yields: true,
    examples: [
      {
        text: "The friendship group with Norway: set up on 14 May 2015; 19 deputies",
        facts: [{ action: "established", when: "2015-05-14" }],
      },
    ],
    counterExamples: ["Rules on trade: set up on 14 May 2015"],
  },
  {
    id: "establishment/mission-dated",
    language: "en",
    pattern: `(^|; @also?|has|have|and) @a? {n:number}? ${BODY} (:|–|-|—|\\() ((from|in|on|since)? {when:date}|{place+} , (both|all|since)? {when:date})`,
    fact: { action: "opened", heads: "missions" },
    when: "slot",
    state: true,
    yields: true,
    examples: [
      { text: "Embassy of Norway in Tbilisi: January 2009", facts: [{ action: "opened", when: "2009-01" }] },
      {
        text: "Embassy in Bucharest – 20 January 1992; consulate general in Bergen – since 2013.",
        facts: [{ when: "1992-01-20" }, { when: "2013/.." }],
      },
    ],
    counterExamples: ["Agreement with the Embassy: January 2009", "Ministry of Trade: January 2009"],
  },
  {
    id: "establishment/honorary-consul",
    language: "en",
    pattern:
      "^ {n:number}? [body: honorary (consul|consuls|consulate|consulates|consulate general)] ((of|for) {party})? (in|:|–|-|—) {place+}",
    fact: { action: "located", heads: "any" },
    when: "none",
    examples: [
      {
        text: "Honorary consuls of Chile in Oslo and Bergen",
        facts: [{ action: "located", place: { text: "Oslo" } }],
      },
    ],
    counterExamples: ["Honorary members of the club in Oslo"],
  },
  {
    id: "establishment/founding-label",
    language: "en",
    pattern: `^ (date of)? (creation|establishment|foundation|founding|formation|setting up) of (the)? ({body}|{body:phrase}) (:|–|-|—|,) (in|on)? {when:date}`,
    fact: { action: "established" },
    when: "slot",
    yields: true,
    examples: [
      {
        text: "Establishment of the joint commission - May 2001",
        facts: [{ action: "established", when: "2001-05" }],
      },
    ],
    counterExamples: ["Establishment of rules - May 2001"],
  },
];
