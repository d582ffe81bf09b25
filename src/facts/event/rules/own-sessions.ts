/** Sessions and meetings of a body that the sentence before names, or this one before them: its fifth session. */
import type { Rule } from "../../../model/rule.ts";

const NOUN =
  "[title: (regular|ordinary|extraordinary|joint|annual|plenary|inaugural|constituent|founding|official)? (session|meeting|sitting|round|plenary|congress|summit|conference)]";
/** `its ninth meeting`, `the fifth session`; the builder takes none that says itself of what. */
const ITS = `(its|their) (most recent|next|last|latest)? ({title:event}|{ordinal:ordinal}? ${NOUN})`;
const OWN = `(${ITS}|@a? ({title:event}|{ordinal:ordinal} ${NOUN}))`;
const implied = { body: "topic" } as const;

export const ownSessionRules: readonly Rule[] = [
  {
    id: "event/own-session",
    language: "en",
    verbs: ["take place", "meet", "convene", "open"],
    arguments: { subject: OWN, "in|at?": "{place}" },
    implied,
    fact: { takes: "own" },
    dated: true,
    examples: [
      {
        text: "The Permanent Council meets every year. The fifth session took place on 26 July 2018.",
        facts: [
          { type: "session", when: "2018-07-26", ordinal: 5, body: { antecedent: "Permanent Council" } },
        ],
      },
    ],
    counterExamples: [
      "The fifth session took a long time in 2018.",
      "The fifth session will take place on 26 July 2030.",
    ],
  },
  {
    id: "event/own-session-held",
    language: "en",
    verbs: ["hold", "convene", "host", "organise", "organize", "conduct"],
    arguments: { object: ITS, "in|at|by?": "{place}" },
    implied,
    fact: { takes: "own" },
    dated: true,
    examples: [
      {
        text: "The Permanent Council meets every year; its ninth meeting was hosted by Oslo on 18 June 2019.",
        facts: [
          {
            type: "meeting",
            when: "2019-06-18",
            ordinal: 9,
            body: { antecedent: "Permanent Council" },
            place: { text: "Oslo" },
          },
        ],
      },
    ],
    counterExamples: ["The Permanent Council is old; its ninth report was hosted by Oslo on 18 June 2019."],
  },
  {
    id: "event/own-session-labelled",
    language: "en",
    pattern: `^ ${OWN} (:|,|–|-|—|\\() ((in|at)? {place} (,|\\()?)? (on|in)? {when:date}`,
    implied,
    fact: { takes: "own" },
    when: "slot",
    examples: [
      {
        text: "The Permanent Council sits twice a year. Its sixth sitting: Bergen, 21–22 October 2016.",
        facts: [
          { type: "meeting", when: "2016-10-21/2016-10-22", body: { antecedent: "Permanent Council" } },
        ],
      },
    ],
    counterExamples: [
      "The Permanent Council sits twice a year. Its sixth report: Bergen, 21–22 October 2016.",
    ],
  },
  {
    id: "event/own-session-was",
    language: "en",
    verbs: ["be"],
    arguments: { subject: ITS, "in|at": "{place}" },
    implied,
    fact: { takes: "own" },
    dated: true,
    examples: [
      {
        text: "The Permanent Council sits twice a year. Its sixth sitting was in Bergen, on 21–22 October 2016.",
        facts: [
          { type: "meeting", when: "2016-10-21/2016-10-22", body: { antecedent: "Permanent Council" } },
        ],
      },
    ],
    counterExamples: [
      "The Permanent Council sits twice a year. Its sixth report was in Bergen on 21 October 2016.",
    ],
  },
];
