/** Russian names brought back to the nominative, and from there into every case. */
import { describe, expect, test } from "vitest";
import { russianName } from "../../../src/compose/wording/russian-name.ts";

describe("to the nominative", () => {
  test.each([
    ["Офисом программ в Норландии", "Офис программ в Норландии"],
    ["Смешанную комиссию по рыболовству", "Смешанная комиссия по рыболовству"],
    ["Исполнительном комитете маяков", "Исполнительный комитет маяков"],
    ["Мирового банка маяков", "Мировой банк маяков"],
    ["Российско-Норландского фонда развития", "Российско-Норландский фонд развития"],
    ["общей встречей министров", "общая встреча министров"],
    ["17-ю ежегодную сессию ПА ОБСЕ", "17-я ежегодная сессия ПА ОБСЕ"],
    ["Рамочному соглашению о фонарях", "Рамочное соглашение о фонарях"],
    ["парламентских выборов в Норландии", "парламентские выборы в Норландии"],
    ["Центр маяков", "Центр маяков"],
    ["ежегодной декларации «Свет над морем»", "ежегодная декларация «Свет над морем»"],
  ])("%s", (printed, nominative) => expect(russianName(printed)?.forms.n).toBe(nominative));
});

test("every case, with gender and number", () => {
  expect(russianName("Высшего совета маяков")).toEqual({
    forms: {
      n: "Высший совет маяков",
      g: "Высшего совета маяков",
      d: "Высшему совету маяков",
      a: "Высший совет маяков",
      i: "Высшим советом маяков",
      p: "Высшем совете маяков",
    },
    gender: "m",
    plural: false,
  });
});

describe("not where it is uncertain", () => {
  test.each([
    ["one in the genitive or several in the nominative", "Заседания Совета маяков"],
    ["several, whose forms are not known", "Зимние заседания Совета"],
    ["no head that is known", "Всемирный день фонаря"],
    ["a nominative behind the head", "маячной линии Норландия"],
    ["adjectives that do not agree", "Смешанный комиссии"],
    ["a preposition before the head", "о комиссии"],
  ])("%s", (_, printed) => expect(russianName(printed)).toBeUndefined());
});
