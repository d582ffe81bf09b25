/** Persons who meet, and bodies that meet. */
import type { Rule } from "../../../model/rule.ts";
import { ACTOR, OFFICIALS, TITLE } from "./words.ts";

export const meetingRules: readonly Rule[] = [
  {
    id: "event/met-with",
    language: "en",
    verbs: [
      "meet",
      "talk",
      "confer",
      "hold talks",
      "hold negotiations",
      "hold consultations",
      "hold a meeting",
      "have a meeting",
      "have talks",
    ],
    arguments: { "subject?": ACTOR, with: ACTOR, "in|at?": "{place}" },
    fact: { type: "meeting" },
    dated: true,
    examples: [
      {
        text: "On 4 May 2015 President L. Berg met with Minister O. Lind in Oslo.",
        facts: [{ type: "meeting", place: { text: "Oslo" } }],
      },
      {
        text: "President L. Berg held talks with Minister O. Lind on 4 May 2015.",
        facts: [{ type: "meeting" }],
      },
    ],
    counterExamples: [
      "On 4 May 2015 President L. Berg met with success.",
      "L. Berg is to meet with O. Lind in May 2030.",
    ],
  },
  {
    id: "event/met",
    language: "en",
    verbs: ["meet", "convene", "gather", "assemble"],
    arguments: { subject: `({body}|{actor:person+}|${OFFICIALS})`, "in|at?": "{place}" },
    fact: { type: "meeting" },
    dated: true,
    examples: [
      {
        text: "The Permanent Council met in Oslo on 4 May 2015.",
        facts: [{ type: "meeting", when: "2015-05-04", body: { text: "Permanent Council" } }],
      },
    ],
    counterExamples: [
      "The Permanent Council meets in Oslo.",
      "The report met the requirements of the Council in 2015.",
    ],
  },
  {
    id: "event/session-met",
    language: "en",
    verbs: ["meet", "convene", "gather", "assemble", "sit"],
    arguments: { subject: TITLE, "in|at?": "{place}" },
    fact: { takes: "events" },
    dated: true,
    examples: [
      {
        text: "The 55th Ordinary Session meets in Oslo on 29 June 2019.",
        facts: [{ type: "session", when: "2019-06-29", ordinal: 55, place: { text: "Oslo" } }],
      },
    ],
    counterExamples: ["The session meets in Oslo.", "The session met with criticism."],
  },
  {
    id: "event/met-somebody",
    language: "en",
    verbs: ["meet"],
    arguments: { subject: ACTOR, object: ACTOR, "in|at?": "{place}" },
    fact: { type: "meeting" },
    dated: true,
    examples: [
      {
        text: "On 4 May 2015 President L. Berg met Minister O. Lind.",
        facts: [{ type: "meeting", actors: [{ name: { text: "L. Berg" } }, { name: { text: "O. Lind" } }] }],
      },
    ],
    counterExamples: [
      "On 4 May 2015 President L. Berg met success.",
      "L. Berg hopes to meet O. Lind in May 2030.",
    ],
  },
  {
    id: "event/received",
    language: "en",
    verbs: ["receive", "host"],
    arguments: { object: "{actor:person+}", "subject?": "{actor+}", "in|at?": "{place}" },
    fact: { type: "meeting" },
    dated: true,
    examples: [
      {
        text: "On 4 May 2015 President L. Berg received Minister O. Lind in Oslo.",
        facts: [{ type: "meeting", when: "2015-05-04", place: { text: "Oslo" } }],
      },
      {
        text: "On 4 May 2015 Minister O. Lind was received by President L. Berg.",
        facts: [{ type: "meeting", when: "2015-05-04" }],
      },
    ],
    counterExamples: [
      "On 4 May 2015 President L. Berg received an award.",
      "Norway received 3 million euros in 2015.",
    ],
  },
];
