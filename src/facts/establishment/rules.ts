/** How the beginning, renaming and end of bodies are recognised. */
import type { Rule } from "../../model/rule.ts";

export const establishmentRules: readonly Rule[] = [
  {
    id: "establishment/was-opened",
    language: "en",
    pattern: "{body} (was|were|@have been) @also? (opened|inaugurated) (in {place})?",
    fact: { action: "opened" },
    examples: [
      {
        text: "The OSCE Centre in Ashgabat was opened in January 1999.",
        facts: [{ action: "opened", when: "1999-01" }],
      },
    ],
    counterExamples: ["The meeting of the OSCE Centre was opened by the Minister."],
  },
  {
    id: "establishment/was-established",
    language: "en",
    pattern: "{body} (was|were|@have been) @also? (established|founded|set up|created) (in {place})?",
    fact: { action: "established" },
    examples: [
      {
        text: "The OSCE Academy was founded on 17 December 2002.",
        facts: [{ action: "established", when: "2002-12-17" }],
      },
    ],
    counterExamples: ["The OSCE Academy was visited on 17 December 2002."],
  },
  {
    id: "establishment/which-was-established",
    language: "en",
    pattern: "{body} , which was (established|founded|set up|created|launched)",
    fact: { action: "established" },
    examples: [
      {
        text: "The OSCE Academy, which was launched on 17 December 2002, trains officials.",
        facts: [{ action: "established", when: "2002-12-17" }],
      },
    ],
    counterExamples: ["The OSCE Academy, which was visited on 17 December 2002, trains officials."],
  },
  {
    id: "establishment/established-by",
    language: "en",
    pattern: "{actor+} (launched|established|founded|set up|created) {body}",
    fact: { action: "established" },
    examples: [
      {
        text: "On 17 December 2002 Norway established the OSCE Academy.",
        facts: [{ action: "established", when: "2002-12-17" }],
      },
    ],
    counterExamples: ["On 17 December 2002 Norway opened the Council of the OSCE Academy."],
  },
  {
    id: "establishment/located",
    language: "en",
    pattern: "{body} (... and)? (has its (headquarters|seat)|is based|is headquartered) in {place}",
    fact: { action: "located" },
    when: "none",
    examples: [
      {
        text: "The OSCE Academy has its headquarters in Bishkek.",
        facts: [{ action: "located", place: { text: "Bishkek" } }],
      },
    ],
    counterExamples: ["The OSCE Academy has its critics in Bishkek.", "The OSCE Academy works in Norway."],
  },
  {
    id: "establishment/was-renamed",
    language: "en",
    pattern: "{body} (was|were|@have been) renamed (as|into|to)? @a? {to:thing}",
    fact: { action: "renamed" },
    examples: [
      {
        text: "On 1 May 2017 the OSCE Centre in Bishkek was renamed the OSCE Programme Office in Bishkek.",
        facts: [{ action: "renamed", when: "2017-05-01" }],
      },
    ],
    counterExamples: ["The street was renamed in 2017."],
  },
  {
    id: "establishment/was-closed",
    language: "en",
    pattern: "{body} (was|were|@have been) closed",
    fact: { action: "closed" },
    examples: [
      {
        text: "The OSCE Field Office in Osh was closed in 2017.",
        facts: [{ action: "closed", when: "2017" }],
      },
    ],
    counterExamples: ["The OSCE Field Office in Osh closed the meeting."],
  },
];
