/** How events are recognised in Russian. */

import type { Rule } from "../../model/rule.ts";
import { anyForm, nounForms } from "../words-ru/forms.ts";
import { MEETINGS } from "../words-ru/meetings.ts";
import { PLACE } from "../words-ru/place.ts";
import { actRulesRu } from "./rules-ru/acts.ts";
import { gatheringRulesRu } from "./rules-ru/gathering.ts";
import { inPassingRulesRu } from "./rules-ru/in-passing.ts";
import { officialRulesRu } from "./rules-ru/official.ts";
import { visitRulesRu } from "./rules-ru/visits.ts";

const VISIT =
  "(официальный|государственный|рабочий|краткий|первый|ответный|очередной|двухдневный|трёхдневный|официального|официальным|государственным|рабочим|кратким|ответным)?";
const DELEGATION = anyForm("делегация, парламентская делегация, правительственная делегация, миссия");
/** A person, a body or a party; or a delegation of one. */
const WHO = `({actor+}|[actor: ${DELEGATION} {tail:phrase}?])`;
const HELD = `(${MEETINGS}|${anyForm("переговоры, консультация")})`;
const ELECTIONS = "(выборы|выборов|выборам|выборами|выборах|референдум|референдума|референдумом)";
const TAIL = "((по|в|во|для|при|о|об|с) {tail:phrase}|{tail:phrase})?";
const TITLE = `({title:event}|[title: ${HELD} ${TAIL}]|[title: (парламентские|президентские|внеочередные|досрочные|очередные|местные)? (парламентские|президентские|парламентских|президентских)? ${ELECTIONS} ${TAIL}])`;

export const eventRulesRu: readonly Rule[] = [
  {
    id: "event/ru-meeting-held",
    language: "ru",
    verbs: ["состояться", "пройти", "провести"],
    arguments: {
      "subject|object": `${anyForm("встреча, беседа, переговоры")} {actor+}`,
      "с|со": "{actor+}",
      "в|во?": PLACE,
    },
    fact: { type: "meeting" },
    dated: true,
    examples: [
      {
        text: "Встреча М. Берга с К. Новаком состоялась в Вене 18 сентября 2019 г.",
        facts: [{ type: "meeting", when: "2019-09-18" }],
      },
    ],
    counterExamples: ["Встреча М. Берга с К. Новаком состоится в Вене 18 сентября 2029 г."],
  },
  {
    id: "event/ru-held",
    language: "ru",
    verbs: [
      "состояться",
      "пройти",
      "проходить",
      "провести",
      "начаться",
      "открыться",
      "открыть",
      "созвать",
      "созывать",
      "организовать",
    ],
    arguments: { "subject|object": TITLE, "в|во|на?": PLACE },
    dated: true,
    yields: true,
    examples: [
      {
        text: "1–2 декабря 2010 г. в Астане прошел саммит ОБСЕ.",
        facts: [{ when: "2010-12-01/2010-12-02", place: { text: "Астане" } }],
      },
      {
        text: "1–2 ноября 2019 г. в Ташкенте прошло 18-е заседание Совета глав правительств.",
        facts: [{ when: "2019-11-01/2019-11-02", ordinal: 18 }],
      },
      {
        text: "В Вене 3–5 мая 1997 г. была созвана первая сессия Ассамблеи.",
        facts: [{ type: "session", when: "1997-05-03/1997-05-05", ordinal: 1, place: { text: "Вене" } }],
      },
      {
        text: "Президент Л. Берг созвал внеочередной саммит Совета Европы 3 мая 1997 г.",
        facts: [{ type: "summit", when: "1997-05-03" }],
      },
    ],
    counterExamples: [
      "В Вене 3 мая 2031 г. будет созвана первая сессия Ассамблеи.",
      "Решено созвать в Бергене 3 мая 1997 г. первую сессию Ассамблеи.",
      "Саммит ОБСЕ пройдёт в Астане 1 декабря 2030 г.",
      "Саммит ОБСЕ прошёл успешно.",
    ],
  },
  {
    id: "event/ru-hosted",
    language: "ru",
    verbs: ["принять", "принимать"],
    arguments: { subject: "{place}", object: TITLE },
    dated: true,
    examples: [
      {
        text: "11–12 октября 2018 г. Ереван принял XVII саммит Франкофонии.",
        facts: [{ when: "2018-10-11/2018-10-12", place: { text: "Ереван" } }],
      },
    ],
    counterExamples: ["11 октября 2018 г. Ереван примет XVII саммит Франкофонии."],
  },
  {
    id: "event/ru-visited",
    language: "ru",
    verbs: ["посетить", "посещать"],
    arguments: { subject: "{actor:person+}", object: "{place}" },
    fact: { type: "visit" },
    dated: true,
    examples: [
      {
        text: "29 сентября 2006 г. Ереван посетил Президент Ж. Ширак.",
        facts: [{ type: "visit", when: "2006-09-29", place: { text: "Ереван" } }],
      },
    ],
    counterExamples: ["Президент Ж. Ширак планирует посетить Ереван 29 сентября 2030 г."],
  },
  {
    id: "event/ru-delegation-visited",
    language: "ru",
    verbs: ["посетить", "посещать"],
    arguments: { subject: `[actor: ${DELEGATION} {tail:phrase}?]`, object: "{place}" },
    fact: { type: "visit" },
    dated: true,
    yields: true,
    examples: [
      {
        text: "Делегация ОБСЕ посетила Ереван в мае 2014 г.",
        facts: [{ type: "visit", when: "2014-05", place: { text: "Ереван" } }],
      },
    ],
    counterExamples: ["Делегация ОБСЕ не посетила Ереван в мае 2014 г."],
  },
  {
    id: "event/ru-arrived",
    language: "ru",
    verbs: ["прибыть", "прибывать", "приехать", "приезжать", "побывать"],
    arguments: { subject: WHO, "в|во": PLACE },
    fact: { type: "visit" },
    dated: true,
    examples: [
      {
        text: "Президент Ф. Берг приезжал в Эстонию в мае 2014 г. и в апреле 2015 г.",
        facts: [
          { type: "visit", when: "2014-05" },
          { type: "visit", when: "2015-04" },
        ],
      },
    ],
    counterExamples: ["Президент Ф. Берг прибудет в Эстонию в мае 2034 г."],
  },
  {
    id: "event/ru-stayed-on-a-visit",
    language: "ru",
    verbs: ["находиться", "прибыть", "прибывать", "быть"],
    arguments: { subject: WHO, "в|во": PLACE, с: `${VISIT} визитом` },
    fact: { type: "visit" },
    dated: true,
    examples: [
      {
        text: "22–24 октября 2019 г. с визитом в Казахстане находился Генеральный секретарь ОБСЕ Т.Берг.",
        facts: [{ type: "visit", when: "2019-10-22/2019-10-24", place: { text: "Казахстане" } }],
      },
    ],
    counterExamples: ["Секретариат находится в Вене с мая 2014 г."],
  },
  {
    id: "event/ru-made-a-visit",
    language: "ru",
    verbs: ["совершить", "нанести", "осуществить"],
    arguments: { subject: WHO, object: `${VISIT} (визит|визиты|поездку)`, "в|во": PLACE },
    fact: { type: "visit" },
    dated: true,
    examples: [
      {
        text: "5 мая 2014 г. Президент Ф. Берг совершил официальный визит в Эстонию.",
        facts: [{ type: "visit", when: "2014-05-05", place: { text: "Эстонию" } }],
      },
    ],
    counterExamples: ["5 мая 2014 г. Президент Ф. Берг отменил официальный визит в Эстонию."],
  },
  {
    id: "event/ru-visit",
    language: "ru",
    nouns: nounForms("визит, поездка"),
    arguments: { of: WHO, "в|во": PLACE },
    fact: { type: "visit" },
    dated: true,
    examples: [
      {
        text: "Визит Премьер-министра Японии С. Берга в Таджикистан состоялся 24 октября 2015 года.",
        facts: [{ type: "visit", when: "2015-10-24", place: { text: "Таджикистан" } }],
      },
    ],
    counterExamples: ["Визит Премьер-министра Японии С. Берга в Таджикистан ожидается 24 октября 2035 года."],
  },
  {
    id: "event/ru-visits-listed",
    language: "ru",
    pattern: "^ {actor:person} (—|–|-|:) {when:date}",
    fact: { type: "visit" },
    when: "slot",
    under: ["визит", "визиты", "визитами", "визитов", "поездки"],
    examples: [
      {
        text: "ВИЗИТЫ\n\n- Министр иностранных дел С.Берг — 18–21 марта 2015 г.\n- Президент Л. Новак — 3 мая 2016 г.",
        facts: [
          { type: "visit", when: "2015-03-18/2015-03-21" },
          { type: "visit", when: "2016-05-03" },
        ],
      },
    ],
    counterExamples: ["Министр иностранных дел С.Берг — 18–21 марта 2015 г."],
  },
  {
    id: "event/ru-met",
    language: "ru",
    verbs: ["встретиться", "встречаться"],
    arguments: { subject: "{actor+}", "с|со": "{actor+}", "в|во?": PLACE },
    fact: { type: "meeting" },
    dated: true,
    examples: [
      {
        text: "18 сентября 2019 г. в Вене Министр иностранных дел М. Берг встретился с Генеральным директором К. Новаком.",
        facts: [{ type: "meeting", when: "2019-09-18" }],
      },
    ],
    counterExamples: ["Министр иностранных дел М. Берг встретится с Генеральным директором К. Новаком."],
  },
  {
    id: "event/ru-took-part",
    language: "ru",
    verbs: ["участвовать", "принять участие", "принимать участие", "выступить", "присутствовать"],
    arguments: { "subject?": WHO, "в|во|на": `(работе|церемонии)? ${TITLE}` },
    dated: true,
    examples: [
      {
        text: "1 марта 2017 г. делегация Казахстана участвовала в XIII саммите ОБСЕ в Исламабаде.",
        facts: [{ when: "2017-03-01" }],
      },
    ],
    counterExamples: ["Делегация Казахстана участвует в саммитах ОБСЕ."],
  },
  {
    id: "event/ru-led-a-delegation",
    language: "ru",
    verbs: ["возглавлять", "возглавить"],
    arguments: { subject: "{lead:person}", object: `[actor: ${DELEGATION} {tail:phrase}?]`, на: TITLE },
    dated: true,
    examples: [
      {
        text: "В октябре 2018 г. премьер-министр А.Н.Берг возглавлял делегацию Узбекистана на 17-м заседании в Душанбе.",
        facts: [{ when: "2018-10", ordinal: 17 }],
      },
    ],
    counterExamples: ["Премьер-министр А.Н.Берг возглавляет делегацию Узбекистана."],
  },
  {
    id: "event/ru-mission-worked",
    language: "ru",
    verbs: ["работать", "посетить", "находиться"],
    arguments: {
      subject: `[title: ${anyForm("миссия, экспертная миссия, наблюдательная миссия")} ${TAIL}] (\\( ... \\))?`,
      "в|во?": PLACE,
    },
    fact: { type: "mission" },
    dated: true,
    examples: [
      {
        text: "Миссия МАГАТЭ работала в Минске в июне 2012 г.",
        facts: [{ type: "mission", when: "2012-06" }],
      },
    ],
    counterExamples: ["Миссия МАГАТЭ работает в Минске."],
  },
  {
    id: "event/ru-dated-line",
    language: "ru",
    pattern: `^ (${PLACE} ,)? {when:date} (—|–|-|:) ${TITLE} ((в|во|на) ${PLACE})?`,
    when: "slot",
    examples: [
      {
        text: "8–9 августа 2019 г. — заседание Евразийского межправительственного совета в г. Чолпон-Ате.",
        facts: [{ when: "2019-08-08/2019-08-09" }],
      },
      {
        text: "1999\n\nОсло, 30 марта: шестое заседание Комитета министров.",
        facts: [{ when: "1999-03-30", place: { text: "Осло" }, ordinal: 6 }],
      },
    ],
    counterExamples: ["8 августа 2019 г. — отменено заседание Евразийского межправительственного совета."],
  },
  ...actRulesRu,
  ...gatheringRulesRu,
  ...visitRulesRu,
  ...inPassingRulesRu,
  ...officialRulesRu,
];
