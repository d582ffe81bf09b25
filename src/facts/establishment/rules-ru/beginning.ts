/** How the beginning of bodies and relations is recognised in Russian. */
import type { Rule } from "../../../model/rule.ts";
import { anyForm, nounForms } from "../../words-ru/forms.ts";
import { PLACE } from "../../words-ru/place.ts";

const RELATIONS =
  "[body: (дипломатические отношения|дипломатических отношений|дипломатическими отношениями|дипотношения|дипотношений)]";

export const beginningRulesRu: readonly Rule[] = [
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
    id: "establishment/ru-beginning-of-work",
    language: "ru",
    pattern: `^ {when:date} (:|—|–|-) (официальное|фактическое)? начало (работы|деятельности|операций|функционирования) {body} ((в|во) ${PLACE})?`,
    fact: { action: "opened" },
    when: "slot",
    examples: [
      {
        text: "3 мая 1997 г. — начало работы Секретариата ОБСЕ.",
        facts: [{ action: "opened", when: "1997-05-03" }],
      },
    ],
    counterExamples: [
      "Начало работы Секретариата ОБСЕ ожидается 3 мая 2031 г.",
      "3 мая 1997 г. — начало реформы Секретариата ОБСЕ.",
    ],
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
];
