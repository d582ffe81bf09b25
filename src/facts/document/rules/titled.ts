/** Documents without a noun that says so: below a heading, by an acronym, several at once. */
import type { Rule } from "../../../model/rule.ts";

const SIGN = "(,|–|—|-|:)";
const TITLE = "{titled:phrase}";
const UNDER = ["agreements", "legal framework", "legal basis", "contractual basis", "treaty framework"];
const SEVERAL =
  "[several: (all|both) (of the|of these|of them|the|these|those)? (two|three|four|five|six|seven|eight|{n:number})? (agreements|documents|memoranda|memorandums)]";
const NOW = "(is|was|are|were|has been|have been)?";

export const titledRules: readonly Rule[] = [
  {
    id: "document/titled-signed",
    language: "en",
    pattern: `^ ${TITLE} (${SIGN}|\\()? ${NOW} (signed|concluded) (in|at)? {place:place}? ,? (on|in)? {when:date}`,
    under: UNDER,
    when: "slot",
    fact: { action: "signed", titledAs: "agreement" },
    examples: [
      {
        text: "Agreements\n\n- Air transport, signed in Oslo, 12 May 2011, in force 19 January 2013\n- Fisheries (signed on 3 May 2004)",
        facts: [
          {
            action: "signed",
            when: "2011-05-12",
            document: { type: "agreement", title: { text: "Air transport" } },
          },
          { action: "signed", when: "2004-05-03", document: { title: { text: "Fisheries" } } },
        ],
      },
    ],
    counterExamples: [
      "Air transport, signed in Oslo, 12 May 2011",
      "Visits\n\n- Air transport, signed in Oslo, 12 May 2011",
    ],
  },
  {
    id: "document/titled-listed",
    language: "en",
    pattern: `^ ${TITLE} (${SIGN} ((in|at)? {place:place} ${SIGN})?|\\( (in|at)? {place:place} ${SIGN}) (on|of)? ({when:date}|{year:number}) (;|$|\\)|,|–|—|\\()`,
    under: UNDER,
    when: "slot",
    fact: { action: "signed", titledAs: "agreement" },
    examples: [
      {
        text: "Agreements\n\n- Air transport – 1999\n- Visa-free travel for diplomats (Oslo, 3 May 2001)",
        facts: [
          { action: "signed", when: "1999", document: { title: { text: "Air transport" } } },
          { action: "signed", when: "2001-05-03", place: { text: "Oslo" } },
        ],
      },
    ],
    counterExamples: [
      "Visits\n\n- Air transport – 1999",
      "Agreements\n\n- Air transport (2018)",
      "Agreements\n\n- Air transport was the subject of talks in 1999",
    ],
  },
  {
    id: "document/titled-in-force",
    language: "en",
    pattern: `^ ${TITLE} (,|\\(|–|—|-|:) ... (,|;|–|—|-|\\(|and)? (in (force|effect)|effective|entry into force|(entered|came) into force) ,? :? (on|–|-|—)? {when:date}`,
    under: UNDER,
    when: "slot",
    fact: { action: "entered-into-force", titledAs: "agreement" },
    examples: [
      {
        text: "Agreements\n\n- Air transport, signed in Oslo, 12 May 2011, in force 19 January 2013",
        facts: [{ action: "entered-into-force", when: "2013-01-19" }],
      },
    ],
    counterExamples: ["Agreements\n\n- Air transport, signed in Oslo in 2011, not yet in force"],
  },
  {
    id: "document/titled-in-force-since",
    language: "en",
    pattern: `^ ${TITLE} (,|\\(|–|—|-|:) ... (,|;|–|—|-|\\(|and)? (in (force|effect)|effective) (since|from|as of) {when:date}`,
    under: UNDER,
    when: "slot",
    state: true,
    fact: { action: "entered-into-force", titledAs: "agreement" },
    examples: [
      {
        text: "Agreements\n\n- Air transport, signed in Oslo, 12 May 2011, in force since 19 January 2013",
        facts: [{ action: "entered-into-force", when: "2013-01-19/.." }],
      },
    ],
    counterExamples: ["Talks\n\n- Air transport, Oslo, in force since 19 January 2013"],
  },
  {
    id: "document/acronym-signed",
    language: "en",
    dated: true,
    verbs: ["sign"],
    arguments: { "subject?": "{actor+}", object: "{acronym:phrase}", "in|at?": "{place}" },
    fact: { action: "signed" },
    examples: [
      {
        text: "The NNTPA, signed by Norway on 8 March 2018 in Oslo, has eleven parties.",
        facts: [{ action: "signed", when: "2018-03-08", document: { title: { text: "NNTPA" } } }],
      },
    ],
    counterExamples: [
      "The NNTPA, discussed by Norway on 8 March 2018 in Oslo, has eleven parties.",
      "Norway signed in on 8 March 2018.",
    ],
  },
  {
    id: "document/acronym-ratified",
    language: "en",
    dated: true,
    verbs: ["ratify"],
    arguments: { "subject?": "{actor+}", object: "{acronym:phrase}", "by|under?": "{by:act}" },
    fact: { action: "ratified" },
    examples: [{ text: "Norway ratified the NNTPA in 2018.", facts: [{ action: "ratified", when: "2018" }] }],
    counterExamples: ["Norway has not ratified the NNTPA."],
  },
  {
    id: "document/several-signed",
    language: "en",
    dated: true,
    pattern: `${SEVERAL} (were|have been|had been) @also? (signed|concluded) (by {actor+})?`,
    fact: { action: "signed" },
    examples: [
      {
        text: "Both agreements were signed in Oslo on 3 May 2010.",
        facts: [{ action: "signed", when: "2010-05-03", document: { title: { text: "Both agreements" } } }],
      },
    ],
    counterExamples: [
      "Both agreements were discussed on 3 May 2010.",
      "Three agreements were signed on 3 May 2010.",
    ],
  },
  {
    id: "document/several-ratified",
    language: "en",
    dated: true,
    pattern: `${SEVERAL} (were|have been|had been) @also? ratified (by {actor+})?`,
    fact: { action: "ratified" },
    examples: [
      {
        text: "All three agreements were ratified by Norway in 2014.",
        facts: [{ action: "ratified", when: "2014", actors: [{ name: { text: "Norway" } }] }],
      },
    ],
    counterExamples: ["All three agreements have not been ratified by Norway."],
  },
  {
    id: "document/several-in-force",
    language: "en",
    dated: true,
    pattern: `${SEVERAL} (have|had)? @also? (entered|came|come) into (force|effect)`,
    fact: { action: "entered-into-force" },
    examples: [
      {
        text: "Both agreements entered into force on 3 May 2012.",
        facts: [{ action: "entered-into-force", when: "2012-05-03" }],
      },
    ],
    counterExamples: ["Both agreements will enter into force in 2030."],
  },
];
