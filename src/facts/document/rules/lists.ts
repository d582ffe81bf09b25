/** Documents that a line names with a date and without a verb, and those that a framework consists of. */
import type { Rule } from "../../../model/rule.ts";

const BEGINS = "(^|;|:|•|\\*)";
const SIDES = "((with|between) {actor+})?";
const TOWN = "(,|–|—|-|:) (in|at)? {place} (,|–|—|-)?";
/** The rest of a title with commas, a town that no list knows. */
const REST = "(, {rest:phrase})?";

export const listRules: readonly Rule[] = [
  {
    id: "document/listed",
    language: "en",
    pattern: `${BEGINS} [listed: {document}] ${SIDES} (${TOWN}|${REST} (,|–|—|-|:)) (on|of|dated)? {when:date}`,
    when: "slot",
    examples: [
      {
        text: "Agreement on Fisheries, Oslo, 12 May 1996 (in force since 1998).",
        facts: [{ action: "signed", when: "1996-05-12", place: { text: "Oslo" } }],
      },
      { text: "Agreement on Fisheries - 12.03.1997;", facts: [{ action: "signed", when: "1997-03-12" }] },
      {
        text: "Main documents: Strategy for the Danube Region, 12 May 1996; Agreement on Fisheries, 3 June 2004.",
        facts: [
          { action: "adopted", when: "1996-05-12" },
          { action: "signed", when: "2004-06-03" },
        ],
      },
    ],
    counterExamples: [
      "European Social Charter, Turin, 18 October 1961.",
      "In the Agreement on Fisheries, 12 May 1996 is named as the first day.",
    ],
  },
  {
    id: "document/listed-in-brackets",
    language: "en",
    pattern: `[listed: {document}] ${SIDES} \\( ((in|at)? {place} ,?)? (on|of|dated)? {when:date} \\)`,
    when: "slot",
    examples: [
      {
        text: "Among them is the Memorandum on Trade (Oslo, 3 June 2004).",
        facts: [{ action: "signed", when: "2004-06-03", place: { text: "Oslo" } }],
      },
    ],
    counterExamples: [
      "Among them is the Agreement on Fisheries (in force since 1996).",
      "Among them is the European Social Charter (18 October 1961).",
      "It takes part in the Strategy for the Danube Region (2014–2020).",
    ],
  },
  {
    id: "document/bracketed",
    language: "en",
    pattern: "[bracketed: {document}]",
    when: "none",
    examples: [
      {
        text: "Among them are the Agreement on Fisheries (12 May 1996) and the Memorandum on Whales (3 June 2004).",
        facts: [
          { action: "signed", when: "1996-05-12" },
          { action: "signed", when: "2004-06-03" },
        ],
      },
    ],
    counterExamples: [
      "Among them is the Agreement on Fisheries of 12 May 1996.",
      "Among them is the Strategy for the Danube Region (2014–2020).",
    ],
  },
  {
    id: "document/listed-with-own-date",
    language: "en",
    pattern: `${BEGINS} the? [listed: {document}] ${SIDES} (;|$|\\(|,)`,
    when: "none",
    examples: [
      {
        text: "Agreement on Fisheries of 27 April 2010, in force 1 September 2011.",
        facts: [{ action: "signed", when: "2010-04-27" }],
      },
    ],
    counterExamples: [
      "Agreement on Fisheries.",
      "The Agreement on Fisheries of 27 April 2010 names three bays.",
    ],
  },
  {
    id: "document/listed-behind-date",
    language: "en",
    pattern: `(^|;) \\(? (on|in)? {when:date} \\)? (–|—|-|:|,) the? [listed: {document}] ${SIDES} (\\( ... \\))? (;|$|, (eur|usd|us|gbp|chf|jpy)? {number})`,
    when: "slot",
    examples: [
      { text: "8 May 1996 - Agreement on Fisheries.", facts: [{ action: "signed", when: "1996-05-08" }] },
      {
        text: "On 6 October 2009, Agreement on Fisheries; in December, a loan of EUR 3 million.",
        facts: [{ action: "signed", when: "2009-10-06" }],
      },
    ],
    counterExamples: [
      "On 6 October 2009, the Agreement on Fisheries entered a new stage.",
      "8 May 1996 - European Social Charter.",
    ],
  },
  {
    id: "document/listed-under-date",
    language: "en",
    pattern: `^ [noted: {document}] ${SIDES} $`,
    dated: true,
    examples: [
      {
        text: "2014\n\nAgreement on Fisheries with Norway.\n\nThe Minister visited Oslo.",
        facts: [{ action: "signed", when: "2014", whenFrom: "heading" }],
      },
    ],
    counterExamples: [
      "Agreement on Fisheries with Norway.",
      "2014\n\nThe Agreement on Fisheries was read out.",
    ],
  },
  {
    id: "document/framework",
    language: "en",
    pattern:
      "((governed|regulated|defined|determined) by|(based|founded|rests|rest|built|rely|relies) (on|upon)|(framework|basis|foundation|base) ... (consists of|comprises|includes|is|are|forms|formed by|laid by)) ... [listed: {document+}]",
    when: "none",
    examples: [
      {
        text: "Relations are based on the Agreement on Fisheries of 5 May 1994 and the Memorandum on Trade of 3 June 2004.",
        facts: [
          { action: "signed", when: "1994-05-05" },
          { action: "signed", when: "2004-06-03" },
        ],
      },
      {
        text: "The legal framework of cooperation consists of the Agreement on Fisheries of 5 May 1994.",
        facts: [{ action: "signed", when: "1994-05-05" }],
      },
    ],
    counterExamples: ["Relations are based on the Agreement on Fisheries and on trust."],
  },
  {
    id: "document/listed-right-behind-date",
    language: "en",
    pattern: `^ {when:date} [listed: {document}] ${SIDES} (for {years:date})? (\\( ... \\))? (;|$|,)`,
    when: "slot",
    yields: true,
    examples: [
      {
        text: "14.04.1993 Agreement on Fisheries",
        facts: [
          { action: "signed", when: "1993-04-14", document: { title: { text: "Agreement on Fisheries" } } },
        ],
      },
    ],
    counterExamples: [
      "On 14 April 1993 the Agreement on Fisheries entered a new stage.",
      "14.04.1993 European Social Charter",
    ],
  },
];
