import { expect, test } from "vitest";
import { sentences } from "../../../src/languages/ru/sentences.ts";

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["years before a small letter", "19 декабря 2013 г. посол подписал декларацию.| План выполнен."],
  [
    "years at the end",
    "Страна принята в ООН 2 марта 1992г. |Постоянное представительство открыто. |Оно работает до 2025 гг. |В нем десять человек.",
  ],
  [
    "years before a name, where the clause is only a date",
    "В 2011 г. Норландия вступила в Совет.| С 2012 г. Бюро работает.",
  ],
  ["cities and streets", "Заседание прошло в г. Осло, ул. Парковая, д. 5.| Оно было долгим."],
  ["names of honour", "Академия им. Иванова открыта.| В ней учатся."],
  ["initials", "Его готовит И.П. Соренсен и А.Фишер, Т. Линдквист и В. В. Холм.| Он прибыл."],
  [
    "and so forth",
    "Обсудили торговлю, транспорт и т. д. |Затем делегация уехала. |Участвовали все, т. е. 47 стран.",
  ],
  ["sums", "Выделено 27,5 млн. долларов и 3 тыс. Евро.| На эти деньги построен мост."],
  ["articles", "Согласно ст. 7 п. 2 договора, см. Приложение.| Это так."],
  ["quotes", "Принято «Ашхабадское заявление». |Генеральный секретарь посетил страну."],
])("%s", (_, marked) => {
  expect(split(marked.replaceAll("|", ""))).toEqual(marked.split("|").map((part) => part.trim()));
});
