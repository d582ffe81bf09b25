/** How documents are recognised in Russian from the layout: lists, brackets, and acts in a row. */
import type { Rule } from "../../../model/rule.ts";

export const layoutRulesRu: readonly Rule[] = [
  {
    id: "document/ru-listed",
    language: "ru",
    pattern: "[listed: {document}] \\( ({place} ,)? {when:date} ((,|;) № ... )? \\)",
    when: "slot",
    examples: [
      {
        text: "Совместное заявление о партнерстве (Токио, 5 октября 2018 г.);",
        facts: [{ action: "signed", when: "2018-10-05", place: { text: "Токио" } }],
      },
    ],
    counterExamples: ["Совместное заявление о партнерстве (2018–2020 гг.);"],
  },
  {
    id: "document/ru-listed-behind-comma",
    language: "ru",
    pattern:
      "^ [listed: {document}] , ((в|г \\.)? {place} ,)? ({when:date}|{year:number}) (г \\.|год)? (\\.|;|,|\\(|$)",
    when: "slot",
    examples: [
      {
        text: "1. Рекомендации по рыболовству, 1994\n2. Соглашение о торговле, 2001 (продлено в 2006);\n3. Меморандум о дружбе, Осло, 3 мая 2004 г.",
        facts: [
          { action: "adopted", when: "1994" },
          { action: "signed", when: "2001" },
          { action: "signed", when: "2004-05-03", place: { text: "Осло" } },
        ],
      },
    ],
    counterExamples: [
      "Соглашение о торговле, 250",
      "План развития, 2018–2020 гг.",
      "Ярмарка рыболовства, 2001",
    ],
  },
  {
    id: "document/ru-bracketed",
    language: "ru",
    pattern: "[bracketed: {document}]",
    when: "none",
    yields: true,
    examples: [
      {
        text: "Меморандум о сотрудничестве между министерствами (3 декабря 2008 г.).",
        facts: [{ action: "signed", when: "2008-12-03" }],
      },
    ],
    counterExamples: ["Меморандум о сотрудничестве между министерствами от 3 декабря 2008 г."],
  },
  {
    id: "document/ru-act",
    language: "ru",
    pattern: "[act: {document:act}]",
    fact: { action: "issued" },
    when: "none",
    yields: true,
    examples: [
      {
        text: "Решением Постоянного совета № 243 от 23 июля 1998 г. закрыт пункт пропуска.",
        facts: [{ action: "issued", when: "1998-07-23", document: { number: "243" } }],
      },
    ],
    counterExamples: ["Решением Постоянного совета № 243 закрыт пункт пропуска."],
  },
  {
    id: "document/ru-signed-it",
    language: "ru",
    pattern: "{document} ... ; {when:date} (его|её|ее) (подписал|подписала|подписали) {actor:actor}",
    fact: { action: "signed" },
    when: "slot",
    examples: [
      {
        text: "18 января 2001 г. принят закон о торговле; 29 января 2001 г. его подписал Президент Ж. Берг.",
        facts: [{ action: "signed", when: "2001-01-29" }],
      },
    ],
    counterExamples: [
      "18 января 2001 г. принят закон о торговле; 29 января 2001 г. его отклонил Президент Ж. Берг.",
    ],
  },
  {
    id: "document/ru-resolution-by-title",
    language: "ru",
    pattern: "^ « {titled:phrase} » \\( {when:date} ((,|;) № ... )? \\)",
    fact: { titledAs: "resolution", action: "adopted" },
    under: ["резолюции", "резолюций", "резолюция", "резолюциях"],
    when: "slot",
    examples: [
      {
        text: "Приняты следующие резолюции:\n\n- «Надёжный транзит нефти» (19 декабря 2008 г., № 63/210);\n- «День лодки» (12 апреля 2018 г.).",
        facts: [
          { action: "adopted", when: "2008-12-19", document: { type: "resolution" } },
          { action: "adopted", when: "2018-04-12" },
        ],
      },
    ],
    counterExamples: ["Показаны следующие фильмы:\n\n- «Надёжный транзит» (19 декабря 2008 г.)."],
  },
];
