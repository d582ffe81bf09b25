/** How documents are told of in the nominal style of official papers: о … объявлено, действие … прекращено, изменения в … внесены. */
import type { Rule } from "../../../model/rule.ts";

const acts: readonly (readonly [name: string, pattern: string, action: string, text: string])[] = [
  ["amended", "изменения в {document} внесены", "amended", "Изменения в Соглашение о торговле внесены"],
  [
    "terminated",
    "(действие)? {document} прекращено",
    "terminated",
    "Действие Соглашения о торговле прекращено",
  ],
  ["launched", "реализация {document} начата", "launched", "Реализация Программы развития ОБСЕ начата"],
  ["announced", "(о|об) {document} объявлено", "announced", "О Программе развития ОБСЕ объявлено"],
];

const actRules: readonly Rule[] = acts.map(([name, pattern, action, text]) => ({
  id: `document/ru-is-${name}`,
  language: "ru",
  pattern: `^ ${pattern}`,
  fact: { action },
  examples: [{ text: `${text} 3 мая 2017 г.`, facts: [{ action, when: "2017-05-03" }] }],
  counterExamples: [`${text.replace(/(\S+)$/u, "не $1")} 3 мая 2017 г.`],
}));

export const officialRulesRu: readonly Rule[] = [
  ...actRules,
  {
    id: "document/ru-announced-first",
    language: "ru",
    pattern: "^ объявлено (о|об) {document}",
    fact: { action: "announced" },
    examples: [{ text: "Объявлено о Программе развития ОБСЕ.", facts: [{ action: "announced" }] }],
    counterExamples: ["Объявлено о начале переговоров."],
  },
  {
    id: "document/ru-applied-provisionally",
    language: "ru",
    pattern: "^ {document} временно (применяется|применяются|применялся|применялась|применялось)",
    fact: { action: "applied-provisionally" },
    state: true,
    examples: [
      {
        text: "Соглашение об ассоциации временно применяется с 1 сентября 2014 г.",
        facts: [{ action: "applied-provisionally", when: "2014-09-01/.." }],
      },
    ],
    counterExamples: ["Соглашение об ассоциации не применяется с 1 сентября 2014 г."],
  },
];
