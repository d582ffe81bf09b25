import { describe, expect, test } from "vitest";
import { furnitureOf } from "../../../src/read/furniture/furniture-of.ts";
import { readText } from "../read-text.ts";

test.each([
  ["Created at : 12.03.2019, 10:20, Updated at : 14.03.2019, 18:05", "footer"],
  ["Опубликовано: 12.03.2019", "footer"],
  ["© 2012-2019 All rights reserved.", "footer"],
  ["Home / Foreign policy / Organisations", "menu"],
  ["Главная  |  Внешняя политика  |  RU  EN", "menu"],
  ["PRINT   |   Share   |   A- A A+", "menu"],
  ["HOME   MINISTRY   FOREIGN POLICY   MEDIA   CONTACTS", "menu"],
  ["Thursday, 14 March 2019", "page-date"],
  ["10:25", "page-date"],
  ["On Thursday, 14 March 2019 the Council met.", undefined],
  [
    "The report was published on 14.03.2019 by the Ministry of Foreign Affairs of the Republic in Oslo.",
    undefined,
  ],
  ["Norland and/or Sudland", undefined],
  ["| a bar, and a sentence. | Another sentence. | And one more.", undefined],
])("%s", (line, furniture) => {
  expect(furnitureOf(line)).toBe(furniture);
});

describe("the date of a page", () => {
  const dateOf = (line: string, path?: string) =>
    readText(`Norland joined the Council.\n\n${line}\n`, path).date;

  test.each([
    ["Created at : 12.03.2019, 10:20, Updated at : 14.03.2019, 18:05", "2019-03-14"],
    ["Created at : 12.03.2019, 10:20", "2019-03-12"],
    ["Last updated: 2019-03-14", "2019-03-14"],
    ["Last update: 14.01.2020 17:42   Share", "2020-01-14"],
    ["Обновлено: 3.2.2020", "2020-02-03"],
    ["Updated at: 31.02.2019", undefined],
    ["Last updated: 11/05/2021", undefined],
  ])("%s", (line, date) => {
    expect(dateOf(line)).toBe(date);
  });

  test("in Markdown, beside a link", () => {
    expect(dateOf("Published 3.11.2018 | Updated 15.2.2022 | [Feedback](mailto:a@example.org)", "a.md")).toBe(
      "2022-02-15",
    );
  });
});

test("a title printed twice is marked the second time", () => {
  const { tree } = readText(
    "Norland and the Council\n\nNORLAND AND THE COUNCIL\n\nNorland joined it in 1995.\n",
  );
  expect(tree.children.map((node) => node.data?.furniture)).toEqual([undefined, "title", undefined]);
});
