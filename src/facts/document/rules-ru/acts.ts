/** How the acts on a document, told by a verb or by the noun of it, are recognised in Russian. */
import type { Rule } from "../../../model/rule.ts";
import { nounForms } from "../../words-ru/forms.ts";
import { PLACE } from "../../words-ru/place.ts";

interface Done {
  readonly name: string;
  readonly verbs: readonly string[];
  readonly action: string;
  readonly examples: Rule["examples"];
  readonly counterExamples: Rule["counterExamples"];
}

const done: readonly Done[] = [
  {
    name: "sign",
    verbs: ["подписать", "подписывать", "заключить"],
    action: "signed",
    examples: [
      {
        text: "8 июля 1992 г. Президент И.И. Берг подписал в Хельсинки Меморандум о взаимопонимании.",
        facts: [{ action: "signed", when: "1992-07-08", place: { text: "Хельсинки" } }],
      },
      {
        text: "Соглашение о торговле, подписанное в Душанбе 12 мая 2006 г., состоит из пяти частей.",
        facts: [{ action: "signed", when: "2006-05-12", place: { text: "Душанбе" } }],
      },
    ],
    counterExamples: [
      "Стороны намерены подписать Соглашение о торговле в 2023 г.",
      "Соглашение о торговле не было подписано.",
    ],
  },
  {
    name: "adopt",
    verbs: ["принять", "принимать"],
    action: "adopted",
    examples: [
      {
        text: "Решение о размещении секретариата в Ташкенте принято 5 сентября 2003 г.",
        facts: [{ action: "adopted", when: "2003-09-05" }],
      },
      {
        text: "3 июня 2004 года Генеральная Ассамблея без голосования приняла резолюцию № 58/41 «О водах».",
        facts: [{ action: "adopted", when: "2004-06-03", document: { number: "58/41" } }],
      },
    ],
    counterExamples: ["Казахстан принял делегацию ОБСЕ 5 сентября 2003 г."],
  },
  {
    name: "approve",
    verbs: ["утвердить", "одобрить", "утверждать"],
    action: "approved",
    examples: [
      {
        text: "Стратегия развития ОБСЕ утверждена в Уфе 10 июля 2015 г.",
        facts: [{ action: "approved", when: "2015-07-10", place: { text: "Уфе" } }],
      },
    ],
    counterExamples: ["Стратегия развития ОБСЕ обсуждена в Уфе 10 июля 2015 г."],
  },
  {
    name: "ratify",
    verbs: ["ратифицировать"],
    action: "ratified",
    examples: [
      {
        text: "Соглашение о торговле ратифицировано 20 мая 2015 г.",
        facts: [{ action: "ratified", when: "2015-05-20" }],
      },
    ],
    counterExamples: ["Соглашение о торговле до сих пор не ратифицировано."],
  },
  {
    name: "implement",
    verbs: ["реализовать", "осуществить", "выполнить", "реализовывать"],
    action: "implemented",
    examples: [
      {
        text: "В 2018 г. реализован План действий ОБСЕ для Казахстана.",
        facts: [{ action: "implemented", when: "2018" }],
      },
      {
        text: "План действий ОБСЕ реализован с мая 2018 г. по июнь 2019 г.",
        facts: [{ action: "implemented", when: "2018-05/2019-06" }],
      },
    ],
    counterExamples: ["В 2018 г. планируется реализовать План действий ОБСЕ для Казахстана."],
  },
  {
    name: "initial",
    verbs: ["парафировать"],
    action: "initialled",
    examples: [
      {
        text: "Соглашение о торговле парафировано в Осло 3 мая 2013 г.",
        facts: [{ action: "initialled", when: "2013-05-03" }],
      },
    ],
    counterExamples: ["Соглашение о торговле зачитано в Осло 3 мая 2013 г."],
  },
  {
    name: "extend",
    verbs: ["продлить", "продлевать"],
    action: "extended",
    examples: [
      {
        text: "Соглашение о торговле продлено 3 мая 2013 г.",
        facts: [{ action: "extended", when: "2013-05-03" }],
      },
    ],
    counterExamples: ["Соглашение о торговле изучено 3 мая 2013 г."],
  },
  {
    name: "publish",
    verbs: ["опубликовать", "публиковать", "издать"],
    action: "published",
    examples: [
      {
        text: "3 мая 2013 г. ОБСЕ опубликовала доклад о выборах.",
        facts: [{ action: "published", when: "2013-05-03" }],
      },
    ],
    counterExamples: ["3 мая 2013 г. ОБСЕ обсудила доклад о выборах."],
  },
];

const verbFrames: readonly Rule[] = done.map(({ name, verbs, action, examples, counterExamples }) => ({
  id: `document/ru-${name}`,
  language: "ru",
  verbs,
  arguments: { "subject?": "{actor+}", object: "{document+}", "с|со?": "{actor+}", "в|во?": PLACE },
  fact: { action },
  examples,
  counterExamples,
}));

const named: readonly (readonly [noun: string, action: string, text: string, when: string])[] = [
  ["подписание", "signed", "26 февраля 1999 г. — подписание Соглашения о торговле.", "1999-02-26"],
  ["принятие", "adopted", "26 февраля 1999 г. — принятие Стратегии развития ОБСЕ.", "1999-02-26"],
  ["утверждение", "approved", "26 февраля 1999 г. — утверждение Стратегии развития ОБСЕ.", "1999-02-26"],
  ["ратификация", "ratified", "26 февраля 1999 г. — ратификация Соглашения о торговле.", "1999-02-26"],
  ["парафирование", "initialled", "26 февраля 1999 г. — парафирование Соглашения о торговле.", "1999-02-26"],
  ["продление", "extended", "26 февраля 1999 г. — продление Соглашения о торговле.", "1999-02-26"],
  ["публикация", "published", "26 февраля 1999 г. — публикация Доклада о торговле.", "1999-02-26"],
];

/** Other nouns of the same act. */
const SYNONYMS: Readonly<Record<string, string>> = {
  утверждение: "утверждение, одобрение",
  публикация: "публикация, опубликование, издание, обнародование",
};

const nounFrames: readonly Rule[] = named.map(([noun, action, text, when]) => ({
  id: `document/ru-noun-${action}`,
  language: "ru",
  nouns: nounForms(SYNONYMS[noun] ?? noun),
  arguments: { of: "{document}", "в?": PLACE },
  fact: { action },
  dated: true,
  examples: [{ text, facts: [{ action, when }] }],
  counterExamples: [`Стороны обсудили ${noun} документа 26 февраля 1999 г.`],
}));

export const actRulesRu: readonly Rule[] = [...verbFrames, ...nounFrames];
