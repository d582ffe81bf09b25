/** How the opening of a body, or of something built, is recognised in Russian. */
import type { Rule } from "../../../model/rule.ts";
import { anyForm, nounForms } from "../../words-ru/forms.ts";
import { PLACE } from "../../words-ru/place.ts";

/** What is opened and is no body. */
const THINGS = anyForm(
  "линия, мост, завод, фабрика, дорога, магистраль, пункт, рейс, памятник, газопровод, порт, терминал, аэропорт, вокзал, музей, школа, больница, лаборатория",
);

export const openingRulesRu: readonly Rule[] = [
  {
    id: "establishment/ru-open",
    language: "ru",
    verbs: ["открыть", "открыться", "открывать"],
    arguments: { "object|subject": "{body}", "в|во?": PLACE },
    fact: { action: "opened" },
    dated: true,
    examples: [
      {
        text: "Посольство Армении в Париже открылось в 1992 году.",
        facts: [{ action: "opened", when: "1992", body: { text: "Посольство Армении в Париже" } }],
      },
      {
        text: "Региональный центр ООН открыт в Ашхабаде 10 декабря 2007 года.",
        facts: [{ action: "opened", when: "2007-12-10", place: { text: "Ашхабаде" } }],
      },
    ],
    counterExamples: [
      "Президент открыл сессию в Осло.",
      "Посольство Армении откроется в Осло в 2031 г.",
      "Посольство Армении открыто в рабочие дни.",
    ],
  },
  {
    id: "establishment/ru-opening",
    language: "ru",
    nouns: nounForms("открытие"),
    arguments: {
      of: `({body}|[body: (железнодорожной|автомобильной|прямого|новой|нового|первой|первого)? ${THINGS} {tail:phrase}?])`,
      "в|во?": PLACE,
    },
    fact: { action: "opened", heads: "any" },
    dated: true,
    examples: [
      {
        text: "3 декабря 2014 г. – открытие Посольства Армении в Осло.",
        facts: [{ action: "opened", when: "2014-12-03" }],
      },
    ],
    counterExamples: [
      "Открытие Посольства Армении в Осло планируется в 2031 г.",
      "Открытие выставки в Осло состоялось 3 мая 2020 г.",
    ],
  },
];
