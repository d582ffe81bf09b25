/** Events that take place, are held, hosted, opened or celebrated. */
import type { Rule } from "../../../model/rule.ts";
import { NAMED, TITLE } from "./words.ts";

export const holdingRules: readonly Rule[] = [
  {
    id: "event/an-event",
    language: "en",
    pattern:
      "^ (an|the) event (of {body})? took place (in {place})? (on|in|since)? {when:date} (, with {actor+})? (\\( subject : [subject: ...] \\))?",
    when: "slot",
    fact: { type: "other" },
    examples: [
      {
        text: "An event took place in Oslo on 4 May 2015, with Norway (subject: the wholesale market).",
        facts: [
          {
            type: "other",
            when: "2015-05-04",
            actors: [{ name: { text: "Norway" } }],
            subject: { text: "the wholesale market" },
          },
        ],
      },
      {
        text: "The event of the Permanent Council took place on 4 May 2015.",
        facts: [{ body: { text: "Permanent Council" } }],
      },
    ],
    counterExamples: [
      "The event took place often.",
      "Before an event took place on 4 May 2015, nothing was known.",
    ],
  },
  {
    id: "event/took-place",
    language: "en",
    verbs: ["take place", "occur", "last", "go ahead"],
    arguments: { subject: TITLE, "in|at?": "{place}", "with?": "{actor+}" },
    fact: { takes: "any" },
    dated: true,
    examples: [
      {
        text: "A meeting took place in Oslo on 4 May 2015, with Finland.",
        facts: [{ type: "meeting", actors: [{ name: { text: "Finland" } }] }],
      },
      {
        text: "The fifth session of the Permanent Council took place in Oslo on 4 May 2015.",
        facts: [{ type: "session", when: "2015-05-04", ordinal: 5, place: { text: "Oslo" } }],
      },
      {
        text: "On 4 May 2015, in Bergen, a seminar on prison reform took place.",
        facts: [{ type: "training", when: "2015-05-04" }],
      },
    ],
    counterExamples: [
      "The talks took a long time.",
      "The session will take place in Oslo on 4 May 2030.",
      "The accession of Norway took place on 4 May 2015.",
      "The session did not take place on 4 May 2015.",
    ],
  },
  {
    id: "event/was-held",
    language: "en",
    verbs: [
      "hold",
      "conduct",
      "convene",
      "organise",
      "organize",
      "arrange",
      "stage",
      "carry out",
      "run",
      "show",
      "exhibit",
      "screen",
      "perform",
    ],
    arguments: { object: TITLE, "subject?": "({body}|{actor+})", "in|at?": "{place}" },
    fact: { takes: "events" },
    dated: true,
    examples: [
      {
        text: "A conference on prison reform was held in Astana on 4 May 2015.",
        facts: [{ type: "conference", when: "2015-05-04", place: { text: "Astana" } }],
      },
      {
        text: "In May 2016 the OSCE conducted a review mission in Oslo.",
        facts: [{ type: "mission", when: "2016-05", body: { text: "OSCE" } }],
      },
      {
        text: "The joint exercises, held in Norway on 4-6 May 2015, lasted three days.",
        facts: [{ type: "exercise", when: "2015-05-04/2015-05-06" }],
      },
    ],
    counterExamples: [
      "The post was held by L. Berg in 2015.",
      "The Council holds its sessions in Oslo.",
      "Norway held ten per cent of the shares in 2015.",
      "The two sides agreed to hold a conference in May 2030.",
    ],
  },
  {
    id: "event/named-was-held",
    language: "en",
    verbs: ["hold", "conduct", "convene", "organise", "organize"],
    arguments: { object: NAMED, "in|at?": "{place}" },
    fact: { takes: "any" },
    dated: true,
    examples: [
      {
        text: "The Permanent Council was convened in Oslo on 4 May 2015.",
        facts: [{ when: "2015-05-04", place: { text: "Oslo" } }],
      },
    ],
    counterExamples: [
      "The Permanent Council is convened in Oslo.",
      "The Chairmanship was held by Norway in 2015.",
    ],
  },
  {
    id: "event/hosted",
    language: "en",
    verbs: ["host", "co-host"],
    arguments: { object: TITLE, "in|at?": "{place}", "subject?": "({place}|{body})" },
    fact: { takes: "events" },
    dated: true,
    examples: [
      {
        text: "On 4 May 2015 Oslo hosted the second Arctic Forum on Trade.",
        facts: [{ when: "2015-05-04", place: { text: "Oslo" } }],
      },
      {
        text: "The tenth meeting of the joint commission was hosted by Oslo on 4 May 2015.",
        facts: [{ type: "meeting", when: "2015-05-04", place: { text: "Oslo" } }],
      },
    ],
    counterExamples: ["Oslo hosts the Secretariat.", "Norway is to host the next summit in 2030."],
  },
  {
    id: "event/opened",
    language: "en",
    verbs: [
      "open",
      "close",
      "start",
      "begin",
      "launch",
      "commence",
      "resume",
      "conclude",
      "complete",
      "finish",
      "end",
      "inaugurate",
    ],
    arguments: { object: TITLE, "subject?": "{actor+}", "in|at?": "{place}" },
    fact: { takes: "gatherings" },
    dated: true,
    examples: [
      {
        text: "L. Berg opened the Investors' Forum in Oslo on 4 May 2015.",
        facts: [{ type: "forum", when: "2015-05-04", actors: [{ name: { text: "L. Berg" } }] }],
      },
      {
        text: "Negotiations on the agreement were concluded in May 2015.",
        facts: [{ type: "negotiations", when: "2015-05" }],
      },
    ],
    counterExamples: [
      "The Embassy was opened in Oslo on 4 May 2015.",
      "The sides plan to open negotiations in May 2030.",
    ],
  },
  {
    id: "event/began",
    language: "en",
    verbs: ["open", "start", "begin", "commence", "resume", "conclude", "end", "close"],
    arguments: { subject: TITLE, "in|at?": "{place}" },
    fact: { takes: "gatherings" },
    dated: true,
    examples: [
      {
        text: "The accession negotiations began in Oslo on 4 May 2015.",
        facts: [{ type: "negotiations", when: "2015-05-04" }],
      },
    ],
    counterExamples: [
      "The Embassy opened in Oslo on 4 May 2015.",
      "The diplomatic mission opened in Oslo on 4 May 2015.",
      "The negotiations begin soon.",
    ],
  },
  {
    id: "event/celebrated",
    language: "en",
    verbs: ["celebrate", "mark", "commemorate"],
    arguments: { object: TITLE, "subject?": "{actor+}", "in|at?": "{place}" },
    fact: { takes: "events" },
    dated: true,
    examples: [
      {
        text: "On 4 May 2015 Norway celebrated the 25th anniversary of diplomatic relations with Estonia.",
        facts: [{ when: "2015-05-04", actors: [{ name: { text: "Norway" } }] }],
      },
    ],
    counterExamples: ["The day is celebrated in Norway.", "On 4 May 2015 Norway marked the border."],
  },
  {
    id: "event/there-was-held",
    language: "en",
    pattern: `(^|,) (on|in)? {when:date} ,? ((in|at) {place} ,?)? (there)? (was|were) (held|organised|organized|conducted|opened) @a? ${TITLE} ((in|at) {place})?`,
    fact: { takes: "events" },
    when: "slot",
    yields: true,
    examples: [
      {
        text: "On 18 March 2022 was held a meeting with O. Lind.",
        facts: [{ type: "meeting", when: "2022-03-18" }],
      },
    ],
    counterExamples: ["On 18 March 2022 was held a post with O. Lind."],
  },
  {
    id: "event/was-the-venue",
    language: "en",
    pattern: `{place} (was|became) (the)? (venue|host|scene|site|setting) (of|for|to) @a? ${TITLE}`,
    fact: { takes: "events" },
    dated: true,
    examples: [
      {
        text: "On 6 May 2003, Riga was the venue of the third Forum of Mayors.",
        facts: [{ type: "forum", when: "2003-05-06", ordinal: 3 }],
      },
    ],
    counterExamples: ["On 6 May 2003, Riga was the capital of the third region."],
  },
];
