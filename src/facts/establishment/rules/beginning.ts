/** Bodies that are founded or opened. */
import type { Rule } from "../../../model/rule.ts";
import { BODY } from "./words.ts";

export const beginningRules: readonly Rule[] = [
  {
    id: "establishment/established",
    language: "en",
    verbs: [
      "establish",
      "set up",
      "found",
      "create",
      "form",
      "institute",
      "constitute",
      "launch",
      "build",
      "construct",
      "charter",
    ],
    arguments: { object: BODY, "subject?": "{party+}", "in|at?": "{place}" },
    fact: { action: "established", heads: "founded" },
    dated: true,
    datedByDocument: true,
    examples: [
      {
        text: "The OSCE Academy was founded on 17 December 2002.",
        facts: [{ action: "established", when: "2002-12-17" }],
      },
      {
        text: "On 17 December 2002 Norway established the OSCE Academy.",
        facts: [{ action: "established", when: "2002-12-17", body: { text: "OSCE Academy" } }],
      },
      {
        text: "The OSCE Office in Oslo was established by Decision No. 314 of 22 July 1999.",
        facts: [{ action: "established", when: "1999-07-22" }],
      },
      {
        text: "The joint commission on trade was set up in 1998 by a decree of the Government.",
        facts: [{ action: "established", when: "1998" }],
      },
      {
        text: "The OSCE Academy, which was launched on 17 December 2002, trains officials.",
        facts: [{ action: "established", when: "2002-12-17" }],
      },
      {
        text: "The Nordic-Baltic University, founded in Bergen in 1999, has ten faculties.",
        facts: [{ action: "established", when: "1999", body: { text: "Nordic-Baltic University" } }],
      },
    ],
    counterExamples: [
      "The OSCE Academy was visited on 17 December 2002.",
      "Norway plans to establish a joint commission in 2030.",
      "On 17 December 2002 Norway established rules for trade.",
      "The commission was not established in 1998.",
      "In June 2010 the Conference of Ministers was organised in Oslo.",
    ],
  },
  {
    id: "establishment/founded-name",
    language: "en",
    verbs: ["establish", "found", "create"],
    arguments: { object: "{body}", "subject?": "{party+}", "in|at?": "{place}" },
    fact: { action: "established", heads: "named" },
    dated: true,
    datedByDocument: true,
    examples: [
      {
        text: "The OECD was founded in Paris on 30 September 1961.",
        facts: [{ action: "established", when: "1961-09-30", place: { text: "Paris" } }],
      },
    ],
    counterExamples: ["The OECD was visited on 30 September 1961.", "The Agreement created jobs in 1961."],
  },
  {
    id: "establishment/open",
    language: "en",
    verbs: ["open", "reopen", "re-open", "inaugurate", "commission", "unveil"],
    arguments: { object: BODY, "subject?": "{party+}", "in|at?": "{place}" },
    fact: { action: "opened" },
    dated: true,
    datedByDocument: true,
    examples: [
      {
        text: "The Embassy of Norway was opened in Minsk in May 1994, the Embassy of Belarus in Oslo — in March 1996.",
        facts: [
          {
            action: "opened",
            when: "1994-05",
            body: { text: "Embassy of Norway" },
            place: { text: "Minsk" },
          },
          {
            action: "opened",
            when: "1996-03",
            body: { text: "Embassy of Belarus in Oslo" },
          },
        ],
      },
      {
        text: "The OSCE Centre in Ashgabat was opened in January 1999.",
        facts: [{ action: "opened", when: "1999-01" }],
      },
      {
        text: "In 2016 Norway opened a consulate general in Bergen.",
        facts: [{ action: "opened", when: "2016" }],
      },
    ],
    counterExamples: [
      "The President opened the session in Oslo.",
      "Norway plans to open an embassy in Tashkent.",
      "The meeting of the OSCE Centre was opened by the Minister.",
      "The OSCE Office in Oslo opened its doors on 16 February 2000.",
    ],
  },
  {
    id: "establishment/opened-itself",
    language: "en",
    pattern:
      "({body}|@a? {body:phrase}) (opened|reopened|opens) (its doors|for business)? ((in|at) {place})? (on|in|since)? {when:date}",
    fact: { action: "opened" },
    when: "slot",
    examples: [
      {
        text: "The OSCE Office in Oslo opened its doors on 16 February 2000.",
        facts: [{ action: "opened", when: "2000-02-16" }],
      },
      { text: "The resident embassy in Oslo opened in 1972.", facts: [{ action: "opened", when: "1972" }] },
    ],
    counterExamples: ["The Embassy opened an exhibition in 1972.", "The session opened in 1972."],
  },
  {
    id: "establishment/opened-its-doors",
    language: "en",
    verbs: ["open", "reopen"],
    arguments: { subject: BODY, object: "(its|the|their) (doors|door|office|offices)", "in|at?": "{place}" },
    fact: { action: "opened" },
    dated: true,
    examples: [
      {
        text: "The OSCE Office in Oslo was established in 1999 and opened its doors on 16 February 2000.",
        facts: [{ action: "opened", when: "2000-02-16" }],
      },
    ],
    counterExamples: ["The OSCE Office in Oslo opened its books on 16 February 2000."],
  },
  {
    id: "establishment/opened-itself-before",
    language: "en",
    pattern:
      "(on|in)? {when:date} (,|–|-|—)? ({body}|@a? {body:phrase}) (opened|reopened|opens) (its doors)? ((in|at) {place}|$)",
    fact: { action: "opened" },
    when: "slot",
    examples: [
      {
        text: "On December 18, 2006, the NATO Military Liaison Office opened in Belgrade.",
        facts: [{ action: "opened", when: "2006-12-18", place: { text: "Belgrade" } }],
      },
    ],
    counterExamples: ["In 1972 the Embassy opened an exhibition.", "In 1972 the session opened in Oslo."],
  },
  {
    id: "establishment/came-into-being",
    language: "en",
    pattern:
      "({body}|@a? {body:phrase}) (itself)? ((came|comes|has come) into (being|existence|operation)|(was|were) born) ((in|at) {place})? (on|in)? {when:date}",
    fact: { action: "established" },
    when: "slot",
    examples: [
      {
        text: "The Bank of Seeds came into being on 17 October 2019.",
        facts: [{ action: "established", when: "2019-10-17" }],
      },
    ],
    counterExamples: [
      "The rules came into being on 17 October 2019.",
      "The Bank is coming into being.",
      "L. Berg was born in Oslo on 17 October 1969.",
    ],
  },
  {
    id: "establishment/since-its-creation",
    language: "en",
    pattern:
      "(since|after|from|upon) its (creation|establishment|foundation|inception|founding|formation) (on|in)? {when:date}",
    implied: { body: "topic" },
    fact: { action: "established", heads: "any" },
    when: "slot",
    examples: [
      {
        text: "The Investment Council advises investors. Since its creation in April 2015 it has met often.",
        facts: [{ action: "established", when: "2015-04", body: { antecedent: "Investment Council" } }],
      },
    ],
    counterExamples: ["The Investment Council was busy since its meeting in April 2015."],
  },
  {
    id: "establishment/dates-from",
    language: "en",
    pattern: "({body}|@a? {body:phrase}) (dates|dated) (back)? (from|to) {when:date}",
    fact: { action: "established" },
    when: "slot",
    examples: [
      {
        text: "The mission of Norway in Oslo dates from 1948.",
        facts: [{ action: "established", when: "1948" }],
      },
    ],
    counterExamples: ["The report dates from 1948."],
  },
  {
    id: "establishment/opening-of",
    language: "en",
    nouns: ["opening", "inauguration", "reopening"],
    arguments: { of: BODY, "in|at?": "{place}" },
    fact: { action: "opened" },
    dated: true,
    examples: [
      {
        text: "The opening of the Embassy of Norway in Tashkent took place on 4 May 1992.",
        facts: [{ action: "opened", when: "1992-05-04" }],
      },
      {
        text: "In September 2010, inauguration of the Mission to NATO.",
        facts: [{ action: "opened", when: "2010-09" }],
      },
    ],
    counterExamples: [
      "The opening of the session took place on 4 May 1992.",
      "Norway welcomed the opening of the Embassy.",
    ],
  },
  {
    id: "establishment/founding-of",
    language: "en",
    nouns: ["establishment", "creation", "foundation", "founding", "formation"],
    arguments: { of: BODY, "in|at?": "{place}" },
    fact: { action: "established" },
    dated: true,
    examples: [
      {
        text: "Since the creation of the Investment Council in April 2015 investors have been heard.",
        facts: [{ action: "established", when: "2015-04" }],
      },
    ],
    counterExamples: [
      "The creation of jobs in April 2015 was welcome.",
      "Norway supports the creation of the Council.",
    ],
  },
  {
    id: "establishment/followed-in",
    language: "en",
    pattern: "@a? {n:number}? {body:phrase} (followed|were added|were opened|was opened|opened) in",
    items: "{place} \\( (in)? {when:date} \\)",
    fact: { action: "opened" },
    when: "slot",
    examples: [
      {
        text: "Field offices followed in Oslo (2014) and Bergen (2016).",
        facts: [
          { action: "opened", when: "2014", place: { text: "Oslo" } },
          { action: "opened", when: "2016", place: { text: "Bergen" } },
        ],
      },
    ],
    counterExamples: ["Meetings followed in Oslo (2014) and Bergen (2016)."],
  },
];
