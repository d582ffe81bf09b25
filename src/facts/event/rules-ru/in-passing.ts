/** How visits without a frame, recognitions and events named in passing are recognised in Russian. */
import type { Rule } from "../../../model/rule.ts";
import { anyForm } from "../../words-ru/forms.ts";
import { MEETINGS } from "../../words-ru/meetings.ts";
import { PLACE } from "../../words-ru/place.ts";

const TIMES = "(дважды|трижды|{times:number} (раза|раз))?";
const EVENTS = `(${MEETINGS}|${anyForm("выборы, референдум")})`;
const HELD = anyForm("прошедший, состоявшийся, проведённый, проведенный, проходивший");
const TITLE = `({title:event}|[title: ${EVENTS} {tail:phrase}?])`;

export const inPassingRulesRu: readonly Rule[] = [
  {
    id: "event/ru-visited-times",
    language: "ru",
    pattern: `{actor:actor} (посещал|посещала|посещали|приезжал в|приезжала в|бывал в|бывала в|побывал в|побывала в) ${PLACE} ${TIMES} (:|—|–|\\()?`,
    items: "(в)? {when:date}",
    when: "slot",
    fact: { type: "visit" },
    yields: true,
    examples: [
      {
        text: "Генеральный директор Ю.Берг посещал Норвегию дважды: 11–13 апреля 2012 г.",
        facts: [{ type: "visit", when: "2012-04-11/2012-04-13" }],
      },
    ],
    counterExamples: ["Генеральный директор Ю.Берг посещал Норвегию дважды."],
  },
  {
    id: "event/ru-counted-visits",
    language: "ru",
    pattern: `(в)? ${PLACE} (дважды|трижды|неоднократно) (посещал|посещала|посетил|посетила) {actor:actor} (:|—|–|\\()`,
    items: "(в)? {when:date}",
    when: "slot",
    fact: { type: "visit" },
    examples: [
      {
        text: "Норвегию дважды посещал Генеральный директор Ю.Берг (11 апреля 2012 г. и 19 апреля 2016 г.).",
        facts: [{ when: "2012-04-11" }, { when: "2016-04-19" }],
      },
    ],
    counterExamples: ["Норвегию дважды посещал Генеральный директор Ю.Берг."],
  },
  {
    id: "event/ru-recognition",
    language: "ru",
    pattern: `признание [matter: независимости] {subject:party} {actor:party}? (:|—|–|-|состоялось) {when:date}`,
    when: "slot",
    fact: { type: "recognised" },
    examples: [
      {
        text: "Признание независимости Таджикистана Японией: 28 декабря 1991 г.",
        facts: [{ when: "1991-12-28" }],
      },
    ],
    counterExamples: ["Признание независимости Таджикистана Японией: важный шаг"],
  },
  {
    id: "event/ru-recognised",
    language: "ru",
    verbs: ["признать"],
    arguments: {
      subject: "{actor:party+}",
      object:
        "(государственную|государственная)? [matter: (независимость|суверенитет)] ({subject:party}|{subject:phrase})",
    },
    fact: { type: "recognised" },
    dated: true,
    examples: [
      {
        text: "28 декабря 1991 г. Япония признала независимость Таджикистана.",
        facts: [{ when: "1991-12-28", actors: [{ name: { text: "Япония" } }] }],
      },
    ],
    counterExamples: ["28 декабря 1991 г. Япония признала ошибку Таджикистана."],
  },
  {
    id: "event/ru-held-in-passing",
    language: "ru",
    pattern: `[title: (парламентских|президентских|внеочередных|очередных|досрочных|местных)? ${EVENTS} {tail:phrase}? ((в|во) {in:phrase})?] , ${HELD} ((в|во) ${PLACE})? {when:date} ((в|во) ${PLACE})?`,
    when: "slot",
    yields: true,
    examples: [
      {
        text: "Группа следила за ходом парламентских выборов в Молдове, прошедших 24 февраля 2019 года.",
        facts: [{ when: "2019-02-24" }],
      },
    ],
    counterExamples: ["Группа следила за ходом выборов, назначенных на 24 февраля 2019 года."],
  },
  {
    id: "event/ru-finished-work",
    language: "ru",
    verbs: [
      "завершить работу",
      "начать работу",
      "завершиться",
      "закончиться",
      "закрыться",
      "завершить",
      "закрыть",
      "работать",
      "открыть работу",
    ],
    arguments: {
      "subject|object": `([title: ({ordinal:ordinal})? (пленарное|очередное|внеочередное)? ${MEETINGS} {tail:phrase}?]|{title:event})`,
      "в|во?": PLACE,
    },
    fact: { takes: "sittings" },
    dated: true,
    yields: true,
    examples: [
      {
        text: "37-я сессия Генеральной конференции работала в Париже с 5 по 20 ноября 2013 г.",
        facts: [{ type: "session", when: "2013-11-05/2013-11-20", ordinal: 37 }],
      },
      {
        text: "29 ноября 2019 года в Минске завершило работу десятое заседание Совета ОБСЕ.",
        facts: [{ type: "meeting", when: "2019-11-29" }],
      },
      {
        text: "29 ноября 2019 года в Минске завершён саммит Совета Европы.",
        facts: [{ type: "summit", when: "2019-11-29" }],
      },
    ],
    counterExamples: ["29 ноября 2019 года в Минске завершила работу фабрика."],
  },
  {
    id: "event/ru-arrived-on-a-visit",
    language: "ru",
    verbs: ["прибыть", "прибывать", "приехать"],
    arguments: {
      subject: "({actor}|{actor:phrase})",
      с: "(первым|новым)? (официальным|рабочим|государственным|кратким|ответным)? визитом",
      "в|во?": PLACE,
    },
    implied: { place: "subject" },
    fact: { type: "visit" },
    dated: true,
    yields: true,
    examples: [
      {
        text: "О. Берг прибыла с первым официальным визитом 28 августа 2019 г.",
        about: { subject: "kazakhstan", counterpart: "osce" },
        facts: [{ type: "visit", when: "2019-08-28" }],
      },
    ],
    counterExamples: ["О. Берг прибыла с первым докладом 28 августа 2019 г."],
  },
  {
    id: "event/ru-label",
    language: "ru",
    pattern: `^ ${TITLE} ((в|во) ${PLACE})? (:|—|–|-|,) ((в|во)? ${PLACE} ,)? {when:date} (\\.|;|\\(|,|$)`,
    when: "slot",
    yields: true,
    examples: [
      {
        text: "Саммит ОБСЕ — Астана, 1–2 декабря 2010 г.",
        facts: [{ type: "summit", when: "2010-12-01/2010-12-02", place: { text: "Астана" } }],
      },
    ],
    counterExamples: ["Следующий саммит ОБСЕ — Астана.", "Доклад ОБСЕ — Астана, 1–2 декабря 2010 г."],
  },
  {
    id: "event/ru-bracketed",
    language: "ru",
    pattern: `${TITLE} \\( ((в)? ${PLACE} ,)? {when:date} \\)`,
    when: "slot",
    yields: true,
    dated: true,
    examples: [
      {
        text: "Решение обсуждалось на саммите ОБСЕ (Астана, 1–2 декабря 2010 г.).",
        facts: [{ type: "summit", when: "2010-12-01/2010-12-02", place: { text: "Астана" } }],
      },
    ],
    counterExamples: ["Решение обсуждалось в докладе ОБСЕ (Астана, 1–2 декабря 2010 г.)."],
  },
  {
    id: "event/ru-received",
    language: "ru",
    verbs: ["принять", "принимать"],
    arguments: { subject: "{actor:person}", object: "{actor:person}", "в|во?": PLACE },
    fact: { type: "meeting" },
    dated: true,
    examples: [
      {
        text: "14 октября 2014 г. Президент И. Берг принял Генерального секретаря ОБСЕ Л. Новака.",
        facts: [{ type: "meeting", when: "2014-10-14" }],
      },
    ],
    counterExamples: ["14 октября 2014 г. Президент И. Берг принял решение."],
  },
  {
    id: "event/ru-observed-elections",
    language: "ru",
    verbs: ["наблюдать", "следить", "осуществлять наблюдение", "проводить наблюдение", "провести наблюдение"],
    arguments: {
      subject:
        "({actor+}|[actor: (наблюдатели|миссия|группа|делегация|депутаты|{observers:number} наблюдателей) {tail:phrase}?])",
      за: `(ходом|проведением)? [subject: (парламентскими|президентскими|парламентских|президентских|внеочередными|досрочными|внеочередных|досрочных)? ${anyForm("выборы, референдум")} {about:phrase}?]`,
      "в|во?": PLACE,
    },
    fact: { type: "election-observation" },
    dated: true,
    examples: [
      {
        text: "Миссия ОБСЕ наблюдала за парламентскими выборами 10 января 2021 года.",
        facts: [{ type: "election-observation", when: "2021-01-10" }],
      },
    ],
    counterExamples: ["Миссия ОБСЕ наблюдала за строительством 10 января 2021 года."],
  },
  {
    id: "event/ru-days-of-culture",
    language: "ru",
    verbs: ["пройти", "проходить", "состояться", "провести"],
    arguments: {
      "subject|object": "[title: (дни|неделя|декада|год) (культуры|кино|науки) {tail:phrase}?]",
      "в|во?": PLACE,
    },
    fact: { type: "other" },
    dated: true,
    examples: [
      {
        text: "В Осло 3–7 мая 2013 г. прошли Дни культуры Казахстана.",
        facts: [{ when: "2013-05-03/2013-05-07", place: { text: "Осло" } }],
      },
    ],
    counterExamples: ["В Осло 3–7 мая 2013 г. прошли дожди."],
  },
];
