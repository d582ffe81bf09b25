/** How the renaming, change, move and end of bodies are recognised in Russian. */
import type { Rule } from "../../../model/rule.ts";
import { anyForm, nounForms } from "../../words-ru/forms.ts";
import { PLACE } from "../../words-ru/place.ts";

const FROM = "(г .|город|города)? {from:place}";
const TO = "(г .|город)? {to:place}";
const MOVING = "(перенос|перевод|переезд|перемещение|возвращение)";
const SEAT = anyForm(
  "штаб-квартира, секретариат, резиденция, местопребывание, центральный офис, главный офис",
);

export const changingRulesRu: readonly Rule[] = [
  {
    id: "establishment/ru-rename",
    language: "ru",
    verbs: ["переименовать", "переименовывать"],
    arguments: { object: "{body}", "в|во": "({to:thing}|{to:phrase})" },
    fact: { action: "renamed" },
    examples: [
      {
        text: "1 мая 2017 г. Центр ОБСЕ был переименован в Программный офис ОБСЕ.",
        facts: [{ action: "renamed", when: "2017-05-01" }],
      },
    ],
    counterExamples: ["1 мая 2017 г. улица была переименована в проспект."],
  },
  {
    id: "establishment/ru-is-called",
    language: "ru",
    verbs: ["именоваться", "называться"],
    arguments: { subject: "{body}", complement: "({to:thing}|{to:phrase})" },
    fact: { action: "renamed" },
    state: true,
    dated: true,
    examples: [
      {
        text: "С 1 января 2015 г. Центр ОБСЕ именуется Офисом программ.",
        facts: [{ action: "renamed", when: "2015-01-01/.." }],
      },
    ],
    counterExamples: ["Центр ОБСЕ именуется Офисом программ."],
  },
  {
    id: "establishment/ru-transform",
    language: "ru",
    verbs: ["преобразовать", "преобразовывать", "реорганизовать"],
    arguments: { object: "{body}", "в|во": "({to:thing}|{to:phrase})" },
    fact: { action: "transformed" },
    examples: [
      {
        text: "В 2017 г. Центр ОБСЕ был преобразован в Программный офис ОБСЕ.",
        facts: [{ action: "transformed", when: "2017" }],
      },
    ],
    counterExamples: ["В 2017 г. Центр ОБСЕ был посещён."],
  },
  {
    id: "establishment/ru-move",
    language: "ru",
    verbs: ["переехать", "переезжать", "переместить", "переместиться", "перебраться", "перебазировать"],
    arguments: { "subject|object": "{body}", "в|во": "({to:place}|{to:phrase})", "из?": FROM },
    fact: { action: "moved" },
    examples: [
      { text: "В июне 2007 г. Центр ОБСЕ переехал в Астану.", facts: [{ action: "moved", when: "2007-06" }] },
    ],
    counterExamples: ["В июне 2007 г. посол переехал в Астану."],
  },
  {
    id: "establishment/ru-moved-seat",
    language: "ru",
    verbs: [
      "перенести",
      "перевести",
      "вернуть",
      "вернуться",
      "возвратить",
      "возвратиться",
      "переехать",
      "переезжать",
      "переместить",
      "переместиться",
      "перебраться",
      "перебазировать",
      "перебазироваться",
    ],
    arguments: {
      "subject|object": `(и)? (её|ее|его|их|сама)? [body: ${SEAT} {tail:phrase}?]`,
      "в|во": TO,
      "из?": FROM,
    },
    fact: { action: "moved", heads: "any" },
    examples: [
      {
        text: "Штаб-квартира Союза переведена из Осло в Вену в 1975 году.",
        facts: [
          {
            action: "moved",
            when: "1975",
            body: { text: "Штаб-квартира Союза" },
            from: { text: "Осло" },
            to: { text: "Вену" },
          },
        ],
      },
      {
        text: "В 1975 году Совет перенёс штаб-квартиру в Вену.",
        facts: [{ action: "moved", when: "1975", to: { text: "Вену" } }],
      },
      {
        text: "В 1990 году в Осло вернулась штаб-квартира Союза.",
        facts: [{ action: "moved", when: "1990", to: { text: "Осло" } }],
      },
    ],
    counterExamples: [
      "Штаб-квартира Союза будет переведена из Осло в Вену в 2031 году.",
      "Штаб-квартира Союза не переносилась из Осло в Вену.",
      "В 1975 году сотрудник переведён из Осло в Вену.",
      "Встреча перенесена из Осло в Вену.",
    ],
  },
  {
    id: "establishment/ru-moving",
    language: "ru",
    pattern: `^ {when:date} (:|—|–|-) (официальный)? ${MOVING} [body: ${SEAT} {of:body}?] (из ${FROM})? (в|во) ${TO}`,
    fact: { action: "moved", heads: "any" },
    when: "slot",
    examples: [
      {
        text: "3 мая 1975 г. — перенос штаб-квартиры Союза из Осло в Вену.",
        facts: [{ action: "moved", when: "1975-05-03", from: { text: "Осло" }, to: { text: "Вену" } }],
      },
      {
        text: "1975 год: переезд секретариата в Вену",
        facts: [{ action: "moved", when: "1975", to: { text: "Вену" } }],
      },
    ],
    counterExamples: [
      "3 мая 1975 г. отклонён перенос штаб-квартиры Союза из Осло в Вену.",
      "3 мая 1975 г. — перенос встречи из Осло в Вену.",
    ],
  },
  {
    id: "establishment/ru-changing",
    language: "ru",
    nouns: nounForms("преобразование, реорганизация"),
    arguments: { of: "{body}", "в|во": "({to:thing}|{to:phrase})" },
    fact: { action: "transformed" },
    dated: true,
    examples: [
      {
        text: "3 мая 1975 г. — преобразование Комитета ОБСЕ в Агентство.",
        facts: [{ action: "transformed", when: "1975-05-03", to: { text: "Агентство" } }],
      },
    ],
    counterExamples: ["3 мая 1975 г. — преобразование Комитета ОБСЕ."],
  },
  {
    id: "establishment/ru-renaming",
    language: "ru",
    nouns: nounForms("переименование"),
    arguments: { of: "{body}", "в|во": "({to:thing}|{to:phrase})" },
    fact: { action: "renamed" },
    dated: true,
    examples: [
      {
        text: "3 мая 1975 г. — переименование Комитета ОБСЕ в Агентство.",
        facts: [{ action: "renamed", when: "1975-05-03", to: { text: "Агентство" } }],
      },
    ],
    counterExamples: ["3 мая 1975 г. — переименование улицы в проспект."],
  },
  {
    id: "establishment/ru-closing",
    language: "ru",
    nouns: nounForms("закрытие, упразднение, ликвидация, роспуск"),
    arguments: { of: "{body}", "в|во?": PLACE },
    fact: { action: "closed" },
    dated: true,
    examples: [
      { text: "3 мая 1975 г. — закрытие Центра ОБСЕ.", facts: [{ action: "closed", when: "1975-05-03" }] },
    ],
    counterExamples: ["Закрытие Центра ОБСЕ ожидается в 2031 г.", "3 мая 1975 г. — закрытие границы."],
  },
  {
    id: "establishment/ru-close",
    language: "ru",
    verbs: [
      "закрыть",
      "закрыться",
      "упразднить",
      "расформировать",
      "ликвидировать",
      "прекратить деятельность",
      "прекратить работу",
    ],
    arguments: { "object|subject": "{body}", "в|во?": PLACE },
    fact: { action: "closed" },
    examples: [{ text: "Офис ОБСЕ в Оше закрыт в 2017 г.", facts: [{ action: "closed", when: "2017" }] }],
    counterExamples: ["Заседание закрыто в 2017 г."],
  },
];
