/** Awards, gifts, candidatures, credentials, twinning: what is given, presented or handed over. */
import type { Rule } from "../../../model/rule.ts";
import { HAVE, NOW, WAS, WHAT, WHO } from "./act-words.ts";

export const honourRules: readonly Rule[] = [
  {
    id: "event/awarded",
    language: "en",
    pattern: `${WHO} (${WAS} ${NOW} (awarded|conferred|presented with|decorated with|honoured with|given|bestowed)|${HAVE} ${NOW} (received|won|been awarded|earned|gained)) [subject: ${WHAT}]`,
    fact: { type: "awarded", takes: "awards" },
    dated: true,
    examples: [
      {
        text: "On 4 May 2015 L. Berg was awarded the Order of the Lily.",
        facts: [{ when: "2015-05-04", actors: [{ name: { text: "L. Berg" } }] }],
      },
      { text: "L. Berg received the Heron Prize on 4 May 2015.", facts: [{ when: "2015-05-04" }] },
    ],
    counterExamples: [
      "L. Berg was not awarded the Order of the Lily in 2015.",
      "L. Berg received an answer on 4 May 2015.",
    ],
  },
  {
    id: "event/award-given",
    language: "en",
    verbs: ["award", "confer", "bestow", "present", "hand", "give", "grant"],
    arguments: {
      object: "[subject: {y:thing}|@a? {y:phrase}]",
      "to|on|upon": "({actor+}|@a? {actor:phrase})",
      "in|at?": "{place}",
    },
    fact: { type: "awarded", takes: "awards" },
    dated: true,
    yields: true,
    examples: [
      {
        text: "On 4 May 2015 the Heron Prize was awarded to L. Berg in Oslo.",
        facts: [{ when: "2015-05-04", place: { text: "Oslo" } }],
      },
    ],
    counterExamples: ["On 4 May 2015 the contract was awarded to L. Berg."],
  },
  {
    id: "event/candidature",
    language: "en",
    pattern: `${WHO} ${HAVE} ${NOW} [verb: (put forward|submitted|announced|presented|lodged|declared|launched)] [subject: (its|their|the|a|an) ({q:phrase} )? (bid|candidature|candidacy|candidate|candidates) ((for|to) ${WHAT})? (for {d:date})?]`,
    dated: true,
    examples: [
      {
        text: "On 3 May 2019 Norway put forward its candidature for the Council for 2024-2026.",
        facts: [{ when: "2019-05-03", actors: [{ name: { text: "Norway" } }] }],
      },
    ],
    counterExamples: ["On 3 May 2019 Norway put forward its views on the Council."],
  },
  {
    id: "event/bid-submitted",
    language: "en",
    pattern: `[subject: (its|their|the|a)? (bid|candidature|candidacy) (for (${WHAT}|{d:date}))?] (${WAS})? [verb: (submitted|announced|presented|put forward)] (by {actor})? (on|in) {when:date}`,
    when: "slot",
    examples: [{ text: "The bid for 2024 was submitted on 3 May 2019.", facts: [{ when: "2019-05-03" }] }],
    counterExamples: [
      "The bill for 2024 was submitted on 3 May 2019.",
      "The bid for 2024 is to be submitted.",
    ],
  },
  {
    id: "event/handed-over",
    language: "en",
    verbs: ["hand over", "donate", "turn over"],
    arguments: {
      object: "[subject: @a? {o:ordinal}? ({y:thing}|{y:phrase})]",
      "subject?": "({actor+}|@a? {actor:phrase})",
      "to?": "({t:thing}|@a? {t:phrase})",
      "in|at?": "{place}",
    },
    fact: { type: "handed-over", takes: "goods" },
    dated: true,
    examples: [
      {
        text: "On 16 May 2019 an ambulance was handed over to the Ministry of Health in Oslo.",
        facts: [{ when: "2019-05-16", place: { text: "Oslo" } }],
      },
      {
        text: "Norway donated school buses to the city of Riga on 16 May 2019.",
        facts: [{ when: "2019-05-16", actors: [{ name: { text: "Norway" } }] }],
      },
    ],
    counterExamples: [
      "Norway is ready to hand over a school in 2030.",
      "Norway handed over the Chairmanship on 1 January 2019.",
      "Norway donated 20 buses to the city of Riga on 16 May 2019.",
    ],
  },
  {
    id: "event/presented-credentials",
    language: "en",
    pattern: `({actor:person}|@a? {actor:phrase}) ${HAVE} [subject: (presented|handed over|handed in|submitted) (the|a)? (copies of|copy of)? (his|her|their|the)? (letter of|letters of)? (credentials|credence)] (to ({t:actor}|@a? {t:phrase}))? (in {place})?`,
    fact: { type: "ceremony" },
    dated: true,
    examples: [
      {
        text: "Ambassador L. Berg presented his credentials on 19 April 2016.",
        facts: [{ type: "ceremony", when: "2016-04-19", actors: [{ name: { text: "L. Berg" } }] }],
      },
    ],
    counterExamples: [
      "Ambassador L. Berg presented his book on 19 April 2016.",
      "L. Berg, Ambassador of Norway; credentials presented on 19 April 2016",
      "He presented his credentials on 19 April 2016.",
    ],
  },
  {
    id: "event/twinned",
    language: "en",
    pattern: `({actor+}|@a? {actor:phrase}) ${HAVE} (became|were|was|been|are|is) (twinned|twin towns|twin cities|sister cities|partner cities|sister towns) ((with|to) {actor:thing})?`,
    fact: { type: "twinned" },
    dated: true,
    examples: [
      { text: "Bergen and Riga became twin cities in 2001.", facts: [{ when: "2001" }] },
      { text: "Bergen has been twinned with Riga since 2001.", facts: [{ when: "2001" }] },
    ],
    counterExamples: ["Bergen and Riga are twin cities.", "Bergen and Riga will become twin cities in 2030."],
  },
  {
    id: "event/award-received",
    language: "en",
    pattern: `[subject: ${WHAT}] ${WAS} ${NOW} (received|obtained|awarded|conferred|earned)`,
    fact: { type: "awarded", takes: "awards" },
    dated: true,
    yields: true,
    examples: [{ text: "The certificate was received in October 2010.", facts: [{ when: "2010-10" }] }],
    counterExamples: ["The letter was received in October 2010."],
  },
];
