/** Documents signed, initialled, concluded. */
import type { Rule } from "../../../model/rule.ts";

const SIDES = {
  "with|together with?": "{actor+}",
  "between?": "{actor+}",
  "in|at?": "{place}",
} as const;

export const signingRules: readonly Rule[] = [
  {
    id: "document/sign",
    language: "en",
    verbs: ["sign", "co-sign", "seal"],
    arguments: { "subject?": "{actor+}", object: "{document+}", ...SIDES },
    fact: { action: "signed" },
    examples: [
      {
        text: "The Declaration on Trade was signed by the Ambassador of Norway to Belgium, L. Berg; and the Minister of Trade, K. Novak, on 3 May 2001.",
        facts: [
          {
            action: "signed",
            when: "2001-05-03",
            actors: [{ name: { text: "L. Berg" } }, { name: { text: "K. Novak" } }],
          },
        ],
      },
      {
        text: "The joint declaration on closer partnership, which was signed in Oslo on 3 June 2010, names five areas.",
        facts: [{ action: "signed", when: "2010-06-03", place: { text: "Oslo" } }],
      },
      {
        text: "On May 3, 2012 Ambassador of Kazakhstan to Belgium B. Serikov and CoE Representative in Brussels P.Larsen signed the Joint Declaration on closer ties.",
        facts: [
          { when: "2012-05-03", actors: [{ name: { text: "B. Serikov" } }, { name: { text: "P.Larsen" } }] },
        ],
      },
      {
        text: "The Agreement on Partnership was signed in Brussels by M. Weber and S. Nowak on 27 June 2014.",
        facts: [{ action: "signed", when: "2014-06-27", place: { text: "Brussels" } }],
      },
      {
        text: "The Agreement on Partnership was initialled in Vilnius on 29 November 2013 and signed in Brussels on 27 June 2014.",
        facts: [{ action: "signed", when: "2014-06-27" }],
      },
      {
        text: "The Agreement on Trade and the Treaty on Friendship were signed in Oslo on 5 May 2004.",
        facts: [{ document: { title: { text: "Agreement on Trade" } }, when: "2004-05-05" }],
      },
    ],
    counterExamples: [
      "Norway plans to sign a joint declaration on trade.",
      "The Agreement on Partnership was discussed in Brussels.",
      "The guests signed the visitors' book.",
      "The Agreement on Trade has not been signed.",
      "The Treaty on Friendship was signed in Oslo on 5 May 2004.",
    ],
  },
  {
    id: "document/conclude",
    language: "en",
    verbs: ["conclude"],
    arguments: { "subject?": "{actor+}", object: "{document+}", ...SIDES },
    fact: { action: "concluded" },
    examples: [
      {
        text: "In 2006 Norway and the International Atomic Energy Agency (IAEA) concluded an agreement on safeguards.",
        facts: [{ action: "concluded", when: "2006", document: { type: "agreement" } }],
      },
    ],
    counterExamples: [
      "The Convention on Trade was concluded in Oslo in 2006.",
      "The visit concluded with an agreement.",
      "The Agreement on Trade could be concluded in 2006.",
    ],
  },
  {
    id: "document/initialled",
    language: "en",
    verbs: ["initial"],
    arguments: { "subject?": "{actor+}", object: "{document+}", ...SIDES },
    fact: { action: "initialled" },
    examples: [
      {
        text: "The Agreement on Partnership was initialled in Vilnius on 29 November 2013.",
        facts: [{ action: "initialled", when: "2013-11-29", place: { text: "Vilnius" } }],
      },
    ],
    counterExamples: ["The initial Agreement on Partnership was read in Vilnius."],
  },
  {
    id: "document/signing",
    language: "en",
    nouns: ["signing", "signature"],
    dated: true,
    arguments: {
      of: "the? (first|second|third|new|revised)? {document+}",
      "by?": "{actor+}",
      "with?": "{actor+}",
      "between?": "{actor+}",
      "in|at?": "{place}",
    },
    fact: { action: "signed" },
    examples: [
      {
        text: "The signing of the Agreement on Trade took place in Oslo on 3 June 2010.",
        facts: [{ action: "signed", when: "2010-06-03" }],
      },
      {
        text: "Since the signature of the Memorandum of Understanding in 2011 both sides have met twice.",
        facts: [{ action: "signed", when: "2011" }],
      },
    ],
    counterExamples: [
      "Norway supports the signing of the Agreement on Trade.",
      "The signing of the Treaty on Friendship took place in Oslo on 3 June 2010.",
    ],
  },
  {
    id: "document/signing-in",
    language: "en",
    pattern: "(signing|signature) in {place} of (the|a|an)? {document+}",
    fact: { action: "signed" },
    examples: [
      {
        text: "Ties began with the signing in Oslo of the Agreement on Trade on 3 June 2010.",
        facts: [{ action: "signed", when: "2010-06-03", place: { text: "Oslo" } }],
      },
    ],
    counterExamples: ["The signing in Oslo of the guest book took place on 3 June 2010."],
  },
  {
    id: "document/conclusion",
    language: "en",
    nouns: ["conclusion"],
    dated: true,
    arguments: {
      of: "the? {document+}",
      "by?": "{actor+}",
      "with?": "{actor+}",
      "between?": "{actor+}",
      "in|at?": "{place}",
    },
    fact: { action: "concluded" },
    examples: [
      {
        text: "After the conclusion of the Agreement on Trade in 2010 exports rose.",
        facts: [{ action: "concluded", when: "2010" }],
      },
    ],
    counterExamples: ["After the conclusion of the visit in 2010 exports rose."],
  },
  {
    id: "document/signed-first",
    language: "en",
    pattern:
      "^ (signed|concluded) (in|at)? {place:place}? (on|in)? {when:date} (in {place:place})? , the? {document}",
    when: "slot",
    fact: { action: "signed" },
    examples: [
      {
        text: "Signed in Oslo on 3 May 1995, the Agreement on Trade has two parts.",
        facts: [{ action: "signed", when: "1995-05-03", place: { text: "Oslo" } }],
      },
    ],
    counterExamples: ["Read in Oslo on 3 May 1995, the Agreement on Trade has two parts."],
  },
  {
    id: "document/initialling",
    language: "en",
    nouns: ["initialling", "initialing"],
    dated: true,
    arguments: { of: "the? {document+}", "by?": "{actor+}", "with?": "{actor+}", "in|at?": "{place}" },
    fact: { action: "initialled" },
    examples: [
      {
        text: "The initialling of the Agreement on Trade took place in Oslo on 3 June 2010.",
        facts: [{ action: "initialled", when: "2010-06-03" }],
      },
    ],
    counterExamples: ["Norway supports the initialling of the Agreement on Trade."],
  },
  {
    id: "document/dates-from",
    language: "en",
    pattern: "[noted: {document}] , ? (which)? (dates|dated|dating) back? (from|to)? {when:date}",
    when: "slot",
    examples: [
      {
        text: "The Agreement on Trade dates from 3 May 2010.",
        facts: [{ action: "signed", when: "2010-05-03" }],
      },
    ],
    counterExamples: ["The Agreement on Trade deals with goods from 2010."],
  },
  {
    id: "document/signatures-put",
    language: "en",
    pattern:
      "(put|placed|affixed|set) (his|her|its|their) (signature|signatures) (to|under|on) the? {document+}",
    fact: { action: "signed" },
    dated: true,
    examples: [
      {
        text: "The ministers put their signatures to the Agreement on Trade on 3 May 2010.",
        facts: [{ action: "signed", when: "2010-05-03" }],
      },
    ],
    counterExamples: ["The ministers put their hopes in the Agreement on Trade on 3 May 2010."],
  },
];
