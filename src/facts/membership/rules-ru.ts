/** How membership is recognised in Russian. */
import type { Rule } from "../../model/rule.ts";
import { changingRulesRu } from "./rules-ru/changing.ts";
import { lineRulesRu } from "./rules-ru/lines.ts";
import { listRulesRu } from "./rules-ru/lists.ts";
import { officialRulesRu } from "./rules-ru/official.ts";
import { statusRulesRu } from "./rules-ru/status.ts";

const FULL =
  "(её|ее|его|их)? (полноправным|полноправной|полным|действительным|официальным|полноправными|постоянным|непостоянным|первым)?";
/** Organs in which a delegation works. */
const WORK = "(работе|деятельности|заседаниях|мероприятиях|рамках)?";
const COMPOSITION = "(состав|состава|составе|число членов|число участников|число участниц|ряды|члены|число)?";

export const membershipRulesRu: readonly Rule[] = [
  {
    id: "membership/ru-joined",
    language: "ru",
    verbs: ["вступить", "войти"],
    arguments: { subject: "{party+}", "в|во": `${COMPOSITION} {body+}` },
    fact: { status: "member" },
    examples: [
      {
        text: "9 декабря 2010 г. Эстония вступила в Организацию экономического сотрудничества и развития.",
        facts: [{ status: "member", when: "2010-12-09" }],
      },
      {
        text: "В 1994 г. в МАГАТЭ вошли Казахстан и Узбекистан.",
        facts: [{ status: "member", when: "1994", parties: [{ text: "Казахстан" }, { text: "Узбекистан" }] }],
      },
    ],
    counterExamples: [
      "Эстония намерена вступить в ОБСЕ в 2010 г.",
      "Соглашение вступило в силу 9 декабря 2010 г.",
      "Эстония не вступила в МАГАТЭ.",
    ],
  },
  {
    id: "membership/ru-acceded-to-body",
    language: "ru",
    verbs: ["присоединиться"],
    arguments: { subject: "{party+}", "к|ко": "(работе|деятельности)? {body+}" },
    fact: { status: "member" },
    examples: [
      {
        text: "Эстония присоединилась к Всемирной торговой организации 13 ноября 1999 года.",
        facts: [{ status: "member", when: "1999-11-13" }],
      },
    ],
    counterExamples: ["Эстония присоединилась к Конвенции о ядерной безопасности 13 ноября 1999 года."],
  },
  {
    id: "membership/ru-elected-member",
    language: "ru",
    verbs: ["избрать", "избирать", "избираться"],
    arguments: { "object|subject": "{party+}", "complement|subject": `${FULL} @member {body+}` },
    fact: { status: "member" },
    examples: [
      {
        text: "В 2013 г. Казахстан был избран членом Совета ООН по правам человека.",
        facts: [{ status: "member", when: "2013" }],
      },
    ],
    counterExamples: ["В 2013 г. Казахстан был избран председателем Совета ООН по правам человека."],
  },
  {
    id: "membership/ru-belongs",
    language: "ru",
    verbs: ["входить", "состоять"],
    arguments: { subject: "{party+}", "в|во": `${COMPOSITION} {body+}` },
    fact: { status: "member" },
    state: true,
    examples: [
      {
        text: "В 2001–2003 гг. Беларусь входила в состав Совета управляющих МАГАТЭ.",
        facts: [{ status: "member", when: "2001/2003" }],
      },
    ],
    counterExamples: [
      "Эстония не входит в состав МАГАТЭ.",
      "Эстония входит в число стран с высоким доходом.",
    ],
  },
  {
    id: "membership/ru-does-not-belong",
    language: "ru",
    verbs: ["входить", "вступить", "присоединиться"],
    arguments: {
      subject: "{party+}",
      "в|во|к": "(состав|число акционеров|число членов|число участников)? {body+}",
    },
    fact: { status: "none", as: "member" },
    modality: "negated",
    when: "none",
    examples: [
      { text: "Норвегия не входит в состав МАГАТЭ.", facts: [{ status: "none", as: "member" }] },
      {
        text: "Норвегия не входит в число акционеров Азиатского банка развития.",
        facts: [{ status: "none" }],
      },
    ],
    counterExamples: ["Норвегия входит в состав МАГАТЭ."],
  },
  {
    id: "membership/ru-admitted",
    language: "ru",
    verbs: ["принять", "включить", "избрать", "избираться"],
    arguments: { object: "{party+}", "в|во": `${COMPOSITION} {body+}` },
    fact: { status: "member" },
    examples: [
      {
        text: "Казахстан был принят в ООН 2 марта 1992 г.",
        facts: [{ status: "member", when: "1992-03-02" }],
      },
      { text: "В июне 2017 г. в ОБСЕ были приняты Индия и Пакистан.", facts: [{ when: "2017-06" }] },
    ],
    counterExamples: ["Казахстан принял в Астане саммит ОБСЕ."],
  },
  {
    id: "membership/ru-admitted-as-member",
    language: "ru",
    verbs: ["принять"],
    arguments: { object: "{party+}", "в|во": "(полноправные|полные|действительные)? члены" },
    fact: { status: "member" },
    implied: { body: "counterpart" },
    examples: [
      {
        text: "13 октября 2012 г. Армения была принята в полноправные члены.",
        about: { counterpart: "osce" },
        facts: [{ status: "member", when: "2012-10-13" }],
      },
    ],
    counterExamples: ["Члены делегации были приняты в Армении."],
  },
  {
    id: "membership/ru-became-member",
    language: "ru",
    verbs: ["стать"],
    arguments: { subject: "{party+}", object: `({ordinal:ordinal})? ${FULL} @member {body+}` },
    fact: { status: "member" },
    examples: [
      {
        text: "12 августа 2015 г. Кыргызстан стал пятым членом МАГАТЭ.",
        facts: [{ status: "member", when: "2015-08-12", ordinal: 5 }],
      },
      {
        text: "Членом МАГАТЭ Республика Казахстан стала в 1994 году.",
        facts: [{ status: "member", when: "1994" }],
      },
    ],
    counterExamples: ["Казахстан намерен стать членом МАГАТЭ.", "Казахстан стал партнёром МАГАТЭ."],
  },
  {
    id: "membership/ru-is-member",
    language: "ru",
    verbs: ["являться", "be", "оставаться"],
    arguments: { subject: "{party+}", object: `${FULL} @member {body+}` },
    fact: { status: "member" },
    state: true,
    examples: [
      {
        text: "Казахстан является членом МАГАТЭ с 14 февраля 1994 г.",
        facts: [{ status: "member", when: "1994-02-14/.." }],
      },
    ],
    counterExamples: ["Казахстан не является членом МАГАТЭ.", "Казахстан хочет быть членом МАГАТЭ."],
  },
  {
    id: "membership/ru-is-not-member",
    language: "ru",
    verbs: ["являться"],
    arguments: { subject: "{party+}", object: `${FULL} @member {body+}` },
    fact: { status: "none", as: "member" },
    modality: "negated",
    when: "none",
    examples: [
      { text: "Казахстан не является членом МАГАТЭ.", facts: [{ status: "none", body: { text: "МАГАТЭ" } }] },
    ],
    counterExamples: ["Казахстан является членом МАГАТЭ.", "В 1990 году Казахстан не был членом МАГАТЭ."],
  },
  {
    id: "membership/ru-implied-member",
    language: "ru",
    verbs: ["являться", "стать"],
    arguments: {
      subject: "{party+}",
      object: `({ordinal:ordinal})? ${FULL} (членом|членами|государством-членом)`,
    },
    fact: { status: "member" },
    state: true,
    implied: { body: "counterpart" },
    dated: true,
    examples: [
      {
        text: "Казахстан является полноправным членом с 14 февраля 1994 г.",
        about: { counterpart: "iaea" },
        facts: [{ status: "member", when: "1994-02-14/.." }],
      },
    ],
    counterExamples: ["Казахстан является наблюдателем с 14 февраля 1994 г."],
  },
  {
    id: "membership/ru-became-participant",
    language: "ru",
    verbs: ["стать", "являться", "be"],
    arguments: { subject: "{party+}", object: `${FULL} @participant {body+}` },
    fact: { status: "participant" },
    state: true,
    examples: [
      {
        text: "Участником Северной зоны свободной торговли с 1998 года является Норвегия.",
        facts: [
          {
            status: "participant",
            when: "1998/..",
            parties: [{ text: "Норвегия" }],
            body: { text: "Северной зоны свободной торговли" },
          },
        ],
      },
      {
        text: "Полноправным участником ОБСЕ Республика Казахстан стала 30 января 1992 года.",
        facts: [{ status: "participant", when: "1992-01-30" }],
      },
    ],
    counterExamples: ["Казахстан является участником 160 международных конвенций."],
  },
  {
    id: "membership/ru-takes-part",
    language: "ru",
    verbs: ["участвовать"],
    arguments: {
      subject: "({party} (депутаты|парламентарии|парламентская делегация|эксперты|представители)|{party+})",
      "в|во": `${WORK} {body+}`,
    },
    fact: { status: "participant" },
    state: true,
    dated: true,
    examples: [
      {
        text: "В работе Парламентской ассамблеи ОБСЕ казахстанские депутаты участвуют с июля 1992 года.",
        facts: [{ status: "participant", when: "1992-07/.." }],
      },
    ],
    counterExamples: [
      "Казахстан участвует в работе ОБСЕ.",
      "Казахстан участвовал в саммите ОБСЕ в 1999 году.",
    ],
  },
  ...statusRulesRu,
  ...changingRulesRu,
  ...lineRulesRu,
  ...listRulesRu,
  ...officialRulesRu,
];
