/** How a standing that is regained, suspended, ended or granted is recognised in Russian. */
import type { Rule } from "../../../model/rule.ts";

const about = { subject: "kazakhstan", counterpart: "osce" };
const PARTIES = "({party+}|{party:body+})";
const OWN = "(своё|свое)?";
const COMPOSITION =
  "(состав|состава|члены|числа членов|числа участников|числа государств-членов|ряды|рядов)?";
const MEMBERSHIP = "(полноправное|полное)? членство";
const GRANTED =
  "(предоставил|предоставила|предоставило|предоставили|присвоил|присвоила|присвоило|присвоили|дал|дала|дало|дали)";

export const changingRulesRu: readonly Rule[] = [
  {
    id: "membership/ru-returned",
    language: "ru",
    verbs: ["вернуться", "возвратиться", "возвращаться"],
    arguments: { subject: "{party+}", "в|во": `${COMPOSITION} {body+}` },
    fact: { status: "member" },
    dated: true,
    examples: [
      {
        text: "В июне 2003 г. Норвегия вернулась в ЮНЕСКО.",
        facts: [{ status: "member", when: "2003-06", parties: [{ text: "Норвегия" }] }],
      },
      {
        text: "В состав Совета Европы в 1974 году возвратилась Эстония.",
        facts: [{ status: "member", when: "1974" }],
      },
    ],
    counterExamples: [
      "Норвегия намерена вернуться в ЮНЕСКО в 2030 г.",
      "В июне 2003 г. делегация вернулась в Норвегию.",
      "Норвегия не вернулась в ЮНЕСКО в 2003 г.",
    ],
  },
  {
    id: "membership/ru-restored",
    language: "ru",
    verbs: ["восстановить", "возобновить", "восстанавливать"],
    arguments: {
      "subject?": "({party+}|{by:body})",
      object: `${OWN} ${MEMBERSHIP} {party}? ((в|во) {body})?`,
      "в|во?": "(работе)? {body}",
    },
    implied: { body: "counterpart" },
    fact: { status: "member" },
    dated: true,
    examples: [
      {
        text: "Членство Норвегии в МАГАТЭ восстановлено в мае 1989 г.",
        facts: [{ status: "member", when: "1989-05", body: { text: "МАГАТЭ" } }],
      },
      {
        text: "Норвегия возобновила своё членство в МАГАТЭ в 1989 г.",
        facts: [{ status: "member", when: "1989", parties: [{ text: "Норвегия" }] }],
      },
    ],
    counterExamples: [
      "Норвегия восстановила отношения с МАГАТЭ в 1989 г.",
      "Норвегия планирует восстановить членство в МАГАТЭ в 2030 г.",
    ],
  },
  {
    id: "membership/ru-suspended",
    language: "ru",
    verbs: ["приостановить", "приостанавливать", "заморозить"],
    arguments: {
      "subject?": "({party+}|{by:body})",
      object: `${OWN} ${MEMBERSHIP} {party}? ((в|во) {body})?`,
      "в|во?": "(работе)? {body}",
    },
    implied: { body: "counterpart" },
    fact: { status: "withdrawn", stage: "suspended" },
    dated: true,
    examples: [
      {
        text: "Членство Норвегии было приостановлено 3 мая 1979 г.",
        about,
        facts: [
          {
            status: "withdrawn",
            stage: "suspended",
            when: "1979-05-03",
            parties: [{ text: "Норвегии" }],
            body: { antecedentTerm: "osce" },
          },
        ],
      },
      {
        text: "В ноябре 2011 г. Норвегия приостановила своё членство в МАГАТЭ.",
        facts: [
          { status: "withdrawn", stage: "suspended", when: "2011-11", parties: [{ text: "Норвегия" }] },
        ],
      },
    ],
    counterExamples: [
      "Финансирование Норвегии было приостановлено 3 мая 1979 г.",
      "Членство Норвегии не было приостановлено в 1979 г.",
      "В ноябре 2011 г. Норвегия приостановила своё участие в МАГАТЭ.",
    ],
  },
  {
    id: "membership/ru-expelled",
    language: "ru",
    verbs: ["исключить", "исключать"],
    arguments: { "subject?": "{by:body}", object: "{party+}", из: `${COMPOSITION} {body+}` },
    fact: { status: "withdrawn", stage: "expelled" },
    examples: [
      {
        text: "14 декабря 1939 г. Норвегия была исключена из Совета Европы.",
        facts: [{ status: "withdrawn", stage: "expelled", when: "1939-12-14" }],
      },
    ],
    counterExamples: [
      "14 декабря 1939 г. Норвегия была исключена из списка.",
      "Норвегия не была исключена из Совета Европы.",
    ],
  },
  {
    id: "membership/ru-quit",
    language: "ru",
    verbs: ["покинуть", "покидать"],
    arguments: { subject: "{party+}", object: "(ряды|состав)? {body+}" },
    fact: { status: "withdrawn" },
    dated: true,
    examples: [
      {
        text: "В 1966 г. Норвегия покинула ЮНЕСКО.",
        facts: [{ status: "withdrawn", when: "1966", parties: [{ text: "Норвегия" }] }],
      },
    ],
    counterExamples: [
      "В 1966 г. Л. Берг покинул ЮНЕСКО.",
      "Норвегия намерена покинуть ЮНЕСКО в 2030 г.",
      "В 1966 г. делегация Норвегии покинула ЮНЕСКО.",
    ],
  },
  {
    id: "membership/ru-body-granted-observer-status",
    language: "ru",
    pattern: `{body} (в|во)? {at:date}? ${GRANTED} (также)? ${PARTIES} статус (государства-наблюдателя|наблюдателя|страны-наблюдателя) ((при|в|во) {body})?`,
    fact: { status: "observer" },
    yields: true,
    examples: [
      {
        text: "В ноябре 2004 г. Генеральная Ассамблея ООН предоставила ШОС статус наблюдателя.",
        facts: [
          {
            status: "observer",
            when: "2004-11",
            parties: [{ text: "ШОС" }],
            body: { text: "Генеральная Ассамблея ООН" },
          },
        ],
      },
    ],
    counterExamples: [
      "Генеральная Ассамблея ООН рассмотрела вопрос о статусе наблюдателя ШОС.",
      "Генеральная Ассамблея ООН предоставила ШОС помещение.",
    ],
  },
];
