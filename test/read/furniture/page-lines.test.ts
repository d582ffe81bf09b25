import { expect, test } from "vitest";
import { furnitureOf } from "../../../src/read/furniture/furniture-of.ts";

test.each([
  ["Tuesday, 18 June 2019   16:42   Bergholm +27°C", "page-date"],
  ["12.03.2019 10:20", "page-date"],
  ["EN | RU | DE", "menu"],
  ["A+  A-   Print this page", "menu"],
  ["Share Facebook Twitter Telegram", "menu"],
  ["NEWS   PRESS CENTRE   DOCUMENTS   VIDEO", "menu"],
  ["Font size:  +  –", "menu"],
  ["Press release No. 47/2019", "menu"],
  ["IMG_2031.jpg", "menu"],
  ["[Image: flag of Norland]", "menu"],
  ["Last updated: 17/06/2019    Visits: 40 517", "footer"],
  ["Published on 12 March 2019", "footer"],
  ["Просмотров: 1 234", "footer"],
  ["1 234 views", "footer"],
  ["www.example.org", "footer"],
  ["(www.example.org)", "footer"],
  ["Source: https://www.example.org/a?b=c", "footer"],
  ["12 Harbour St., Bergholm. Hotline 15-25. Copyright 2010-2019", "footer"],
  ["Press service, tel. (044) 594-59-59, press@example.org", "footer"],
  ["Тел.: +7 (717) 272-05-10", "footer"],
])("furniture: %s", (line, furniture) => {
  expect(furnitureOf(line)).toBe(furniture);
});

test.each([
  "Published 3 books in 2012 on the Council",
  "Created on 12 March 2019 by decree of the President",
  "Updated on 12 March 2019, the strategy covers trade",
  "Read 5 of its reports",
  "Visits: the President came in 2012 and 2014",
  "Visits of Secretaries General to Bergholm: 6",
  "Photo exhibition opened in Bergholm",
  "Photo: the Minister signs the treaty, 5 May 2012",
  "The Copyright Treaty of 1996 was signed",
  "The telephone line was opened in 1993, tel. 123-45-67",
  "The treaty is at www.example.org since 2012.",
  "Print media of Norland",
  "In EN and RU",
  "2011   Council   Peace   Oslo   1 million",
])("text: %s", (line) => {
  expect(furnitureOf(line)).toBeUndefined();
});
