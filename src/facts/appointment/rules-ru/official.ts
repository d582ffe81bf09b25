/** How posts are recognised in the nominal style of official papers: назначение на должность «…» состоялось, полномочия прекращены. */
import type { Rule } from "../../../model/rule.ts";
import { POST as NAMED } from "./words.ts";

const POST = "([post: « ... »]|[post: {office:phrase}])";
/** The post that a line begins with: Посол Норвегии, Генеральный директор. */
const HEAD = `({post:person}|${NAMED})`;
/** Who, and in what body: (Л. Берг), в организации «…». */
const OF = "((в|во) (организации|центре|группе|комитете|совете)? {body:phrase})?";
const WHO = "(\\( ({person}|...) \\))?";
const IN = "(в|во|с|со)?";

const begun: readonly (readonly [name: string, words: string, action: string])[] = [
  ["appointment", "назначение на", "appointed"],
  ["election", "избрание на", "elected"],
  ["taking-office", "вступление в", "took-office"],
];

const begunRules: readonly Rule[] = begun.map(([name, words, action]) => ({
  id: `appointment/ru-${name}-took-place`,
  language: "ru",
  pattern: `^ ${words} должность ${POST} ${OF} ${WHO} ${OF} состоялось ${IN} {when:date}`,
  fact: { action },
  when: "slot",
  examples: [
    {
      text: `${words.charAt(0).toUpperCase()}${words.slice(1)} должность «Head of Office» (Л. Берг) состоялось в мае 2017 г.`,
      facts: [{ action, when: "2017-05", person: { name: { text: "Л. Берг" } } }],
    },
  ],
  counterExamples: [
    `${words.charAt(0).toUpperCase()}${words.slice(1)} должность «Head of Office» не состоялось в мае 2017 г.`,
  ],
}));

export const officialRulesRu: readonly Rule[] = [
  ...begunRules,
  {
    id: "appointment/ru-powers-ended",
    language: "ru",
    pattern: `^ полномочия (\\( должность — [post: « ... »] \\)|[post: {office:phrase}]) ${WHO} (прекращены|истекли) ${IN} {when:date}`,
    fact: { action: "left" },
    when: "slot",
    examples: [
      {
        text: "Полномочия директора Центра прекращены в июне 2015 г.",
        facts: [{ action: "left", when: "2015-06", post: { text: "директора Центра" } }],
      },
    ],
    counterExamples: ["Полномочия директора Центра не прекращены в июне 2015 г."],
  },
  {
    id: "appointment/ru-credentials-of",
    language: "ru",
    pattern: `^ верительные грамоты (\\( должность — [post: « ... »] \\)|[post: {office:phrase}]) ${WHO} вручены ${IN} {when:date}`,
    fact: { action: "presented-credentials" },
    when: "slot",
    examples: [
      {
        text: "Верительные грамоты Посла Норвегии (Л. Берг) вручены 16 февраля 2018 г.",
        facts: [{ action: "presented-credentials", when: "2018-02-16" }],
      },
      {
        text: "Верительные грамоты (должность — «Ambassador») (Л. Берг) вручены 16 февраля 2018 г.",
        facts: [{ action: "presented-credentials", person: { name: { text: "Л. Берг" } } }],
      },
    ],
    counterExamples: ["Верительные грамоты Посла Норвегии не вручены 16 февраля 2018 г."],
  },
  {
    id: "appointment/ru-post-is-taken",
    language: "ru",
    pattern: `^ должность [post: « ... »] ${OF} занята \\( {person} \\)`,
    fact: { action: "holds" },
    state: true,
    examples: [
      {
        text: "Должность «Governor» занята (Л. Берг) с мая 2017 г.",
        facts: [{ action: "holds", when: "2017-05/..", person: { name: { text: "Л. Берг" } } }],
      },
    ],
    counterExamples: ["Должность «Governor» не занята (Л. Берг)."],
  },
  {
    id: "appointment/ru-took-office-in-brackets",
    language: "ru",
    pattern: `^ ${HEAD} \\( ({person}|...) \\) вступил в должность ${IN} {when:date}`,
    fact: { action: "took-office" },
    when: "slot",
    examples: [
      {
        text: "Посол Норвегии (Л. Берг) вступил в должность 1 сентября 2015 г.",
        facts: [{ action: "took-office", when: "2015-09-01" }],
      },
    ],
    counterExamples: ["Посол Норвегии (Л. Берг) не вступил в должность 1 сентября 2015 г."],
  },
  {
    id: "appointment/ru-post-since",
    language: "ru",
    pattern: `^ ${HEAD} (с|со)? {when:date} — ({person}|{holder:phrase}) \\.? $`,
    fact: { action: "holds" },
    when: "slot",
    state: true,
    examples: [
      {
        text: "Генеральный директор с 1 октября 2012 г. — Л. Берг.",
        facts: [{ action: "holds", when: "2012-10-01/.." }],
      },
      {
        text: "Директор Центра с 2010 по 2012 год — посол Л. Берг.",
        facts: [{ action: "holds", when: "2010/2012" }],
      },
    ],
    counterExamples: ["Заседание Совета 1 октября 2012 г. — Л. Берг."],
  },
  {
    id: "appointment/ru-post-appointed",
    language: "ru",
    pattern: `^ ${HEAD} \\( назначение — {when:date} \\) — ({person}|{holder:phrase})`,
    fact: { action: "appointed" },
    when: "slot",
    examples: [
      {
        text: "Посол Норвегии (назначение — сентябрь 2016 г.) — Л. Берг.",
        facts: [{ action: "appointed", when: "2016-09" }],
      },
    ],
    counterExamples: ["Посол Норвегии (визит — сентябрь 2016 г.) — Л. Берг."],
  },
];
