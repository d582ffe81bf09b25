/** How it is recognised in Russian that a document was signed in a ceremony, came into force or applies. */
import type { Rule } from "../../../model/rule.ts";
import { nounForms } from "../../words-ru/forms.ts";
import { PLACE } from "../../words-ru/place.ts";

export const takingEffectRulesRu: readonly Rule[] = [
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
    id: "document/ru-taking-effect",
    language: "ru",
    nouns: nounForms("вступление, введение"),
    arguments: { в: "(силу|действие) {document}" },
    fact: { action: "entered-into-force" },
    dated: true,
    examples: [
      {
        text: "Вступление в силу Соглашения о торговле состоялось 20 января 2017 г.",
        facts: [{ action: "entered-into-force", when: "2017-01-20" }],
      },
    ],
    counterExamples: [
      "Вступление в силу Соглашения о торговле ожидается 20 января 2037 г.",
      "20 января 2017 г. – вступление в силу.",
    ],
  },
  {
    id: "document/ru-line-taking-effect",
    language: "ru",
    pattern: "^ {when:date} (:|–|—|-) (вступление|введение) {document} в (силу|действие)",
    fact: { action: "entered-into-force" },
    when: "slot",
    examples: [
      {
        text: "20 января 2017 г. – вступление Соглашения о торговле в силу.",
        facts: [{ action: "entered-into-force", when: "2017-01-20" }],
      },
    ],
    counterExamples: ["20 января 2017 г. – отложено вступление Соглашения о торговле в силу."],
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
];
