/** Bodies that begin to work, or have worked in a place since a date. */
import type { Rule } from "../../../model/rule.ts";
import { BODY, WORK } from "./words.ts";

export const workingRules: readonly Rule[] = [
  {
    id: "establishment/began-work",
    language: "en",
    verbs: ["start", "begin", "launch", "commence", "resume", "take up"],
    arguments: { subject: BODY, object: WORK, "in|at?": "{place}" },
    fact: { action: "opened" },
    examples: [
      {
        text: "The resident Embassy of Norway started its activity in Seoul in February 1991.",
        facts: [{ action: "opened", when: "1991-02", place: { text: "Seoul" } }],
      },
      { text: "1989 – Embassy of Norway in Oslo resumes work.", facts: [{ action: "opened", when: "1989" }] },
    ],
    counterExamples: [
      "The Embassy of Norway started its tour in 1991.",
      "The Embassy is to begin work in 2030.",
    ],
  },
  {
    id: "establishment/began-to-operate",
    language: "en",
    pattern:
      "({body}|{body:thing}|@a? {body:phrase}) (\\( {z:phrase} \\))? (has)? (begins|began|begun|started|starts|commenced) (to operate|to work|to function|operating|working|functioning|its operation|its operations|operation|operations) ((in|at) {place})? ((in|on|from) {when:date})?",
    fact: { action: "opened", heads: "named" },
    dated: true,
    yields: true,
    examples: [
      {
        text: "The Bank of Seeds started operating in January 1993.",
        facts: [{ action: "opened", when: "1993-01" }],
      },
      {
        text: "1 January 1993 – The Nordic Free Trade Area begins to operate",
        facts: [{ action: "opened", when: "1993-01-01" }],
      },
    ],
    counterExamples: [
      "The Bank of Seeds is to start operating in January 2030.",
      "The motor started working in 1993.",
    ],
  },
  {
    id: "establishment/became-operational",
    language: "en",
    pattern:
      "({body}|{body:thing}|@a? {body:phrase}) (has)? (became|becomes|become) (fully)? (operational|functional|active) ((in|at) {place})? ((in|on|from) {when:date})?",
    fact: { action: "opened", heads: "named" },
    dated: true,
    examples: [
      {
        text: "On 1 January 1993 the Nordic Free Trade Area became operational.",
        facts: [{ action: "opened", when: "1993-01-01" }],
      },
    ],
    counterExamples: ["On 1 January 1993 the Nordic Free Trade Area became popular."],
  },
  {
    id: "establishment/operations-began",
    language: "en",
    pattern:
      "(operations|operation|work|activity|activities|functioning) of ({body}|@a? {body:phrase}) (began|begins|started|starts|commenced|was launched|were launched) ((in|at) {place})? (in|on|from) {when:date}",
    fact: { action: "opened" },
    when: "slot",
    examples: [
      {
        text: "Operations of the Nordic Seed Bank began in 1993.",
        facts: [{ action: "opened", when: "1993" }],
      },
    ],
    counterExamples: ["Exports of the Nordic Seed Bank began in 1993."],
  },
  {
    id: "establishment/it-opened",
    language: "en",
    pattern:
      "{body:body} ... (;|and|,|.) it (opened|started work|began work|started its work|began its work|started operating|began operating) (its doors)? ((in|at) {place})? (in|on|from) {when:date}",
    fact: { action: "opened", heads: "named" },
    when: "slot",
    examples: [
      {
        text: "The Nordic Seed Bank was founded by five states; it opened in Oslo in mid-1976.",
        facts: [{ action: "opened", when: "1976", place: { text: "Oslo" } }],
      },
    ],
    counterExamples: [
      "The Nordic Seed Bank was founded by five states; it opened a credit line in Oslo in 1976.",
    ],
  },
  {
    id: "establishment/worked-from-to",
    language: "en",
    pattern:
      "({body}|@a? {body:phrase}) (worked|operated|functioned|existed|was open) ((in|at) {place})? (from|between) {when:date}",
    fact: { action: "opened" },
    when: "slot",
    examples: [
      {
        text: "An Information Office worked in Oslo from September 1995 to March 2010.",
        facts: [{ action: "opened", place: { text: "Oslo" } }],
      },
    ],
    counterExamples: ["L. Berg worked in Oslo from September 1995 to March 2010."],
  },
  {
    id: "establishment/home-to",
    language: "en",
    pattern:
      "{place} (being|is|has been|was|becoming|became) (the)? home (to|of) (its|the|their|a)? ({body}|{body:phrase}) (since|in) {when:date}",
    fact: { action: "located" },
    when: "slot",
    state: true,
    examples: [
      {
        text: "Oslo has been home to the Seed Institute since January 2001.",
        facts: [{ action: "located", when: "2001-01/..", place: { text: "Oslo" } }],
      },
    ],
    counterExamples: ["Oslo is home to many painters since 2001."],
  },
  {
    id: "establishment/has-had-a-mission",
    language: "en",
    pattern:
      "{party+} (has had|have had|has maintained|have maintained|has operated|has run|has kept) @a? ({body}|{body:phrase}) ((in|at) {place})? since {when:date}",
    fact: { action: "opened", heads: "missions" },
    when: "slot",
    state: true,
    examples: [
      {
        text: "Norway has had an embassy in Riga since May 1998.",
        facts: [{ action: "opened", when: "1998-05/..", body: { text: "embassy in Riga" } }],
      },
    ],
    counterExamples: ["Norway has had a policy in Riga since May 1998."],
  },
  {
    id: "establishment/body-has-an-office",
    language: "en",
    pattern:
      "{body} (\\( ... \\))? ,? (has had|has maintained|has operated|has run|has kept) (a|an|its|the) (permanent|regional|country|own|resident|liaison)? (office|mission|representation|delegation|branch|bureau) (in|at) {place} since {when:date}",
    fact: { action: "opened", heads: "any" },
    when: "slot",
    state: true,
    examples: [
      {
        text: "UNICEF has had an office in Riga since 1990.",
        facts: [{ action: "opened", when: "1990/..", body: { text: "UNICEF" }, place: { text: "Riga" } }],
      },
    ],
    counterExamples: [
      "UNICEF has had no office in Riga since 1990.",
      "UNICEF has had a plan for Riga since 1990.",
    ],
  },
];
