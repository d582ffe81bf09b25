/** When a quantity was so. */
import { expect, it } from "vitest";
import { figures } from "./figures.ts";

const dates = (text: string) => figures(text).map(({ value, when }) => [value, when]);

it.each([
  [
    "Payments: 2017 - $122.4m; 2018 - $96.1m",
    [
      [122_400_000, "2017"],
      [96_100_000, "2018"],
    ],
  ],
  ["Contracts won by firms, 2005–2019: 412", [[412, "2005/2019"]]],
  ["Scholarships for the academic year 2018/19: 5,500", [[5500, "2018/2019"]]],
  [
    "Places: 1,000 at the outset, 940 for 2019",
    [
      [1000, undefined],
      [940, "2019"],
    ],
  ],
  ["Since 2000 Norway has submitted 214 notifications.", [[214, "2000/.."]]],
  ["On 8 October 2018 the exercise was held: some 2,000 soldiers took part.", [[2000, "2018-10-08"]]],
  ["A meeting in Oslo, 13 June 2019, at which 22 documents were adopted.", [[22, "2019-06-13"]]],
  [
    "In 2018 the share was 11.4 per cent, against 9.8 per cent in 2017.",
    [
      [11.4, "2018"],
      [9.8, "2017"],
    ],
  ],
  ["The Harbour Centre, founded in 1999, has 20 rooms.", [[20, undefined]]],
  ["The Harbour Fund, completed in 2003, destroyed 28,000 mines.", [[28_000, "2003"]]],
  ["The President came to Oslo three times (2013, 2016, 2018).", [[3, undefined]]],
  ["Renamed the Harbour League on 1 January 1995, it now brings together 57 towns.", [[57, undefined]]],
])("%s", (text, expected) => {
  expect(dates(text)).toEqual(expected);
});
