/** How appointments are recognised in Russian. */
import type { Rule } from "../../model/rule.ts";
import { POST } from "../words-ru/posts.ts";
import { headRulesRu } from "./rules-ru/heads.ts";
import { lineRulesRu } from "./rules-ru/lines.ts";
import { officialRulesRu } from "./rules-ru/official.ts";

export const appointmentRulesRu: readonly Rule[] = [
  {
    id: "appointment/ru-appoint",
    language: "ru",
    verbs: ["назначить", "назначать"],
    arguments: { "complement|subject": POST, object: "{person}" },
    fact: { action: "appointed" },
    examples: [
      {
        text: "В октябре 2018 года послом Норвегии был назначен Л. Берг.",
        facts: [{ action: "appointed", when: "2018-10", post: { text: "послом Норвегии" } }],
      },
    ],
    counterExamples: ["В октябре 2018 года послом Норвегии не был назначен Л. Берг."],
  },
  {
    id: "appointment/ru-appointed-to-post",
    language: "ru",
    verbs: ["назначить", "назначать"],
    arguments: { object: "{person}", на: "(эту|данную)? (должность|пост)" },
    fact: { action: "appointed" },
    dated: true,
    examples: [
      {
        text: "Офисом руководит посол М.Берг, назначенный на эту должность в октябре 2018 года.",
        facts: [{ action: "appointed", when: "2018-10" }],
      },
    ],
    counterExamples: ["Офисом руководит посол М.Берг, прибывший на эту должность в октябре 2018 года."],
  },
  {
    id: "appointment/ru-appointed",
    language: "ru",
    verbs: ["назначить", "назначать"],
    arguments: { object: "{person}" },
    fact: { action: "appointed" },
    yields: true,
    dated: true,
    examples: [
      {
        text: "Посол М.Берг назначен в октябре 2018 года.",
        facts: [{ action: "appointed", when: "2018-10" }],
      },
    ],
    counterExamples: ["Посол М.Берг прибыл в октябре 2018 года."],
  },
  {
    id: "appointment/ru-elect",
    language: "ru",
    verbs: ["избрать", "избирать", "избираться", "переизбрать", "переизбирать", "переизбираться"],
    arguments: { "complement|subject|object": POST, "object|subject": "{person}" },
    fact: { action: "elected" },
    term: true,
    examples: [
      {
        text: "Председателем Комиссии на 2017–2019 гг. избран Л. Берг.",
        facts: [{ action: "elected", when: "2017/2019", post: { text: "Председателем Комиссии" } }],
      },
      {
        text: "В марте 2021 г. Л. Берг был переизбран Генеральным директором Агентства.",
        facts: [{ action: "elected", when: "2021-03" }],
      },
      {
        text: "Вице-председателем Ассамблеи в июле 2017 года был избран сенатор А.К.Берг.",
        facts: [{ action: "elected", when: "2017-07" }],
      },
    ],
    counterExamples: ["Вице-председателем Ассамблеи в июле 2017 года не был избран сенатор А.К.Берг."],
  },
  {
    id: "appointment/ru-holds",
    language: "ru",
    verbs: ["являться", "be", "работать"],
    arguments: { "subject|object": POST, "object|subject": "{person}" },
    fact: { action: "holds" },
    state: true,
    dated: true,
    examples: [
      {
        text: "Генеральным секретарём ОБСЕ с 1 января 2019 г. является В.И.Берг.",
        facts: [{ action: "holds", when: "2019-01-01/.." }],
      },
    ],
    counterExamples: ["Генеральным секретарём ОБСЕ является В.И.Берг."],
  },
  {
    id: "appointment/ru-credentials",
    language: "ru",
    verbs: ["вручить", "вручать"],
    arguments: { subject: "{person}", object: "(верительные грамоты|копии верительных грамот) {to:phrase}?" },
    fact: { action: "presented-credentials" },
    examples: [
      {
        text: "19 сентября 2017 г. посол Норвегии Л. Берг вручил верительные грамоты.",
        facts: [{ action: "presented-credentials", when: "2017-09-19" }],
      },
    ],
    counterExamples: ["19 сентября 2017 г. посол Норвегии Л. Берг вручил награды."],
  },
  {
    id: "appointment/ru-credentials-bracketed",
    language: "ru",
    pattern: "[post: {office:phrase}] : {person} \\( верительные грамоты вручены {when:date} \\)",
    fact: { action: "presented-credentials" },
    when: "slot",
    examples: [
      {
        text: "Посол Норвегии: Иван Берг (верительные грамоты вручены 19 сентября 2017 г.)",
        facts: [{ action: "presented-credentials", when: "2017-09-19" }],
      },
    ],
    counterExamples: ["Посол Норвегии: Иван Берг (награды вручены 19 сентября 2017 г.)"],
  },
  {
    id: "appointment/ru-took-office",
    language: "ru",
    verbs: ["приступить"],
    arguments: {
      subject: "{person}",
      к: "(исполнению обязанностей|обязанностям|работе в должности) [post: {tail:phrase}]",
    },
    fact: { action: "took-office" },
    examples: [
      {
        text: "1 февраля 2020 г. к исполнению обязанностей министра энергетики приступил Э. Берг.",
        facts: [{ action: "took-office", when: "2020-02-01" }],
      },
    ],
    counterExamples: ["1 февраля 2020 г. к исполнению проекта приступил Э. Берг."],
  },
  ...headRulesRu,
  ...lineRulesRu,
  ...officialRulesRu,
];
