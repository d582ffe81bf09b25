/** Treaties that a line names with dates and without a verb. */
import type { Rule } from "../../../model/rule.ts";

const BEGINS = "(^|;|:|•|\\*)";
const SIDES = "((with|between) {party+})?";
const TOWN = "(,|–|—|-|:) (in|at)? {place} (,|–|—|-)?";
/** The rest of a title with commas, a town that no list knows. */
const REST = "(, {rest:phrase})?";
const NUMBER = "(,? (no|nos|№) .? {number}|\\( (no|nos|№) .? {number} \\))?";
/** The year of adoption, the title and the year in which the party joined: that year may be read as part of the title. */
const ADOPTED_AND_JOINED = `^ ({adopted:date}|{adopted:number}) (,|–|—|-|:)? the? [listed: {instrument:document}] ${NUMBER} ((\\(|–|—|-|,) {when:date} \\)? | $)`;

/** An instrument with the year of its adoption before it. */
const NAMED = "({adopted:date}|{adopted:number})? the? {instrument:document}";

export const listRules: readonly Rule[] = [
  {
    id: "treaty/listed",
    language: "en",
    pattern: `${BEGINS} [listed: {instrument:document}] ${SIDES} ${NUMBER} (${TOWN}|${REST} (,|–|—|-|:)) (on|of|dated)? {when:date}`,
    fact: { action: "signed" },
    when: "slot",
    examples: [
      {
        text: "Convention on Fisheries, Oslo, 12 May 1996 (in force since 1998).",
        facts: [{ action: "signed", when: "1996-05-12" }],
      },
      {
        text: "European Fisheries Convention - 12.03.1997;",
        facts: [{ action: "signed", when: "1997-03-12" }],
      },
    ],
    counterExamples: ["Agreement on Fisheries, Oslo, 12 May 1996."],
  },
  {
    id: "treaty/listed-in-brackets",
    yields: true,
    language: "en",
    pattern: `[listed: {instrument:document}] ${SIDES} ${NUMBER} \\( ((in|at)? {place} ,?)? (on|of|dated)? {when:date} \\)`,
    fact: { action: "signed" },
    when: "slot",
    examples: [
      {
        text: "Among them is the Convention on Fisheries (Oslo, 12 May 1996).",
        facts: [{ action: "signed", when: "1996-05-12" }],
      },
    ],
    counterExamples: [
      "Among them is the Convention on Fisheries (in force since 1996).",
      "Among them is the Agreement on Fisheries (12 May 1996).",
    ],
  },
  {
    id: "treaty/bracketed",
    language: "en",
    pattern: "[bracketed: {instrument:document}]",
    fact: { action: "signed" },
    when: "none",
    examples: [
      {
        text: "Among them are the Convention on Fisheries (12 May 1996) and the Protocol on Whales (3 June 2004).",
        facts: [
          { action: "signed", when: "1996-05-12" },
          { action: "signed", when: "2004-06-03" },
        ],
      },
    ],
    counterExamples: [
      "Among them is the Convention on Fisheries of 12 May 1996.",
      "Among them is the Convention on Fisheries (1996).",
    ],
  },
  {
    id: "treaty/listed-with-own-date",
    language: "en",
    pattern: `${BEGINS} the? [listed: {instrument:document}] ${SIDES} (;|$|\\(|,)`,
    fact: { action: "signed" },
    when: "none",
    examples: [
      {
        text: "Convention on Fisheries of 27 April 2010, in force 1 September 2011.",
        facts: [{ action: "signed", when: "2010-04-27" }],
      },
    ],
    counterExamples: [
      "Convention on Fisheries.",
      "The Convention on Fisheries of 27 April 2010 names three bays.",
    ],
  },
  {
    id: "treaty/listed-behind-date",
    yields: true,
    language: "en",
    pattern: `(^|;) \\(? (on|in)? {when:date} \\)? (–|—|-|:) the? [listed: {instrument:document}] ${SIDES} (\\( ... \\))? (;|$|, (eur|usd|us|gbp|chf|jpy)? {number})`,
    fact: { action: "signed" },
    when: "slot",
    examples: [
      { text: "8 May 1996 - Convention on Fisheries.", facts: [{ action: "signed", when: "1996-05-08" }] },
    ],
    counterExamples: [
      "On 6 October 2009, the Convention on Fisheries entered a new stage.",
      "8 May 1996 - Agreement on Fisheries.",
    ],
  },
  {
    id: "treaty/listed-under-date",
    language: "en",
    pattern: `^ [noted: {instrument:document}] ${SIDES} $`,
    fact: { action: "signed" },
    dated: true,
    examples: [
      {
        text: "2014\n\nTreaty on Friendship with Norway.\n\nThe Minister visited Oslo.",
        facts: [{ action: "signed", when: "2014", whenFrom: "heading" }],
      },
    ],
    counterExamples: ["Treaty on Friendship with Norway.", "2014\n\nThe Treaty on Friendship was read out."],
  },
  {
    id: "treaty/listed-with-ratification",
    language: "en",
    pattern: ADOPTED_AND_JOINED,
    fact: { action: "ratified" },
    under: ["ratified", "ratification", "ratifications"],
    when: "slot",
    implied: { party: "subject" },
    examples: [
      {
        text: "Conventions ratified by Norway:\n\n1. 1995 European Fisheries Convention (2003)\n2. 1997 European Whale Convention (2004)",
        facts: [{ when: "2003", instrument: { adopted: "1995" } }, { when: "2004" }],
      },
    ],
    counterExamples: [
      "Conventions of the Council:\n\n1. 1995 European Fisheries Convention (2003)\n2. 1997 European Whale Convention (2004)",
    ],
  },
  {
    id: "treaty/listed-with-accession",
    language: "en",
    pattern: ADOPTED_AND_JOINED,
    fact: { action: "joined" },
    when: "slot",
    implied: { party: "subject" },
    examples: [
      {
        text: "1995 European Fisheries Convention (2003).",
        about: { subject: "norway" },
        facts: [{ action: "joined", when: "2003", instrument: { adopted: "1995" } }],
      },
      {
        text: "14 September 1963 Convention on Fisheries (1995).",
        facts: [{ action: "joined", when: "1995", instrument: { adopted: "1963-09-14" } }],
      },
      {
        text: "1930 Forced Labour Convention, No. 29 (2007).",
        facts: [{ action: "joined", when: "2007", instrument: { adopted: "1930", number: "29" } }],
      },
    ],
    counterExamples: [
      "European Fisheries Convention (2003).",
      "1995 Strategy for Fisheries (2003).",
      "14 September 1963 Convention on Fisheries.",
    ],
  },
  {
    id: "treaty/framework",
    language: "en",
    pattern:
      "((governed|regulated|defined|determined) by|(based|founded|rests|rest|built|rely|relies) (on|upon)|(framework|basis|foundation|base) ... (consists of|comprises|includes|is|are|forms|formed by|laid by)) ... [listed: {instrument:document+}]",
    fact: { action: "signed" },
    when: "none",
    examples: [
      {
        text: "Relations are based on the Treaty on Friendship of 5 May 1994 and the Memorandum on Trade of 3 June 2004.",
        facts: [
          { action: "signed", when: "1994-05-05", instrument: { title: { text: "Treaty on Friendship" } } },
        ],
      },
    ],
    counterExamples: ["Relations are based on the Treaty on Friendship and on trust."],
  },
  {
    id: "treaty/dated-ratification",
    language: "en",
    pattern: `^ {when:date} (–|—|-|:) ${NAMED} (\\(|–|—|-|,) (ratification|ratified) \\)?`,
    when: "slot",
    fact: { action: "ratified" },
    examples: [
      {
        text: "26 September 1972 – Convention on Fisheries (ratification)",
        facts: [{ action: "ratified", when: "1972-09-26" }],
      },
    ],
    counterExamples: ["26 September 1972 – Convention on Fisheries (talks)"],
  },
  {
    id: "treaty/dated-accession",
    language: "en",
    pattern: `^ {when:date} (–|—|-|:) ${NAMED} (\\(|–|—|-|,) (accession|acceded|adhesion) \\)?`,
    when: "slot",
    fact: { action: "acceded" },
    examples: [
      {
        text: "26 September 1972 – Convention on Fisheries (accession)",
        facts: [{ action: "acceded", when: "1972-09-26" }],
      },
    ],
    counterExamples: ["26 September 1972 – Convention on Fisheries (talks)"],
  },
  {
    id: "treaty/dated-signature",
    language: "en",
    pattern: `^ {when:date} (–|—|-|:) ${NAMED} (\\(|–|—|-|,) (signature|signed|signing) \\)?`,
    when: "slot",
    fact: { action: "signed" },
    examples: [
      {
        text: "26 September 1972 – Convention on Fisheries (signature)",
        facts: [{ action: "signed", when: "1972-09-26" }],
      },
    ],
    counterExamples: ["26 September 1972 – Convention on Fisheries (talks)"],
  },
  {
    id: "treaty/dated-approval",
    language: "en",
    pattern: `^ {when:date} (–|—|-|:) ${NAMED} (\\(|–|—|-|,) (approval|acceptance|approved|accepted) \\)?`,
    when: "slot",
    fact: { action: "approved" },
    examples: [
      {
        text: "26 September 1972 – Convention on Fisheries (approval)",
        facts: [{ action: "approved", when: "1972-09-26" }],
      },
    ],
    counterExamples: ["26 September 1972 – Convention on Fisheries (talks)"],
  },
];
