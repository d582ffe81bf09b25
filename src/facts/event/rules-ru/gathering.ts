/** How it is recognised in Russian that people or a body gathered, and that an event began or ended, said by a noun. */
import type { Rule } from "../../../model/rule.ts";
import { nounForms } from "../../words-ru/forms.ts";
import { MEETINGS } from "../../words-ru/meetings.ts";
import { PLACE } from "../../words-ru/place.ts";

const PEOPLE = `
  главы, лидеры, президенты, премьер-министры, министры, послы, представители, руководители, делегаты, делегации,
  парламентарии, депутаты, эксперты, участники, председатели, спикеры
`;
const SEVERAL = `[actor: (${PEOPLE.trim().split(/,\s*/).join("|")}) {tail:phrase}?]`;

export const gatheringRulesRu: readonly Rule[] = [
  {
    id: "event/ru-gathered",
    language: "ru",
    verbs: ["собраться", "встретиться"],
    arguments: { subject: SEVERAL, "в|во": PLACE },
    fact: { type: "meeting" },
    dated: true,
    yields: true,
    examples: [
      {
        text: "Министры торговли стран Союза собрались в Вене 3 мая 1997 года.",
        facts: [{ type: "meeting", when: "1997-05-03", place: { text: "Вене" } }],
      },
      {
        text: "3 мая 1997 года в Осло встретились главы правительств.",
        facts: [{ type: "meeting", when: "1997-05-03", place: { text: "Осло" } }],
      },
    ],
    counterExamples: [
      "Министры торговли стран Союза соберутся в Вене 3 мая 2031 года.",
      "Министры торговли собрались с силами 3 мая 1997 года.",
      "Министры торговли собрались в Вене.",
    ],
  },
  {
    id: "event/ru-body-gathered",
    language: "ru",
    verbs: ["собраться", "собираться", "заседать"],
    arguments: { subject: "{body:body}", "в|во": PLACE },
    fact: { type: "meeting" },
    dated: true,
    yields: true,
    examples: [
      {
        text: "В Вене 3–5 мая 1997 г. заседал Комитет министров.",
        facts: [{ type: "meeting", when: "1997-05-03/1997-05-05", body: { text: "Комитет министров" } }],
      },
    ],
    counterExamples: [
      "Комитет министров заседает в Вене.",
      "Комитет министров соберётся в Вене 3 мая 2031 г.",
    ],
  },
  {
    id: "event/ru-its-beginning",
    language: "ru",
    nouns: nounForms("открытие, закрытие, начало, завершение, окончание, проведение, созыв"),
    arguments: {
      of: `({title:event}|[title: ({ordinal:ordinal})? (пленарного|очередного|внеочередного|совместного|очередной|внеочередной)? ${MEETINGS} {tail:phrase}?])`,
      "в|во?": PLACE,
    },
    dated: true,
    yields: true,
    examples: [
      {
        text: "3 мая 1997 г. — открытие первой сессии Ассамблеи в Осло.",
        facts: [{ type: "session", when: "1997-05-03", ordinal: 1 }],
      },
      {
        text: "3 мая 1997 г. — проведение заседания Комитета министров в Осло.",
        facts: [{ type: "meeting", when: "1997-05-03" }],
      },
    ],
    counterExamples: [
      "Открытие первой сессии Ассамблеи ожидается 3 мая 2031 г.",
      "3 мая 1997 г. — отмена первой сессии Ассамблеи.",
    ],
  },
];
