/** How it is recognised in Russian where a body sits, when it began to work and since when it does. */
import type { Rule } from "../../../model/rule.ts";
import { anyForm } from "../../words-ru/forms.ts";
import { PLACE } from "../../words-ru/place.ts";

export const workingRulesRu: readonly Rule[] = [
  {
    id: "establishment/ru-located",
    language: "ru",
    verbs: ["находиться", "располагаться", "расположить", "разместиться", "размещаться", "базироваться"],
    arguments: {
      "subject|object": `({body}|[body: ${anyForm("штаб-квартира, секретариат")} {tail:phrase}?])`,
      "в|во": "{place}",
    },
    fact: { action: "located" },
    when: "none",
    examples: [
      {
        text: "Академия ОБСЕ находится в Бишкеке.",
        facts: [{ action: "located", place: { text: "Бишкеке" } }],
      },
    ],
    counterExamples: ["Президент находится в Бишкеке."],
  },
  {
    id: "establishment/ru-began-work",
    language: "ru",
    verbs: [
      "начать работу",
      "начать деятельность",
      "начать свою деятельность",
      "начать свою работу",
      "начать функционировать",
      "заработать",
      "приступить к работе",
    ],
    arguments: { subject: "{body}", "в|во?": PLACE },
    fact: { action: "opened" },
    dated: true,
    examples: [
      {
        text: "Бишкекский филиал Академии ОБСЕ начал работу 19 мая 2010 г.",
        facts: [{ action: "opened", when: "2010-05-19" }],
      },
    ],
    counterExamples: ["Сессия начала работу 19 мая 2010 г.", "Академия ОБСЕ начнёт работу 19 мая 2030 г."],
  },
  {
    id: "establishment/ru-its-opening",
    language: "ru",
    pattern: `(его|её|ее) (торжественное|официальное)? открытие (состоялось|прошло) ((в|во) ${PLACE})? {when:date}`,
    fact: { action: "opened" },
    when: "slot",
    implied: { body: "topic" },
    examples: [
      {
        text: "Академия ОБСЕ учреждена в Бишкеке. Её торжественное открытие состоялось 19 января 1999 года.",
        facts: [{ action: "opened", when: "1999-01-19" }],
      },
    ],
    counterExamples: ["Академия ОБСЕ учреждена в Бишкеке. Её закрытие состоялось 19 января 1999 года."],
  },
];

export const startRulesRu: readonly Rule[] = [
  {
    id: "establishment/ru-opening-took-place",
    language: "ru",
    verbs: ["состояться", "пройти"],
    arguments: {
      subject: "(торжественное|официальное)? (открытие|церемония открытия) {body}",
      "в|во?": PLACE,
    },
    fact: { action: "opened" },
    dated: true,
    yields: true,
    examples: [
      {
        text: "3 июня 2011 года состоялось открытие Посольства Норвегии в Астане.",
        facts: [{ action: "opened", when: "2011-06-03" }],
      },
    ],
    counterExamples: ["3 июня 2031 года состоится открытие Посольства Норвегии в Астане."],
  },
  {
    id: "establishment/ru-since-works",
    language: "ru",
    pattern: "(с|со|начиная с) {when:date} (действует|функционирует|работает) {body}",
    fact: { action: "opened" },
    when: "slot",
    state: true,
    examples: [
      {
        text: "В Ташкенте с 1995 года действует Представительство ОБСЕ.",
        facts: [{ action: "opened", when: "1995/.." }],
      },
    ],
    counterExamples: ["В Ташкенте до 1995 года действует Представительство ОБСЕ."],
  },
];
