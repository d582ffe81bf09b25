/** How the beginning, renaming and end of bodies are recognised in Russian. */

import type { Rule } from "../../model/rule.ts";
import { anyForm, nounForms } from "../words-ru/forms.ts";

const PLACE = "(г .)? {place}";
const RELATIONS =
  "[body: (дипломатические отношения|дипломатических отношений|дипломатическими отношениями|дипотношения|дипотношений)]";
const OPENED = "(открыто|открыта|открыт|открыты|открылось|открылась|открылся)";
const FOUNDED =
  "(создано|создана|создан|учреждено|учреждена|учреждён|учрежден|основано|основана|основан|образовано|образована|образован)";

/** What is opened and is no body. */
const THINGS = anyForm(
  "линия, мост, завод, фабрика, дорога, магистраль, пункт, рейс, памятник, газопровод, порт, терминал, аэропорт, вокзал, музей, школа, больница, лаборатория",
);

export const establishmentRulesRu: readonly Rule[] = [
  {
    id: "establishment/ru-establish",
    language: "ru",
    verbs: ["создать", "создавать", "учредить", "основать", "образовать", "сформировать", "организовать"],
    arguments: { object: "{body}", "subject?": "{party+}", "в|во?": PLACE },
    fact: { action: "established" },
    datedByDocument: true,
    examples: [
      {
        text: "Решением Постоянного совета от 23 июля 1998 г. в Алма-Ате учрежден Центр ОБСЕ.",
        facts: [{ action: "established", place: { text: "Алма-Ате" } }],
      },
      {
        text: "Парламентская группа дружбы образована 11 апреля 2011 г.",
        facts: [{ action: "established", when: "2011-04-11" }],
      },
    ],
    counterExamples: ["Стороны намерены создать в Астане Центр ОБСЕ.", "В 2014 г. будет создан Центр ОБСЕ."],
  },
  {
    id: "establishment/ru-relations",
    language: "ru",
    verbs: ["установить"],
    arguments: { object: RELATIONS, "между|с|со?": "{party+}", "subject?": "{party+}" },
    fact: { action: "established", heads: "any" },
    examples: [
      {
        text: "Дипломатические отношения между Арменией и Францией установлены 24 февраля 1992 года.",
        facts: [{ action: "established", when: "1992-02-24" }],
      },
    ],
    counterExamples: ["Дипломатические отношения между Арменией и Францией прерваны 24 февраля 1992 года."],
  },
  {
    id: "establishment/ru-relations-noun",
    language: "ru",
    nouns: nounForms("установление"),
    arguments: { of: RELATIONS, "между|с?": "{party+}" },
    fact: { action: "established", heads: "any" },
    dated: true,
    examples: [
      {
        text: "Установление дипломатических отношений: 2 февраля 1992 г.",
        facts: [{ action: "established", when: "1992-02-02" }],
      },
    ],
    counterExamples: ["Установление дипломатических отношений ожидается 2 февраля 2032 г."],
  },
  {
    id: "establishment/ru-establishing",
    language: "ru",
    nouns: nounForms("учреждение, создание, основание, образование, формирование"),
    arguments: { "of|в|во": "{body}", "в|во?": PLACE },
    fact: { action: "established" },
    dated: true,
    examples: [
      {
        text: "10 октября 2000 г. — учреждение Академии ОБСЕ в Бишкеке.",
        facts: [{ action: "established", when: "2000-10-10" }],
      },
    ],
    counterExamples: ["Создание Академии ОБСЕ планируется в 2030 г."],
  },
  {
    id: "establishment/ru-establishing-in",
    language: "ru",
    pattern: `${anyForm("учреждение, создание, образование")} (в|во) ${PLACE} {body}`,
    fact: { action: "established" },
    dated: true,
    examples: [
      {
        text: "10 октября 2000 г. — учреждение в Астане Евразийского экономического сообщества.",
        facts: [{ action: "established", when: "2000-10-10", place: { text: "Астане" } }],
      },
    ],
    counterExamples: ["10 октября 2000 г. — посещение в Астане Евразийского экономического сообщества."],
  },
  {
    id: "establishment/ru-open",
    language: "ru",
    verbs: ["открыть", "открыться", "открывать"],
    arguments: { "object|subject": "{body}", "в|во?": PLACE },
    fact: { action: "opened" },
    dated: true,
    examples: [
      {
        text: "Посольство Армении в Париже открылось в 1992 году.",
        facts: [{ action: "opened", when: "1992", body: { text: "Посольство Армении в Париже" } }],
      },
      {
        text: "Региональный центр ООН открыт в Ашхабаде 10 декабря 2007 года.",
        facts: [{ action: "opened", when: "2007-12-10", place: { text: "Ашхабаде" } }],
      },
    ],
    counterExamples: [
      "Президент открыл сессию в Осло.",
      "Посольство Армении откроется в Осло в 2031 г.",
      "Посольство Армении открыто в рабочие дни.",
    ],
  },
  {
    id: "establishment/ru-opening",
    language: "ru",
    nouns: nounForms("открытие"),
    arguments: {
      of: `({body}|[body: (железнодорожной|автомобильной|прямого|новой|нового|первой|первого)? ${THINGS} {tail:phrase}?])`,
      "в|во?": PLACE,
    },
    fact: { action: "opened", heads: "any" },
    dated: true,
    examples: [
      {
        text: "3 декабря 2014 г. – открытие Посольства Армении в Осло.",
        facts: [{ action: "opened", when: "2014-12-03" }],
      },
    ],
    counterExamples: [
      "Открытие Посольства Армении в Осло планируется в 2031 г.",
      "Открытие выставки в Осло состоялось 3 мая 2020 г.",
    ],
  },
  {
    id: "establishment/ru-label-opened",
    language: "ru",
    pattern: `^ {body} (:|—|–) (официально|торжественно)? ${OPENED} ((в|во) ${PLACE})? (в|во)? {when:date}`,
    fact: { action: "opened" },
    when: "slot",
    examples: [
      {
        text: "Посольство Японии в Душанбе: открыто в январе 2002 г.",
        facts: [{ action: "opened", when: "2002-01" }],
      },
    ],
    counterExamples: ["Посольство Японии в Душанбе: закрыто в январе 2002 г."],
  },
  {
    id: "establishment/ru-label-founded",
    language: "ru",
    pattern: `^ {body} (:|—|–) ${FOUNDED} ((в|во) ${PLACE})? (в|во)? {when:date}`,
    fact: { action: "established" },
    when: "slot",
    examples: [
      {
        text: "Академия ОБСЕ в Бишкеке: создана в январе 2002 г.",
        facts: [{ action: "established", when: "2002-01" }],
      },
    ],
    counterExamples: ["Академия ОБСЕ в Бишкеке: закрыта в январе 2002 г."],
  },
  {
    id: "establishment/ru-works-since",
    language: "ru",
    pattern: `{body} ((в|во) ${PLACE})? (:|—|–)? (функционирует|действует|работает) ((в|во) ${PLACE})? (с|со|начиная с) {when:date}`,
    fact: { action: "opened" },
    when: "slot",
    state: true,
    examples: [
      {
        text: "Посольство Таджикистана в Токио: функционирует с 29 ноября 2007 г.",
        facts: [{ action: "opened", when: "2007-11-29/.." }],
      },
    ],
    counterExamples: ["Посольство Таджикистана в Токио функционирует хорошо."],
  },
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
    verbs: ["переехать", "переезжать", "переместить", "переместиться"],
    arguments: { "subject|object": "{body}", "в|во": "({to:place}|{to:phrase})" },
    fact: { action: "moved" },
    examples: [
      { text: "В июне 2007 г. Центр ОБСЕ переехал в Астану.", facts: [{ action: "moved", when: "2007-06" }] },
    ],
    counterExamples: ["В июне 2007 г. посол переехал в Астану."],
  },
  {
    id: "establishment/ru-close",
    language: "ru",
    verbs: [
      "закрыть",
      "закрыться",
      "упразднить",
      "расформировать",
      "прекратить деятельность",
      "прекратить работу",
    ],
    arguments: { "object|subject": "{body}", "в|во?": PLACE },
    fact: { action: "closed" },
    examples: [{ text: "Офис ОБСЕ в Оше закрыт в 2017 г.", facts: [{ action: "closed", when: "2017" }] }],
    counterExamples: ["Заседание закрыто в 2017 г."],
  },
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
  {
    id: "establishment/ru-line-founded",
    language: "ru",
    pattern:
      "^ (год|дата)? (создания|основания|образования|учреждения|создана|создан|основана|основан|учреждена|образована|образован) ({body})? (:|—|–|-) (в)? {when:date}",
    fact: { action: "established" },
    when: "slot",
    implied: { body: "counterpart" },
    examples: [
      {
        text: "Дата создания — 1 августа 1975 г.",
        about: { subject: "kazakhstan", counterpart: "osce" },
        facts: [{ action: "established", when: "1975-08-01" }],
      },
    ],
    counterExamples: ["Дата встречи: 1 августа 1975 г."],
  },
  {
    id: "establishment/ru-line-seat",
    language: "ru",
    pattern:
      "^ [body: (штаб-квартира|секретариат|местонахождение|местопребывание) {tail:phrase}?] (:|—|–|-) (г \\.)? {place}",
    fact: { action: "located", heads: "any" },
    when: "none",
    examples: [
      {
        text: "Штаб-квартира ОБСЕ: г. Вена",
        facts: [{ action: "located", place: { text: "Вена" } }],
      },
    ],
    counterExamples: ["Штаб-квартира ОБСЕ: переговоры в Вене"],
  },
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
