/** How it is recognised that somebody holds or held a post, presented credentials, or left. */
import type { Rule } from "../../../model/rule.ts";
import { CREDENTIALS, INCUMBENT, PERSON, POST, POST_OF, SOMEBODY, WHO } from "./words.ts";

export const holdingRules: readonly Rule[] = [
  {
    id: "appointment/be",
    language: "en",
    verbs: ["be", "serve", "act", "work", "remain", "sit"],
    arguments: { subject: WHO, "complement|as": POST },
    fact: { action: "holds" },
    state: true,
    examples: [
      {
        text: "L. Berg has been Ambassador of Estonia to Norway since July 2019.",
        facts: [{ action: "holds", when: "2019-07/..", post: { text: "Ambassador of Estonia to Norway" } }],
      },
      {
        text: "L. Berg served as Permanent Representative in Geneva from 2012 until 2013.",
        facts: [{ action: "holds", when: "2012/2013" }],
      },
    ],
    counterExamples: [
      "L. Berg is a friend of Estonia.",
      "L. Berg is Chairman of the OSCE.",
      "The European Union is head of the queue.",
    ],
  },
  {
    id: "appointment/post-is",
    language: "en",
    verbs: ["be"],
    arguments: { subject: POST, object: WHO },
    fact: { action: "holds" },
    state: true,
    examples: [
      {
        text: "The first Ambassador of Norway to Kazakhstan was L. Berg (1993-1997).",
        facts: [{ when: "1993/1997", person: { name: { text: "L. Berg" } } }],
      },
    ],
    counterExamples: ["The first guest of Norway in Kazakhstan was L. Berg (1993-1997)."],
  },
  {
    id: "appointment/hold-post",
    language: "en",
    verbs: ["hold", "occupy", "fill", "have"],
    arguments: { subject: SOMEBODY, object: POST_OF },
    fact: { action: "holds" },
    state: true,
    examples: [
      {
        text: "L. Berg held the post of Director of the Agency from 2014 to 2019.",
        facts: [{ action: "holds", when: "2014/2019" }],
      },
      {
        text: "The post of its deputy director has been occupied by a diplomat of Norway since 2016.",
        facts: [{ action: "holds", when: "2016/..", post: { text: "deputy director" } }],
      },
    ],
    counterExamples: ["L. Berg held a meeting with the Director of the Agency in 2014."],
  },
  {
    id: "appointment/hold-the-post",
    language: "en",
    verbs: ["hold", "occupy"],
    arguments: { subject: PERSON, object: "(the|this|that|his|her) (post|position|office)" },
    fact: { action: "holds" },
    state: true,
    examples: [
      {
        text: "Ambassador L. Berg has held the post since 2014.",
        facts: [{ action: "holds", when: "2014/.." }],
      },
    ],
    counterExamples: ["L. Berg has held the talks since 2014."],
  },
  {
    id: "appointment/head",
    language: "en",
    verbs: ["head", "lead", "direct", "run", "manage"],
    arguments: { subject: PERSON, object: "({body}|it)" },
    fact: { action: "holds" },
    state: true,
    examples: [
      {
        text: "Since 2016 the International Atomic Energy Agency has been headed by Director General L. Berg.",
        facts: [{ action: "holds", when: "2016/..", post: { text: "Director General" } }],
      },
    ],
    counterExamples: ["The delegation, headed by Minister L. Berg, visited Oslo in 2016."],
  },
  {
    id: "appointment/present-credentials",
    language: "en",
    verbs: ["present", "hand", "hand over", "submit", "deliver", "deposit"],
    arguments: { subject: INCUMBENT, object: CREDENTIALS, "as?": POST, "to?": "{to:actor}" },
    fact: { action: "presented-credentials" },
    examples: [
      {
        text: "On 5 March 2019 Ambassador L. Berg presented copies of his credentials to A. Kask.",
        facts: [{ action: "presented-credentials", when: "2019-03-05", post: { text: "Ambassador" } }],
      },
      {
        text: "The Ambassador of Norway presented his credentials on 5 March 2019.",
        facts: [{ action: "presented-credentials", post: { text: "Ambassador" }, body: { text: "Norway" } }],
      },
    ],
    counterExamples: ["On 5 March 2019 Ambassador L. Berg presented his report."],
  },
  {
    id: "appointment/receive-credentials",
    language: "en",
    verbs: ["receive", "accept"],
    arguments: { "subject?": "{by:person}", object: CREDENTIALS, "from|of": `(${PERSON}|${POST})` },
    fact: { action: "presented-credentials" },
    examples: [
      {
        text: "On 5 March 2019 A. Kask received the credentials from Ambassador L. Berg.",
        facts: [{ action: "presented-credentials", when: "2019-03-05", post: { text: "Ambassador" } }],
      },
    ],
    counterExamples: ["On 5 March 2019 A. Kask received a gift from Ambassador L. Berg."],
  },
  {
    id: "appointment/leave-post",
    language: "en",
    verbs: [
      "leave",
      "end",
      "complete",
      "finish",
      "conclude",
      "vacate",
      "relinquish",
      "resign",
      "retire",
      "terminate",
    ],
    arguments: {
      subject: PERSON,
      object: `(his|her|the|this)? (post|office|position|term|mission|tour|duties|mandate|tenure|tour of duty|term of office|assignment|service) (of ${POST})?`,
      "as|from?": `(${POST}|${POST_OF})`,
    },
    fact: { action: "left" },
    examples: [
      {
        text: "L. Berg ended his term as Ambassador of Estonia in Oslo in 2014.",
        facts: [{ action: "left", when: "2014" }],
      },
    ],
    counterExamples: ["Ambassador L. Berg left Oslo in 2014."],
  },
  {
    id: "appointment/resign",
    language: "en",
    verbs: [
      "resign",
      "retire",
      "step down",
      "stand down",
      "depart",
      "dismiss",
      "recall",
      "relieve",
      "remove",
    ],
    arguments: { subject: PERSON, "as|from": `(${POST}|${POST_OF})` },
    fact: { action: "left" },
    examples: [
      {
        text: "L. Berg resigned as Director of the Agency on 5 May 2014.",
        facts: [{ action: "left", when: "2014-05-05" }],
      },
    ],
    counterExamples: ["L. Berg travelled from the Director of the Agency on 5 May 2014."],
  },
  {
    id: "appointment/recall",
    language: "en",
    verbs: ["recall", "dismiss", "relieve", "remove", "release"],
    arguments: { object: `(${PERSON}|${POST})`, "from|as|of?": `(${POST}|${POST_OF})` },
    fact: { action: "left" },
    examples: [
      {
        text: "Ambassador L. Berg was recalled on 5 May 2014.",
        facts: [{ action: "left", when: "2014-05-05" }],
      },
    ],
    counterExamples: ["Ambassador L. Berg recalled the talks on 5 May 2014."],
  },
];
