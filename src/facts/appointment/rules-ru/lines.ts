/** How posts and their holders are recognised in Russian lines, appositions and with verbs of leading. */
import type { Rule } from "../../../model/rule.ts";
import { POST } from "./words.ts";

const SIGN = "(:|-|–|—)";
const TITLE = "(г-н|г-жа|господин|госпожа|посол|д-р|доктор)?";
const WHO = "({person}|{holder:phrase})";

export const lineRulesRu: readonly Rule[] = [
  {
    id: "appointment/ru-line-term-first",
    language: "ru",
    pattern: `^ (с|со)? {when:date} ${SIGN} ${POST} ${SIGN} ${TITLE} ${WHO} (\\.|;)? $`,
    when: "slot",
    fact: { action: "holds" },
    state: true,
    examples: [
      {
        text: "2003–2006 – вице-председатель Комиссии – Л. Берг.",
        facts: [{ action: "holds", when: "2003/2006", person: { name: { text: "Л. Берг" } } }],
      },
      {
        text: "С 2014 г. – постоянный представитель при ОБСЕ: посол К. Новак",
        facts: [{ action: "holds", when: "2014/.." }],
      },
    ],
    counterExamples: [
      "2003–2006 – проект Комиссии – Л. Берг.",
      "3 мая 2011 г. – министр обороны Л. Берг посетил Осло.",
    ],
  },
  {
    id: "appointment/ru-line-holder-first",
    language: "ru",
    pattern: `^ (с|со)? {when:date} ${SIGN} ${TITLE} {person} (${SIGN}|,) ${POST} (\\.|;)? $`,
    when: "slot",
    fact: { action: "holds" },
    state: true,
    examples: [
      {
        text: "2003–2006: Л. Берг – вице-председатель Комиссии.",
        facts: [{ action: "holds", when: "2003/2006", person: { name: { text: "Л. Берг" } } }],
      },
    ],
    counterExamples: ["2003–2006: Л. Берг – лауреат премии.", "Л. Берг – вице-председатель Комиссии."],
  },
  {
    id: "appointment/ru-line-since",
    language: "ru",
    pattern: `^ ${POST} ${SIGN} ${TITLE} ${WHO} ,? \\(? (с|со) {when:date}`,
    when: "slot",
    fact: { action: "holds" },
    state: true,
    examples: [
      {
        text: "Постоянный представитель при ОБСЕ: Л. Берг (с 12 ноября 2018 г.)",
        facts: [{ action: "holds", when: "2018-11-12/.." }],
      },
    ],
    counterExamples: ["Постоянный представитель при ОБСЕ: Л. Берг (визит 12 ноября 2018 г.)"],
  },
  {
    id: "appointment/ru-line-credentials",
    language: "ru",
    pattern: `^ ${POST} ${SIGN} ${TITLE} ${WHO} ,? \\(? (верительные грамоты вручены|вручил верительные грамоты|вручила верительные грамоты|вручение верительных грамот|верительные грамоты) ${SIGN}? {when:date}`,
    when: "slot",
    fact: { action: "presented-credentials" },
    examples: [
      {
        text: "Посол в Норвегии: Карл Вейде (верительные грамоты вручены 19 сентября 2017 г.)",
        facts: [{ action: "presented-credentials", when: "2017-09-19" }],
      },
    ],
    counterExamples: ["Посол в Норвегии: Карл Вейде (награды вручены 19 сентября 2017 г.)"],
  },
  {
    id: "appointment/ru-line-appointed",
    language: "ru",
    pattern: `^ ${POST} ${SIGN} ${TITLE} ${WHO} ,? \\(? (назначен|назначена) (на должность)? (в)? {when:date}`,
    when: "slot",
    fact: { action: "appointed" },
    examples: [
      {
        text: "Посол в Норвегии: Л. Берг, назначен в июне 2018 г.",
        facts: [{ action: "appointed", when: "2018-06" }],
      },
    ],
    counterExamples: ["Посол в Норвегии: Л. Берг, родился в июне 1968 г."],
  },
  {
    id: "appointment/ru-line",
    language: "ru",
    pattern: `(^|,|;) ${POST} ${SIGN} ${TITLE} ${WHO} \\.? $`,
    when: "none",
    fact: { action: "holds" },
    examples: [{ text: "Директор Центра: Л. Берг", facts: [{ action: "holds" }] }],
    counterExamples: ["Министр иностранных дел: Л. Берг, 3–4 сентября 2018 г.", "Визит министра: Л. Берг"],
  },
  {
    id: "appointment/ru-line-term",
    language: "ru",
    pattern: `^ ${POST} ${SIGN} ${TITLE} ${WHO} \\( {when:date} \\) \\.? $`,
    when: "slot",
    fact: { action: "holds" },
    state: true,
    examples: [
      { text: "Посол в Норвегии: Л. Берг (1995–1999)", facts: [{ action: "holds", when: "1995/1999" }] },
    ],
    counterExamples: ["Визиты в Норвегию: Л. Берг (1995–1999)"],
  },
  {
    id: "appointment/ru-held-the-post",
    language: "ru",
    pattern:
      "{person} , (занимающий|занимающая|занимавший|занимавшая) (этот|данный|эту|данную) (пост|должность) (с|со|в)? {when:date}",
    when: "slot",
    fact: { action: "holds" },
    state: true,
    examples: [
      {
        text: "Заседание вела председатель Совета Л. Берг, занимающая этот пост с ноября 2011 г.",
        facts: [{ action: "holds", when: "2011-11/.." }],
      },
    ],
    counterExamples: ["Заседание вела председатель Совета Л. Берг, покинувшая этот пост в ноябре 2011 г."],
  },
  {
    id: "appointment/ru-took-office-clause",
    language: "ru",
    pattern:
      "(в настоящее время|сегодня|ныне)? [post: (бюро|офис|центр|миссию|представительство|комитет|комиссию|секретариат|посольство) {tail:phrase}?] (возглавляет|возглавила|возглавил) (г-жа|г-н)? {person} , (вступившая|вступивший) в должность (в|во)? {when:date}",
    when: "slot",
    fact: { action: "took-office" },
    examples: [
      {
        text: "В настоящее время бюро возглавляет г-жа К. Берг, вступившая в должность в августе 2018 г.",
        facts: [{ action: "took-office", when: "2018-08" }],
      },
    ],
    counterExamples: ["В настоящее время бюро возглавляет г-жа К. Берг, посетившая Осло в августе 2018 г."],
  },
  {
    id: "appointment/ru-entered-office",
    language: "ru",
    verbs: ["вступить"],
    arguments: { subject: "{person}", "в|во": "должность ([post: {tail:phrase}])?" },
    fact: { action: "took-office" },
    dated: true,
    examples: [
      {
        text: "1 февраля 2020 г. Э. Берг вступил в должность министра энергетики.",
        facts: [{ action: "took-office", when: "2020-02-01" }],
      },
    ],
    counterExamples: ["1 февраля 2020 г. Э. Берг вступил в Союз писателей."],
  },
  {
    id: "appointment/ru-heads-it",
    language: "ru",
    pattern:
      "[post: (группа|комиссия|комитет|центр|офис|бюро|институт|совет|миссия|представительство|{head:body}) {tail:phrase}?] ... (;|,) (возглавляет|руководит) (её|ее|его|ею|им) (посол|депутат|г-н|г-жа)? {person}",
    when: "none",
    fact: { action: "holds" },
    examples: [
      {
        text: "Парламентская группа дружбы включает 28 депутатов; возглавляет ее А. Г. Берг.",
        facts: [{ action: "holds", person: { name: { text: "А. Г. Берг" } } }],
      },
    ],
    counterExamples: ["Парламентская группа дружбы включает 28 депутатов; критикует ее А. Г. Берг."],
  },
  {
    id: "appointment/ru-left",
    language: "ru",
    verbs: ["покинуть", "оставить"],
    arguments: { subject: "{person}", object: "(пост|должность) [post: {tail:phrase}]" },
    fact: { action: "left" },
    examples: [
      {
        text: "3 мая 2016 г. Л. Берг покинул пост директора Центра.",
        facts: [{ action: "left", when: "2016-05-03" }],
      },
    ],
    counterExamples: ["3 мая 2016 г. Л. Берг покинул Осло."],
  },
  {
    id: "appointment/ru-occupies",
    language: "ru",
    verbs: ["занимать", "занять"],
    arguments: { subject: "{person}", object: "(пост|должность) [post: {tail:phrase}]" },
    fact: { action: "holds" },
    state: true,
    dated: true,
    examples: [
      {
        text: "К. Новак занимает пост директора с мая 2016 г.",
        facts: [{ action: "holds", when: "2016-05/..", post: { text: "директора" } }],
      },
    ],
    counterExamples: ["К. Новак занимает второе место с мая 2016 г."],
  },
];
