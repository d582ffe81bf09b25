/** The dates of a page's own stamps. */
import { expect, it } from "vitest";
import { readStamp } from "../../../src/read/furniture/page-stamp.ts";

it.each([
  ["Created at : 12.03.2019, 10:20", { created: "2019-03-12" }],
  [
    "Published: 4 March 2019. Last updated: 5 March 2019, 09:10",
    { created: "2019-03-04", updated: "2019-03-05" },
  ],
  ["Updated March 5, 2019", { updated: "2019-03-05" }],
  ["Updated: Mar. 5, 2019", { updated: "2019-03-05" }],
  ["Last updated 5 Sept 2019", { updated: "2019-09-05" }],
  ["Опубликовано: 5 мая 2019 г.", { created: "2019-05-05" }],
  ["Дата обновления: 05.05.2019", { updated: "2019-05-05" }],
  ["Published 2019-05-05", { created: "2019-05-05" }],
  ["Published 05/06/2019", {}],
  ["Published 31 June 2019", {}],
  ["Updated by 5 editors 2019", {}],
  ["Published 5 Lantern 2019", {}],
])("%s", (line, stamp) => {
  expect(readStamp(line)).toEqual(stamp);
});
