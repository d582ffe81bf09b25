/** How acts on documents are recognised in Russian. */

import type { Rule } from "../../model/rule.ts";
import { nounForms } from "../words-ru/forms.ts";

const ACTORS = "{actor+}";
const PLACE = "(г .)? {place}";

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
  arguments: { "subject?": ACTORS, object: "{document+}", "с|со?": ACTORS, "в|во?": PLACE },
  fact: { action },
  examples,
  counterExamples,
}));

const named: readonly (readonly [noun: string, action: string, text: string, when: string])[] = [
  ["подписание", "signed", "26 февраля 1999 г. — подписание Соглашения о торговле.", "1999-02-26"],
  ["принятие", "adopted", "26 февраля 1999 г. — принятие Стратегии развития ОБСЕ.", "1999-02-26"],
  ["утверждение", "approved", "26 февраля 1999 г. — утверждение Стратегии развития ОБСЕ.", "1999-02-26"],
];

const nounFrames: readonly Rule[] = named.map(([noun, action, text, when]) => ({
  id: `document/ru-noun-${action}`,
  language: "ru",
  nouns: nounForms(noun),
  arguments: { of: "{document}", "в?": PLACE },
  fact: { action },
  dated: true,
  examples: [{ text, facts: [{ action, when }] }],
  counterExamples: [`Стороны обсудили ${noun} документа 26 февраля 1999 г.`],
}));

/** What stands behind the name of a document and its colon, dash or bracket: подписано 3 мая 1999 г., вступило в силу … */
const steps: readonly (readonly [name: string, words: string, action: string, text: string])[] = [
  ["signed", "(подписано|подписан|подписана|подписание)", "signed", "подписано"],
  ["ratified", "(ратифицировано|ратифицирован|ратифицирована|ратификация)", "ratified", "ратифицировано"],
  [
    "in-force",
    "(вступило в силу|вступил в силу|вступила в силу|вступление в силу|в силе с|действует с)",
    "entered-into-force",
    "вступило в силу",
  ],
];

const stepRules: readonly Rule[] = steps.map(([name, words, action, text]) => ({
  id: `document/ru-step-${name}`,
  language: "ru",
  pattern: `{document} (\\( ... \\))? (:|—|–|-|\\(|,) (... (,|;))? ${words} ((в|во)? (г \\.)? {place} ,?)? (–|—|-|:)? (в)? {when:date}`,
  fact: { action },
  when: "slot",
  examples: [
    {
      text: `Соглашение о воздушном сообщении: ${text} 3 мая 1999 г.`,
      facts: [{ action, when: "1999-05-03" }],
    },
  ],
  counterExamples: [`Соглашение о воздушном сообщении: не ${text} до 3 мая 1999 г.`],
}));

export const documentRulesRu: readonly Rule[] = [
  ...verbFrames,
  ...nounFrames,
  ...stepRules,
  {
    id: "document/ru-signing-took-place",
    language: "ru",
    verbs: ["состояться", "пройти"],
    arguments: {
      subject:
        "(торжественное|официальное|церемония|торжественная церемония)? (подписание|подписания) {document}",
      "в|во?": PLACE,
    },
    fact: { action: "signed" },
    dated: true,
    yields: true,
    examples: [
      {
        text: "3 июня 2011 года в Осло состоялась церемония подписания Соглашения о торговле.",
        facts: [{ action: "signed", when: "2011-06-03" }],
      },
    ],
    counterExamples: ["3 июня 2031 года в Осло состоится подписание Соглашения о торговле."],
  },
  {
    id: "document/ru-in-force",
    language: "ru",
    verbs: ["вступить в силу"],
    arguments: { subject: "{document}" },
    fact: { action: "entered-into-force" },
    examples: [
      {
        text: "Соглашение о торговле, вступившее в силу 20 января 2017 года",
        facts: [{ action: "entered-into-force", when: "2017-01-20" }],
      },
    ],
    counterExamples: ["Соглашение о торговле вступит в силу 20 января 2017 года."],
  },
  {
    id: "document/ru-applies-since",
    language: "ru",
    verbs: ["действовать"],
    arguments: { subject: "{document}" },
    fact: { action: "entered-into-force" },
    state: true,
    dated: true,
    examples: [
      {
        text: "С 1 мая 2001 г. действует Соглашение о торговле.",
        facts: [{ action: "entered-into-force", when: "2001-05-01/.." }],
      },
    ],
    counterExamples: ["Действует Соглашение о торговле."],
  },
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
