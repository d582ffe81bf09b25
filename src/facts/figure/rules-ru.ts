/** How figure is recognised in Russian. */
import type { Rule } from "../../model/rule.ts";

export const figureRulesRu: readonly Rule[] = [
  {
    id: "figure/quantity-ru",
    language: "ru",
    quantity: {},
    examples: [
      {
        text: "Товарооборот с Норвегией за 2018 год составил 25 млн долл. США.",
        facts: [
          { value: 25_000_000, unit: "USD", measure: { text: "Товарооборот с Норвегией" }, when: "2018" },
        ],
      },
      {
        text: "Делегация насчитывает 6 парламентариев.",
        facts: [{ value: 6, measure: { text: "парламентариев" } }],
      },
    ],
    counterExamples: ["Две страны подписали соглашение.", "Норвегия планирует построить 3 больницы."],
  },
  {
    id: "figure/share-ru",
    language: "ru",
    quantity: {},
    fact: { sort: "share" },
    examples: [
      {
        text: "Экспорт составил 900 млн долларов, или 30 % внешней торговли страны.",
        facts: [{ value: 30, unit: "percent", measure: { text: "внешней торговли страны" }, sort: "share" }],
      },
    ],
    counterExamples: ["Доля экспорта во внешней торговле выросла."],
  },
  {
    id: "figure/growth-ru",
    language: "ru",
    quantity: {},
    fact: { sort: "growth" },
    examples: [
      {
        text: "Торговля с Норвегией в 2018 году выросла на 6,1 %.",
        facts: [
          {
            value: 6.1,
            unit: "percent",
            measure: { text: "Торговля с Норвегией" },
            sort: "growth",
            when: "2018",
          },
        ],
      },
    ],
    counterExamples: ["Торговля с Норвегией в 2018 году выросла."],
  },
  {
    id: "figure/decline-ru",
    language: "ru",
    quantity: {},
    fact: { sort: "decline" },
    examples: [
      {
        text: "Торговля с Норвегией в 2018 году снизилась на 6,1 %.",
        facts: [
          {
            value: 6.1,
            unit: "percent",
            measure: { text: "Торговля с Норвегией" },
            sort: "decline",
            when: "2018",
          },
        ],
      },
    ],
    counterExamples: ["Торговля с Норвегией в 2018 году снизилась."],
  },
];
