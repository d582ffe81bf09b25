/** How the renaming, change, move and end of bodies are recognised in Russian. */
import type { Rule } from "../../../model/rule.ts";
import { PLACE } from "../../words-ru/place.ts";

export const changingRulesRu: readonly Rule[] = [
  {
    id: "establishment/ru-rename",
    language: "ru",
    verbs: ["переименовать", "переименовывать"],
    arguments: { object: "{body}", "в|во": "({to:thing}|{to:phrase})" },
    fact: { action: "renamed" },
    examples: [
      {
        text: "1 мая 2017 г. Центр ОБСЕ был переименован в Программный офис ОБСЕ.",
        facts: [{ action: "renamed", when: "2017-05-01" }],
      },
    ],
    counterExamples: ["1 мая 2017 г. улица была переименована в проспект."],
  },
  {
    id: "establishment/ru-is-called",
    language: "ru",
    verbs: ["именоваться", "называться"],
    arguments: { subject: "{body}", complement: "({to:thing}|{to:phrase})" },
    fact: { action: "renamed" },
    state: true,
    dated: true,
    examples: [
      {
        text: "С 1 января 2015 г. Центр ОБСЕ именуется Офисом программ.",
        facts: [{ action: "renamed", when: "2015-01-01/.." }],
      },
    ],
    counterExamples: ["Центр ОБСЕ именуется Офисом программ."],
  },
  {
    id: "establishment/ru-transform",
    language: "ru",
    verbs: ["преобразовать", "преобразовывать", "реорганизовать"],
    arguments: { object: "{body}", "в|во": "({to:thing}|{to:phrase})" },
    fact: { action: "transformed" },
    examples: [
      {
        text: "В 2017 г. Центр ОБСЕ был преобразован в Программный офис ОБСЕ.",
        facts: [{ action: "transformed", when: "2017" }],
      },
    ],
    counterExamples: ["В 2017 г. Центр ОБСЕ был посещён."],
  },
  {
    id: "establishment/ru-move",
    language: "ru",
    verbs: ["переехать", "переезжать", "переместить", "переместиться"],
    arguments: { "subject|object": "{body}", "в|во": "({to:place}|{to:phrase})" },
    fact: { action: "moved" },
    examples: [
      { text: "В июне 2007 г. Центр ОБСЕ переехал в Астану.", facts: [{ action: "moved", when: "2007-06" }] },
    ],
    counterExamples: ["В июне 2007 г. посол переехал в Астану."],
  },
  {
    id: "establishment/ru-close",
    language: "ru",
    verbs: [
      "закрыть",
      "закрыться",
      "упразднить",
      "расформировать",
      "прекратить деятельность",
      "прекратить работу",
    ],
    arguments: { "object|subject": "{body}", "в|во?": PLACE },
    fact: { action: "closed" },
    examples: [{ text: "Офис ОБСЕ в Оше закрыт в 2017 г.", facts: [{ action: "closed", when: "2017" }] }],
    counterExamples: ["Заседание закрыто в 2017 г."],
  },
];
