/** How observers, partners, applicants and those who left are recognised in Russian. */

import type { Rule } from "../../../model/rule.ts";
import { anyForm, nounForms } from "../../words-ru/forms.ts";

const STATUS = "статус (государства-наблюдателя|наблюдателя|страны-наблюдателя)";
const STATUS_ANY =
  "(статус|статуса|статусом|статусе) (государства-наблюдателя|наблюдателя|страны-наблюдателя)";
/** A body too can observe another. */
const PARTIES = "({party+}|{party:body+})";
const APPLICATION = anyForm("заявка, заявление, ходатайство, обращение, официальная заявка, запрос, просьба");

export const statusRulesRu: readonly Rule[] = [
  {
    id: "membership/ru-observer-status",
    language: "ru",
    verbs: ["получить", "приобрести", "иметь", "получать", "обладать", "пользоваться"],
    arguments: { subject: PARTIES, object: `${STATUS_ANY} ({body})?`, "при|в|во?": "{body+}" },
    fact: { status: "observer" },
    implied: { body: "counterpart" },
    state: true,
    examples: [
      {
        text: "В 2004 г. Армения получила статус наблюдателя при МАГАТЭ.",
        facts: [{ status: "observer", when: "2004", body: { text: "МАГАТЭ" } }],
      },
      {
        text: "Иран, имеющий статус наблюдателя с 2005 г., подал заявку.",
        about: { counterpart: "osce" },
        facts: [{ status: "observer", when: "2005/.." }],
      },
    ],
    counterExamples: ["В 2004 г. Армения получила статус партнёра при МАГАТЭ."],
  },
  {
    id: "membership/ru-observer-status-granted",
    language: "ru",
    verbs: ["предоставить", "предоставлять", "присвоить"],
    arguments: { object: `${STATUS} ({body})?`, "complement|subject": PARTIES, "при|в|во?": "{body+}" },
    fact: { status: "observer" },
    implied: { body: "counterpart" },
    examples: [
      {
        text: "14 мая 2018 г. Республике Молдова предоставлен статус государства-наблюдателя при ОБСЕ.",
        facts: [{ status: "observer", when: "2018-05-14" }],
      },
      {
        text: "В мае 2018 г. ШОС был предоставлен статус наблюдателя при МАГАТЭ.",
        facts: [
          { status: "observer", when: "2018-05", parties: [{ text: "ШОС" }], body: { text: "МАГАТЭ" } },
        ],
      },
    ],
    counterExamples: ["14 мая 2018 г. Республике Молдова предоставлен заём при участии ОБСЕ."],
  },
  {
    id: "membership/ru-is-observer",
    language: "ru",
    verbs: ["являться", "стать", "be"],
    arguments: { subject: "{party+}", object: "(её|ее|его|их)? @observer ({body})?", "при|в|во?": "{body+}" },
    fact: { status: "observer" },
    implied: { body: "counterpart" },
    state: true,
    examples: [
      {
        text: "Казахстан является наблюдателем при МАГАТЭ с 2012 г.",
        facts: [{ status: "observer", when: "2012/.." }],
      },
    ],
    counterExamples: ["Казахстан не является наблюдателем при МАГАТЭ."],
  },
  {
    id: "membership/ru-is-associate",
    language: "ru",
    verbs: ["являться", "стать", "be"],
    arguments: {
      subject: "{party+}",
      object: "(её|ее|его|их)? @associate ({body})?",
      "при|в|во?": "{body+}",
    },
    fact: { status: "associate" },
    implied: { body: "counterpart" },
    state: true,
    examples: [
      {
        text: "С октября 2008 г. Армения являлась её ассоциированным членом.",
        about: { counterpart: "osce" },
        facts: [{ status: "associate", when: "2008-10/.." }],
      },
    ],
    counterExamples: ["С октября 2008 г. Армения являлась её партнёром."],
  },
  {
    id: "membership/ru-is-partner",
    language: "ru",
    verbs: ["являться", "стать", "be"],
    arguments: {
      subject: "{party+}",
      object: "@partner {body+}",
    },
    fact: { status: "partner" },
    state: true,
    examples: [
      { text: "С 2009 г. Япония является партнёром ОБСЕ.", facts: [{ status: "partner", when: "2009/.." }] },
    ],
    counterExamples: [
      "С 2009 г. Япония является партнёром Казахстана.",
      "Главными торговыми партнёрами являются Япония и Норвегия.",
      "Партнёрами по проекту являются Япония и Норвегия.",
    ],
  },
  {
    id: "membership/ru-is-dialogue-partner",
    language: "ru",
    verbs: ["являться", "стать", "be"],
    arguments: {
      subject: "{party+}",
      object:
        "(его|её|ее|их)? (партнёром|партнером|партнёрами|партнерами) по (секторальному|внешнему)? (диалогу|сотрудничеству)",
    },
    fact: { status: "partner" },
    implied: { body: "counterpart" },
    state: true,
    examples: [
      {
        text: "Её партнёрами по диалогу являются Норвегия и Эстония.",
        about: { counterpart: "osce" },
        facts: [{ status: "partner", parties: [{ text: "Норвегия" }, { text: "Эстония" }] }],
      },
    ],
    counterExamples: [
      "Партнёрами по проекту ОБСЕ являются Япония и Норвегия.",
      "Норвегия не является партнёром по диалогу ОБСЕ.",
    ],
  },
  {
    id: "membership/ru-applied",
    language: "ru",
    verbs: ["подать", "направить", "представить", "подавать"],
    arguments: {
      subject: "{party+}",
      object: APPLICATION,
      "на|о": `${anyForm("вступление, членство, присоединение, приём")} ({body})?`,
      "в|к?": "{body}",
    },
    fact: { status: "applicant", stage: "applied", as: "member" },
    implied: { body: "counterpart" },
    examples: [
      {
        text: "В марте 2022 г. Молдова подала заявку на вступление в МАГАТЭ.",
        facts: [{ status: "applicant", when: "2022-03" }],
      },
    ],
    counterExamples: ["В марте 2022 г. Молдова подала заявку на заём."],
  },
  {
    id: "membership/ru-withdrew",
    language: "ru",
    verbs: ["выйти"],
    arguments: { subject: "{party+}", из: "(состава)? {body+}" },
    fact: { status: "withdrawn" },
    examples: [
      { text: "Норвегия вышла из состава МАГАТЭ в 1999 г.", facts: [{ status: "withdrawn", when: "1999" }] },
    ],
    counterExamples: ["Норвегия намерена выйти из МАГАТЭ в 1999 г."],
  },
  {
    id: "membership/ru-accession",
    language: "ru",
    nouns: nounForms("вступление, присоединение, приём"),
    arguments: { of: "{party+}", "в|к": "{body}" },
    fact: { status: "member" },
    dated: true,
    examples: [
      {
        text: "Вступление Казахстана в МАГАТЭ состоялось 14 февраля 1994 г.",
        facts: [{ status: "member", when: "1994-02-14" }],
      },
    ],
    counterExamples: [
      "Вступление Казахстана в МАГАТЭ ожидается в 2024 г.",
      "Норвегия поддерживает вступление Молдовы в МАГАТЭ в 2024 г.",
    ],
  },
  {
    id: "membership/ru-as-observer",
    language: "ru",
    verbs: ["сотрудничать", "участвовать", "присутствовать", "принимать участие"],
    arguments: {
      subject: "({party+}|{party:body})",
      "с|со|в|во|на": "(работе|заседаниях|сессиях|мероприятиях)? {body}",
      в: "качестве (наблюдателя|государства-наблюдателя)",
    },
    fact: { status: "observer" },
    state: true,
    dated: true,
    examples: [
      {
        text: "С 1998 г. Норвегия участвует в работе ОБСЕ в качестве наблюдателя.",
        facts: [{ status: "observer", when: "1998/.." }],
      },
    ],
    counterExamples: ["С 1998 г. Норвегия участвует в работе ОБСЕ в качестве донора."],
  },
  {
    id: "membership/ru-partner-status",
    language: "ru",
    verbs: ["получить", "иметь", "получать", "предоставить", "присвоить"],
    arguments: {
      "object|subject":
        "(статус|статусом) (партнёра по диалогу|партнера по диалогу|партнёра по сотрудничеству|партнера по сотрудничеству|партнёра|партнера) {body}?",
      "subject|object|complement": "{party+}",
      "в|при?": "{body}",
    },
    fact: { status: "partner" },
    implied: { body: "counterpart" },
    dated: true,
    state: true,
    examples: [
      {
        text: "Статус партнёра по диалогу ОБСЕ Армения получила в 2012 г.",
        facts: [{ status: "partner", when: "2012", parties: [{ text: "Армения" }] }],
      },
    ],
    counterExamples: ["Статус столицы ОБСЕ Армения получила в 2012 г."],
  },
  {
    id: "membership/ru-got-membership",
    language: "ru",
    verbs: ["получить", "приобрести"],
    arguments: { subject: "{party+}", object: "(полноправное|полное)? членство", "в|во": "{body+}" },
    fact: { status: "member" },
    examples: [
      { text: "Эстония получила членство в МАГАТЭ в 2010 г.", facts: [{ status: "member", when: "2010" }] },
    ],
    counterExamples: ["Эстония получила кредит в МАГАТЭ в 2010 г."],
  },
  {
    id: "membership/ru-ended",
    language: "ru",
    verbs: ["прекратить", "прекратиться"],
    arguments: { "object|subject": "(членство|участие) {party}", "в|во": "(работе)? {body+}" },
    fact: { status: "withdrawn" },
    dated: true,
    examples: [
      {
        text: "Членство Норвегии в Совете Европы прекращено 16 марта 2022 года.",
        facts: [{ status: "withdrawn", when: "2022-03-16" }],
      },
    ],
    counterExamples: ["Финансирование Норвегии в Совете Европы прекращено 16 марта 2022 года."],
  },
  {
    id: "membership/ru-since-is-member",
    language: "ru",
    pattern:
      "^ (с|со) {when:date} {party} (—|–|-) (полноправный|полный)? (член|государство-член|страна-член) {body}",
    when: "slot",
    fact: { status: "member" },
    state: true,
    examples: [
      {
        text: "Со 2 марта 1992 г. Казахстан — полноправный член ООН.",
        facts: [{ status: "member", when: "1992-03-02/.." }],
      },
    ],
    counterExamples: ["Со 2 марта 1992 г. Казахстан — почётный гость ООН."],
  },
];
