/** How acts on treaties are recognised in Russian. */

import type { Rule } from "../../model/rule.ts";
import { nounForms } from "../words-ru/forms.ts";
import { listRulesRu } from "./rules-ru/lists.ts";
import { nounRulesRu } from "./rules-ru/nouns.ts";

const BEGINS = "(^|;|:|•)";

export const treatyRulesRu: readonly Rule[] = [
  {
    id: "treaty/ru-sign",
    language: "ru",
    verbs: ["подписать", "подписывать", "заключить"],
    arguments: { "subject?": "({party+}|{actor+})", object: "{instrument+}" },
    fact: { action: "signed" },
    examples: [
      {
        text: "29 марта 1996 г. в Москве подписан Договор об углублении интеграции.",
        facts: [{ action: "signed", when: "1996-03-29" }],
      },
      {
        text: "Норвегия подписала Конвенцию о ядерной безопасности 12 мая 1996 г.",
        facts: [{ action: "signed", when: "1996-05-12", parties: [{ text: "Норвегия" }] }],
      },
    ],
    counterExamples: [
      "Норвегия не подписала Конвенцию о ядерной безопасности.",
      "Конвенция о ядерной безопасности будет подписана 12 мая 1996 г.",
    ],
  },
  {
    id: "treaty/ru-ratify",
    language: "ru",
    verbs: ["ратифицировать"],
    arguments: { "subject?": "{party+}", object: "{instrument+}" },
    fact: { action: "ratified" },
    examples: [
      {
        text: "Дополнительный протокол ратифицирован Норвегией 9 февраля 1998 г.",
        facts: [{ action: "ratified", when: "1998-02-09" }],
      },
    ],
    counterExamples: ["Дополнительный протокол до сих пор не ратифицирован."],
  },
  {
    id: "treaty/ru-approve",
    language: "ru",
    verbs: ["одобрить", "утвердить"],
    arguments: { "subject?": "{party+}", object: "{instrument+}" },
    fact: { action: "approved" },
    examples: [
      {
        text: "Хартия одобрена Норвегией 9 февраля 1998 г.",
        facts: [{ action: "approved", when: "1998-02-09" }],
      },
    ],
    counterExamples: ["Бюджет одобрен Норвегией 9 февраля 1998 г."],
  },
  {
    id: "treaty/ru-accede",
    language: "ru",
    verbs: ["присоединиться", "присоединяться"],
    arguments: { "subject?": "{party+}", "к|ко": "{instrument:document+}" },
    fact: { action: "acceded" },
    examples: [
      {
        text: "К Договору о нераспространении ядерного оружия Беларусь присоединилась в июле 1993 года.",
        facts: [{ action: "acceded", when: "1993-07", parties: [{ text: "Беларусь" }] }],
      },
    ],
    counterExamples: ["К инициативе Беларусь присоединилась в июле 1993 года."],
  },
  {
    id: "treaty/ru-party",
    language: "ru",
    state: true,
    verbs: ["стать", "являться"],
    arguments: { subject: "{party+}", object: "(полноправным)? @participant {instrument:document+}" },
    fact: { action: "joined" },
    dated: true,
    examples: [
      {
        text: "Молдова является участником Конвенции о ядерной безопасности с 1998 г.",
        facts: [{ action: "joined", when: "1998/..", parties: [{ text: "Молдова" }] }],
      },
    ],
    counterExamples: [
      "Молдова является участником Конвенции о ядерной безопасности.",
      "Молдова не является участником Конвенции о ядерной безопасности с 1998 г.",
    ],
  },
  {
    id: "treaty/ru-accession",
    language: "ru",
    nouns: nounForms("присоединение"),
    arguments: { "of?": "{party+}", "к|ко": "{instrument:document+}" },
    fact: { action: "acceded" },
    dated: true,
    examples: [
      {
        text: "9 мая 1998 г. — присоединение к Конвенции о ядерной безопасности.",
        facts: [{ action: "acceded", when: "1998-05-09" }],
      },
    ],
    counterExamples: ["Присоединение Беларуси к Конвенции о ядерной безопасности ожидается в 2024 г."],
  },
  {
    id: "treaty/ru-signing",
    language: "ru",
    nouns: nounForms("подписание"),
    arguments: { of: "{instrument}" },
    fact: { action: "signed" },
    dated: true,
    examples: [
      {
        text: "26 февраля 1999 г. — подписание Договора о Таможенном союзе.",
        facts: [{ action: "signed", when: "1999-02-26" }],
      },
    ],
    counterExamples: ["Подписание Договора о Таможенном союзе ожидается в 2024 г."],
  },
  {
    id: "treaty/ru-ratification",
    language: "ru",
    nouns: nounForms("ратификация"),
    arguments: { of: "{instrument}" },
    fact: { action: "ratified" },
    dated: true,
    examples: [
      {
        text: "26 февраля 1999 г. — ратификация Конвенции о ядерной безопасности.",
        facts: [{ action: "ratified", when: "1999-02-26" }],
      },
    ],
    counterExamples: ["Ратификация Конвенции о ядерной безопасности ожидается в 2024 г."],
  },
  {
    id: "treaty/ru-in-force",
    language: "ru",
    verbs: ["вступить в силу"],
    arguments: { subject: "{instrument}", "для?": "{party+}" },
    fact: { action: "entered-into-force" },
    examples: [
      {
        text: "12 августа 2015 г. Договор о Таможенном союзе вступил в силу.",
        facts: [{ action: "entered-into-force", when: "2015-08-12" }],
      },
    ],
    counterExamples: ["Договор о Таможенном союзе вступит в силу 12 августа 2015 г."],
  },
  {
    id: "treaty/ru-applies-since",
    language: "ru",
    verbs: ["действовать"],
    arguments: { subject: "{instrument}", "для?": "{party+}" },
    fact: { action: "entered-into-force" },
    state: true,
    dated: true,
    examples: [
      {
        text: "Конвенция о ядерной безопасности, действующая для Беларуси с 27 января 1999 г.",
        facts: [{ action: "entered-into-force", when: "1999-01-27/.." }],
      },
    ],
    counterExamples: ["Конвенция о ядерной безопасности действует для Беларуси."],
  },
  {
    id: "treaty/ru-listed",
    language: "ru",
    pattern: "[listed: {instrument:document}] \\( ({place} ,)? {when:date} (\\)|;)",
    fact: { action: "signed" },
    when: "slot",
    examples: [
      {
        text: "Хартия ОБСЕ (Санкт-Петербург, 7 июня 2002 г.)",
        facts: [{ action: "signed", when: "2002-06-07" }],
      },
    ],
    counterExamples: ["Хартия ОБСЕ (2002 год)"],
  },
  {
    id: "treaty/ru-bracketed-accession",
    language: "ru",
    pattern: `${BEGINS}? {instrument:document} \\( (присоединение|присоединилась|присоединился) (–|—|-|:)? {when:date}`,
    fact: { action: "acceded" },
    when: "slot",
    examples: [
      {
        text: "Конвенция о физической защите (присоединение – 9 сентября 1993 г.);",
        facts: [{ action: "acceded", when: "1993-09-09" }],
      },
    ],
    counterExamples: ["Конвенция о физической защите (вступление – 9 сентября 1993 г.);"],
  },
  {
    id: "treaty/ru-deposited",
    language: "ru",
    verbs: ["сдать", "передать"],
    arguments: {
      object:
        "(ратификационная грамота|ратификационную грамоту|документ о ратификации|грамота о ратификации) ({instrument})?",
      "к|по": "{instrument}",
      на: "хранение",
    },
    fact: { action: "deposited" },
    examples: [
      {
        text: "Ратификационная грамота к Конвенции о ядерной безопасности сдана на хранение 8 апреля 1957 г.",
        facts: [{ action: "deposited", when: "1957-04-08" }],
      },
    ],
    counterExamples: ["Ратификационная грамота сдана на хранение 8 апреля 1957 г."],
  },
  ...nounRulesRu,
  ...listRulesRu,
];
