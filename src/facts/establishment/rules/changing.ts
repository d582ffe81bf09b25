/** Bodies that change their name, form or place. */
import type { Rule } from "../../../model/rule.ts";
import { BODY } from "./words.ts";

const NEW = "({to:thing}|@a? {to:phrase})";

export const changingRules: readonly Rule[] = [
  {
    id: "establishment/rename",
    language: "en",
    verbs: ["rename"],
    arguments: { object: BODY, "complement|as|to|into": NEW },
    fact: { action: "renamed", heads: "named" },
    dated: true,
    datedByDocument: true,
    examples: [
      {
        text: "On 1 May 2017 the OSCE Centre in Bishkek was renamed the OSCE Programme Office in Bishkek.",
        facts: [{ action: "renamed", when: "2017-05-01" }],
      },
      {
        text: "On 1 January 1995 the CSCE was renamed the OSCE.",
        facts: [{ action: "renamed", when: "1995-01-01", to: { text: "OSCE" } }],
      },
      {
        text: "In 2017 the joint council was renamed the Trade Council.",
        facts: [{ action: "renamed", when: "2017" }],
      },
    ],
    counterExamples: ["The street was renamed in 2017.", "The joint council is to be renamed in 2030."],
  },
  {
    id: "establishment/renamed-in-brackets",
    language: "en",
    pattern:
      "({body}|{body:thing}) \\( (since|from|after) {when:date} (–|-|—|,|:)? @a? (renamed)? {to:thing} \\)",
    fact: { action: "renamed", heads: "any" },
    when: "slot",
    state: true,
    examples: [
      {
        text: "The Nordic Trade Board (since 1997 – the Nordic Trade Council) meets in Oslo.",
        facts: [{ action: "renamed", when: "1997/..", to: { text: "Nordic Trade Council" } }],
      },
    ],
    counterExamples: ["The Nordic Trade Board (since 1997 in Oslo) meets often."],
  },
  {
    id: "establishment/transformed",
    language: "en",
    verbs: [
      "transform",
      "convert",
      "reorganise",
      "reorganize",
      "upgrade",
      "turn",
      "merge",
      "incorporate",
      "restructure",
      "elevate",
      "raise",
      "reform",
      "develop",
      "split",
    ],
    arguments: { object: BODY, "into|to": NEW },
    fact: { action: "transformed", heads: "named" },
    dated: true,
    datedByDocument: true,
    examples: [
      {
        text: "On 1 January 1995 the Conference Office was transformed into the Organisation.",
        facts: [{ action: "transformed", when: "1995-01-01" }],
      },
      {
        text: "In 1950 the Legation was upgraded to an Embassy.",
        facts: [{ action: "transformed", when: "1950" }],
      },
    ],
    counterExamples: [
      "In 1950 wood was transformed into paper.",
      "The Legation is to be upgraded to an embassy.",
    ],
  },
  {
    id: "establishment/relations-upgraded",
    language: "en",
    verbs: ["upgrade", "elevate", "raise", "develop", "transform", "bring", "lift"],
    arguments: { object: "@a? [body: {q:phrase}? (relations|ties|partnership|cooperation)]", "to|into": NEW },
    fact: { action: "transformed", heads: "any" },
    dated: true,
    examples: [
      {
        text: "In 2011 relations were upgraded to a strategic partnership.",
        facts: [{ action: "transformed", when: "2011", to: { text: "strategic partnership" } }],
      },
    ],
    counterExamples: ["In 2011 the report was brought to the Council."],
  },
  {
    id: "establishment/grew-into",
    language: "en",
    verbs: ["evolve", "grow", "develop", "turn", "merge", "transform"],
    arguments: { subject: BODY, into: NEW },
    fact: { action: "transformed", heads: "named" },
    dated: true,
    examples: [
      {
        text: "In 1995 the joint group grew into the Trade Council.",
        facts: [{ action: "transformed", when: "1995", to: { text: "Trade Council" } }],
      },
    ],
    counterExamples: ["In 1995 the group went into the Council building."],
  },
  {
    id: "establishment/moved",
    language: "en",
    verbs: ["move", "relocate", "transfer", "shift"],
    arguments: { subject: BODY, to: NEW, "from?": "{from:place}" },
    fact: { action: "moved" },
    dated: true,
    examples: [
      {
        text: "In 1997 the Embassy of Norway moved from Bergen to Oslo.",
        facts: [{ action: "moved", when: "1997", to: { text: "Oslo" }, from: { text: "Bergen" } }],
      },
    ],
    counterExamples: ["In 1997 L. Berg moved to Oslo.", "The Embassy of Norway moves to new topics."],
  },
  {
    id: "establishment/was-moved",
    language: "en",
    verbs: ["move", "relocate", "transfer", "shift"],
    arguments: { object: BODY, to: NEW, "from?": "{from:place}" },
    fact: { action: "moved" },
    dated: true,
    datedByDocument: true,
    examples: [
      {
        text: "The Secretariat was transferred from Bergen to Oslo on 5 September 2003.",
        facts: [{ action: "moved", when: "2003-09-05", to: { text: "Oslo" } }],
      },
    ],
    counterExamples: ["Money was transferred to Oslo on 5 September 2003."],
  },
  {
    id: "establishment/moved-from",
    language: "en",
    verbs: ["move", "relocate", "transfer"],
    arguments: { "subject|object": BODY, from: "{from:place}" },
    fact: { action: "moved" },
    dated: true,
    yields: true,
    examples: [
      {
        text: "The seat of the Secretariat is Bergen. The Secretariat was moved there from Oslo in January 2016.",
        facts: [{ action: "moved", when: "2016-01", from: { text: "Oslo" } }],
      },
      {
        text: "The working secretariat moved from Bergen in the second quarter of 2014.",
        facts: [{ action: "moved", when: "2014-04/2014-06", from: { text: "Bergen" } }],
      },
    ],
    counterExamples: [
      "In 2009 L. Berg moved from Oslo.",
      "The Secretariat is to be moved from Oslo in 2030.",
    ],
  },
  {
    id: "establishment/moved-its-seat",
    language: "en",
    pattern:
      "({body}|@a? {body:phrase}) (has)? (moved|relocated|transferred) (its|their) (headquarters|seat|office|offices|secretariat) (from {from:place})? to {to:place} ((in|on) {when:date})?",
    fact: { action: "moved" },
    dated: true,
    examples: [
      {
        text: "The Seed Centre relocated its seat to Oslo in 2009.",
        facts: [{ action: "moved", when: "2009", to: { text: "Oslo" } }],
      },
    ],
    counterExamples: ["The Seed Centre relocated its staff to Oslo in 2009."],
  },
  {
    id: "establishment/its-seat-moved",
    language: "en",
    pattern:
      "(headquarters|seat|head office) of ({body}|@a? {body:phrase}) (has|have)? (was|were|been)? (moved|relocated|transferred) (from {from:place})? to {to:place} ((in|on) {when:date})?",
    fact: { action: "moved" },
    dated: true,
    examples: [
      {
        text: "The headquarters of the Seed Centre was moved from Bergen to Oslo in 2009.",
        facts: [{ action: "moved", when: "2009", from: { text: "Bergen" }, to: { text: "Oslo" } }],
      },
    ],
    counterExamples: ["The staff of the Seed Centre was moved from Bergen to Oslo in 2009."],
  },
  {
    id: "establishment/changed-its-name",
    language: "en",
    pattern:
      "({body}|{body:thing}|@a? {body:phrase}) (has|have)? (changed its name|took|received|adopted|got|was given|acquired) (its|the|a)? (present|current|new)? (name|to) (of|to)? ({to:thing}|[to: (« ... »|“ ... ”)])? ((in|on) {when:date})?",
    fact: { action: "renamed", heads: "named" },
    dated: true,
    examples: [
      {
        text: "The Conference of Lakes received its present name on 28 June 2011.",
        facts: [{ action: "renamed", when: "2011-06-28" }],
      },
      {
        text: "On 28 June 2011 the Nordic Trade Board changed its name to Nordic Trade Council.",
        facts: [{ action: "renamed", when: "2011-06-28", to: { text: "Nordic Trade Council" } }],
      },
    ],
    counterExamples: ["The Nordic Trade Board received a new building on 28 June 2011."],
  },
  {
    id: "establishment/has-been-since",
    language: "en",
    pattern:
      "({body}|{body:thing}|@a? {body:phrase}) (is|are|has been|have been|,) (a|an|the) [to: (specialised|specialized|autonomous|separate|independent|full|partnership)? ({y:thing}|{y:phrase})] since {when:date}",
    fact: { action: "transformed", becomes: "listed" },
    when: "slot",
    state: true,
    yields: true,
    examples: [
      {
        text: "The Naval Centre has been a Partnership Training Centre since 2013.",
        facts: [{ action: "transformed", when: "2013/..", to: { text: "Partnership Training Centre" } }],
      },
    ],
    counterExamples: [
      "L. Berg has been a member of the Council since 2013.",
      "The Council has been a success since 2013.",
    ],
  },
];
