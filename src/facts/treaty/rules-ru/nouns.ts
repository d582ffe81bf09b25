/** How acts on treaties that are told by a noun, and what opens or ends them, are recognised in Russian. */
import type { Rule } from "../../../model/rule.ts";
import { nounForms } from "../../words-ru/forms.ts";

/** A line that begins with its date. */
const LINE = "^ {when:date} (:|–|—|-)";

/** Noun, action, and the noun with its treaty. */
const ACTS: readonly (readonly [nouns: string, action: string, text: string])[] = [
  ["принятие", "adopted", "принятие Конвенции о китах"],
  ["утверждение, одобрение", "approved", "одобрение Конвенции о китах"],
  ["денонсация, денонсирование", "denounced", "денонсация Конвенции о китах"],
];

const actRules: readonly Rule[] = ACTS.map(([nouns, action, text]) => ({
  id: `treaty/ru-noun-${action}`,
  language: "ru",
  nouns: nounForms(nouns),
  arguments: { of: "{instrument}" },
  fact: { action },
  dated: true,
  examples: [{ text: `3 мая 1997 г. – ${text}.`, facts: [{ action, when: "1997-05-03" }] }],
  counterExamples: [`${text.replace(/^./, (c) => c.toUpperCase())} ожидается 3 мая 2031 г.`],
}));

export const nounRulesRu: readonly Rule[] = [
  ...actRules,
  {
    id: "treaty/ru-taking-effect",
    language: "ru",
    nouns: nounForms("вступление"),
    arguments: { в: "силу {instrument}" },
    fact: { action: "entered-into-force" },
    dated: true,
    examples: [
      {
        text: "Вступление в силу Конвенции о китах состоялось 3 мая 1997 г.",
        facts: [{ action: "entered-into-force", when: "1997-05-03" }],
      },
    ],
    counterExamples: [
      "Вступление в силу Конвенции о китах ожидается 3 мая 2031 г.",
      "3 мая 1997 г. – вступление в силу.",
    ],
  },
  {
    id: "treaty/ru-line-taking-effect",
    language: "ru",
    pattern: `${LINE} вступление {instrument:document} в силу (для {party+})?`,
    fact: { action: "entered-into-force" },
    when: "slot",
    examples: [
      {
        text: "3 мая 1997 г. – вступление Конвенции о китах в силу.",
        facts: [{ action: "entered-into-force", when: "1997-05-03" }],
      },
      {
        text: "03.05.1997 – вступление Конвенции в силу для Норвегии.",
        facts: [{ action: "entered-into-force", when: "1997-05-03", parties: [{ text: "Норвегии" }] }],
      },
    ],
    counterExamples: ["3 мая 1997 г. – отложено вступление Конвенции о китах в силу."],
  },
  {
    id: "treaty/ru-opened-for-signature",
    language: "ru",
    verbs: ["открыть", "открыться"],
    arguments: { "object|subject": "{instrument}", "для|к": "(подписания|подписанию)" },
    fact: { action: "opened-for-signature" },
    examples: [
      {
        text: "Конвенция о китах была открыта для подписания в Осло 3 мая 1997 г.",
        facts: [{ action: "opened-for-signature", when: "1997-05-03" }],
      },
    ],
    counterExamples: ["Конвенция о китах будет открыта для подписания 3 мая 2031 г."],
  },
  {
    id: "treaty/ru-opening-for-signature",
    language: "ru",
    pattern: `${LINE} открытие {instrument:document} (для|к) (подписания|подписанию)`,
    fact: { action: "opened-for-signature" },
    when: "slot",
    examples: [
      {
        text: "3 мая 1997 г. – открытие Конвенции о китах для подписания.",
        facts: [{ action: "opened-for-signature", when: "1997-05-03" }],
      },
    ],
    counterExamples: ["3 мая 1997 г. – открытие Конвенции о китах для туристов."],
  },
  {
    id: "treaty/ru-depositing",
    language: "ru",
    pattern: `${LINE} (сдача|передача|депонирование) (на хранение)? (ратификационной грамоты|грамоты о ратификации|документа о ратификации|документов о ратификации) ((к|о|по))? {instrument:document}`,
    fact: { action: "deposited" },
    when: "slot",
    examples: [
      {
        text: "3 мая 1997 г. – сдача на хранение ратификационной грамоты к Конвенции о китах.",
        facts: [{ action: "deposited", when: "1997-05-03" }],
      },
    ],
    counterExamples: ["3 мая 1997 г. – сдача на хранение Конвенции о китах."],
  },
  {
    id: "treaty/ru-denounce",
    language: "ru",
    verbs: ["денонсировать"],
    arguments: { "subject?": "{party+}", object: "{instrument:document+}" },
    fact: { action: "denounced" },
    examples: [
      {
        text: "Норвегия денонсировала Конвенцию о китах 3 мая 1997 г.",
        facts: [{ action: "denounced", when: "1997-05-03", parties: [{ text: "Норвегия" }] }],
      },
    ],
    counterExamples: ["Норвегия не денонсировала Конвенцию о китах."],
  },
];
