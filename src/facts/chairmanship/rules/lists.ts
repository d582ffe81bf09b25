/** How chairmanships are recognised in lists and tables, and by a pronoun. */
import type { Rule } from "../../../model/rule.ts";
import { BODY, CHAIR_TITLE } from "../words.ts";

const about = { subject: "kazakhstan", counterpart: "osce" };
const NOUNS =
  "(chairmanships|presidencies|chairmanship|presidency|terms in the chair|terms as chair|chairmanships-in-office)";
const UNDER = [
  "chairmanships",
  "presidencies",
  "chairmanship",
  "presidency",
  "chairmanships-in-office",
  "turns in the chair",
];
const HELD =
  "(held|assumed|exercised|had|taken) the? (rotating)? (chairmanship|presidency|chair|chairmanship-in-office)";
const TIMES = "(once|twice|thrice|{n:number} times|(two|three|four|five|six|seven) times)";

export const listRules: readonly Rule[] = [
  {
    id: "chairmanship/listed-by-date",
    language: "en",
    pattern: "^ (from)? {when:date} (:|–|—|-|\\|)? ({body})? ($|;|\\(|\\|)",
    under: UNDER,
    when: "slot",
    implied: { chair: "subject", body: "counterpart" },
    examples: [
      {
        text: "Chairmanships\n\n- May – October 1996\n- 1 November 2002 – 30 April 2003",
        about,
        facts: [
          { when: "1996-05/1996-10", chair: { name: { antecedentTerm: "kazakhstan" } } },
          { when: "2002-11-01/2003-04-30" },
        ],
      },
    ],
    counterExamples: [
      "Visits\n\n- May – October 1996",
      "Chairmanships\n\n- 3 May 1996 – The Council met in Oslo.",
    ],
  },
  {
    id: "chairmanship/listed-holder",
    language: "en",
    pattern: "^ {when:date} (:|–|—|-|\\|) {chair:party} ($|;|,|\\(|\\|)",
    under: UNDER,
    when: "slot",
    implied: { body: "counterpart" },
    examples: [
      {
        text: "Chairmanships\n\n- 1996: Norway\n- 1997: Estonia",
        about,
        facts: [{ when: "1996", chair: { name: { text: "Norway" } } }, { when: "1997" }],
      },
    ],
    counterExamples: ["Summits\n\n- 1996: Norway\n- 1997: Estonia"],
  },
  {
    id: "chairmanship/listed-holder-first",
    language: "en",
    pattern: "^ {chair:party} (:|–|—|-|,|\\||\\() {when:date} (\\))? ($|;|,|\\|)",
    under: UNDER,
    when: "slot",
    implied: { body: "counterpart" },
    examples: [
      {
        text: "Chairmanships\n\n- Norway (1996)\n- Estonia, 1997-1998",
        about,
        facts: [{ when: "1996", chair: { name: { text: "Norway" } } }, { when: "1997/1998" }],
      },
    ],
    counterExamples: ["Summits\n\n- Norway (1996)\n- Estonia, 1997-1998"],
  },
  {
    id: "chairmanship/years-line",
    language: "en",
    pattern: `^ {chair:party} 's? ${NOUNS} ((of|in) {body})? (:|–|—|-)`,
    items: "(in)? ({when:date}|{year:number})",
    implied: { body: "counterpart" },
    when: "slot",
    examples: [
      {
        text: "Norwegian presidencies: 2004, 2009 and 2014",
        about,
        facts: [{ when: "2004", chair: { name: { text: "Norwegian" } } }, { when: "2009" }, { when: "2014" }],
      },
    ],
    counterExamples: ["Norwegian exports: 2004, 2009 and 2014", "Norwegian presidencies: 3"],
  },
  {
    id: "chairmanship/own-years-line",
    language: "en",
    pattern: `^ ${NOUNS} ((of|in) {body})? (:|–|—)`,
    items: "(in)? ({when:date}|{year:number})",
    implied: { chair: "subject", body: "counterpart" },
    when: "slot",
    examples: [
      {
        text: "Chairmanships: 1996, 2002-2003",
        about,
        facts: [{ when: "1996", chair: { name: { antecedentTerm: "kazakhstan" } } }, { when: "2002/2003" }],
      },
    ],
    counterExamples: ["Summits: 1996, 2002"],
  },
  {
    id: "chairmanship/held-several",
    language: "en",
    pattern: `{chair:party} (has|have|had)? @also? ${HELD} ((of|in) {body})? ${TIMES}? (:|,|\\(|–|—|-|in)?`,
    items: "(in|from)? ({when:date}|{year:number})",
    implied: { body: "counterpart" },
    when: "slot",
    examples: [
      {
        text: "Norway has held the chairmanship three times: May – October 1996, 1 November 2002 – 30 April 2003 and the first half of 2022.",
        about,
        facts: [{ when: "1996-05/1996-10" }, { when: "2002-11-01/2003-04-30" }, { when: "2022-01/2022-06" }],
      },
    ],
    counterExamples: ["Norway has discussed the chairmanship three times: in 1996, 2002 and 2003."],
  },
  {
    id: "chairmanship/handed-it-over",
    language: "en",
    verbs: ["hand over", "pass", "pass over", "transfer", "hand"],
    arguments: {
      "subject?": "{from:party}",
      object: "it",
      "from?": "{from:party}",
      "to|on to": "{chair:party}",
    },
    under: UNDER,
    dated: true,
    implied: { body: "counterpart" },
    examples: [
      {
        text: "Chairmanship\n\nOn 5 June 2013 Norway took over the chairmanship from Latvia, and on 3 June 2015 it was handed over to Estonia.",
        about,
        facts: [{ when: "2015-06-03", chair: { name: { text: "Estonia" } } }],
      },
    ],
    counterExamples: [
      "In June 2013 Norway received the ship from Latvia, and on 3 June 2015 it was handed over to Estonia.",
      "Chairmanship\n\nNorway held it in 2023 and will hand it over to Estonia on 12 May 2030.",
    ],
  },
  {
    id: "chairmanship/held-it",
    language: "en",
    verbs: ["hold", "exercise", "assume"],
    arguments: { subject: "{chair:party}", object: "it", "in?": "{place}" },
    under: UNDER,
    dated: true,
    state: true,
    implied: { body: "counterpart" },
    examples: [
      {
        text: "Presidency\n\nThe presidency changes every year. Norway held it in 2006-2007.",
        about,
        facts: [{ when: "2006/2007", chair: { name: { text: "Norway" } } }],
      },
    ],
    counterExamples: ["The summit takes place every year. Norway held it in 2006-2007."],
  },
  {
    id: "chairmanship/belonged",
    language: "en",
    verbs: ["belong", "rest"],
    arguments: {
      subject: `(the|its)? (rotating|current)? (chairmanship|presidency|chair) ((of|in|over) ${BODY})?`,
      "in|over?": BODY,
      "to|with": "{chair:actor}",
      "from?": "{from:actor}",
    },
    implied: { body: "counterpart" },
    dated: true,
    state: true,
    examples: [
      {
        text: "In 2018-2020 the chairmanship belonged to Norway.",
        about,
        facts: [{ when: "2018/2020", chair: { name: { text: "Norway" } } }],
      },
    ],
    counterExamples: ["In 2018-2020 the building belonged to Norway."],
  },
  {
    id: "chairmanship/passed-to",
    language: "en",
    pattern: `(chairmanship|presidency|chair) (then|thereafter)? (passed|went|moved|fell|was handed over|was passed|was transferred) (on|over)? (from {from:party})? to {chair:actor} (in|on) {when:date}`,
    when: "slot",
    implied: { body: "counterpart" },
    examples: [
      {
        text: "The chairmanship passed to Norway on 1 January 2020.",
        about,
        facts: [{ when: "2020-01-01", chair: { name: { text: "Norway" } } }],
      },
    ],
    counterExamples: [
      "The chairmanship passes to Norway in 2030.",
      "The archive passed to Norway on 1 January 2020.",
    ],
  },
  {
    id: "chairmanship/chair-is",
    language: "en",
    verbs: ["be"],
    arguments: {
      subject: `({office:person}|${CHAIR_TITLE} (of ${BODY})?)`,
      object: "{chair:person}",
      "from|for|on?": "{side:phrase}",
    },
    implied: { body: "topic" },
    state: true,
    examples: [
      {
        text: "The Chairman of the OSCE is A. Berg.",
        facts: [{ chair: { name: { text: "A. Berg" } }, body: { text: "OSCE" } }],
      },
      {
        text: "The OSCE has a working group; its co-chair from the Norwegian side is A. Berg.",
        facts: [{ chair: { name: { text: "A. Berg" } } }],
      },
    ],
    counterExamples: [
      "The Director of the OSCE is A. Berg.",
      "The Chairman of the OSCE is in Oslo.",
      "The guest of the OSCE is A. Berg.",
    ],
  },
];
