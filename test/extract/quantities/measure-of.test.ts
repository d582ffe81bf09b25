/** What a number measures, and of whom. */
import { describe, expect, it } from "vitest";
import { extractText } from "../extract-text.ts";
import { figures } from "./figures.ts";

describe("labels", () => {
  it("takes the whole label, with its tails", () => {
    expect(figures("Exports to Norway: 17.2 million euros")).toEqual([
      { value: 17_200_000, of: "Exports to Norway", unit: "EUR" },
    ]);
  });

  it("takes what a part is said to be", () => {
    expect(figures("The Centre employs 120 persons, of whom 20 are international staff.")).toEqual([
      { value: 120, of: "persons", whose: "Centre" },
      { value: 20, of: "international staff", whose: "persons" },
    ]);
  });

  it("reads a label in brackets behind a value", () => {
    expect(figures("Imports from Norway: 269.2 million euros (cars - 81%)")).toEqual([
      { value: 269_200_000, of: "Imports from Norway", unit: "EUR" },
      { value: 81, of: "cars", whose: "Imports from Norway", unit: "percent" },
    ]);
  });

  it("says of which label a counted thing is", () => {
    expect(figures("Embassy in Oslo: opened in 1993; 16 employees")).toEqual([
      { value: 16, of: "employees", whose: "Embassy in Oslo", when: "1993" },
    ]);
  });
});

describe("shares and growth", () => {
  it("reads a share of something", () => {
    expect(figures("In 2018 turnover amounted to 5 million euros, i.e. 87% of total foreign trade.")).toEqual(
      [
        { value: 5_000_000, of: "turnover", unit: "EUR", when: "2018" },
        {
          value: 87,
          of: "total foreign trade",
          whose: "turnover",
          unit: "percent",
          sort: "share",
          when: "2018",
        },
      ],
    );
  });

  it("gives a growth to what grew, and not to the year it is compared with", () => {
    expect(
      figures("In 2018 bilateral turnover came to 2 million euros, which is 12.6% more than in 2017."),
    ).toEqual([
      { value: 2_000_000, of: "bilateral turnover", unit: "EUR", when: "2018" },
      { value: 12.6, of: "bilateral turnover", unit: "percent", sort: "growth", when: "2018" },
    ]);
  });

  it("tells a fall as a decline", () => {
    expect(figures("In 2018 the imports of Norway fell by 3 per cent.")).toEqual([
      { value: 3, of: "imports of Norway", unit: "percent", sort: "decline", when: "2018" },
    ]);
  });
});

describe("changes", () => {
  it("tells both ends where each has its date", () => {
    expect(figures("The tariff fell from 10.6 per cent in 2000 to 1.5 per cent in 2018.")).toEqual([
      { value: 10.6, of: "tariff", unit: "percent", when: "2000" },
      { value: 1.5, of: "tariff", unit: "percent", when: "2018" },
    ]);
  });

  it("tells only the new value where they have none", () => {
    expect(figures("The number of trains has risen from 14 to 21.")).toEqual([{ value: 21, of: "trains" }]);
  });
});

describe("parts", () => {
  it("reads a part of what was counted before", () => {
    expect(figures("The Office employed 48 people, 41 of whom were citizens of Norway.")).toEqual([
      { value: 48, of: "people", whose: "Office" },
      { value: 41, of: "citizens of Norway", whose: "people" },
    ]);
  });

  it("counts them as the whole is counted", () => {
    expect(figures("Of the 190 recommendations, 150 were accepted by Norway.")).toEqual([
      { value: 190, of: "recommendations" },
      { value: 150, of: "recommendations" },
    ]);
  });
});

it("joins what `between` joins", () => {
  expect(figures("In 2018 the trade between Norway and Moldova exceeded 2 billion euros.")).toEqual([
    { value: 2_000_000_000, of: "trade between Norway and Moldova", unit: "EUR", when: "2018" },
  ]);
});

it("says by the noun of the verb what an amount is that somebody does something with", () => {
  expect(figures("Norway contributed 500 000 euros to the Fund in 2017.")).toEqual([
    { value: 500_000, of: "contribution", whose: "Norway", unit: "EUR", when: "2017" },
  ]);
});

describe("Russian", () => {
  it("reads amounts, parts and shares", () => {
    const text =
      "Товарооборот между Норвегией и Молдовой в 2018 году составил 2 млрд долл. США, в том числе экспорт – 951,5 млн долл. США.";
    expect(figures(text, "ru")).toEqual([
      { value: 2_000_000_000, of: "Товарооборот между Норвегией и Молдовой", unit: "USD", when: "2018" },
      { value: 951_500_000, of: "экспорт", unit: "USD", when: "2018" },
    ]);
  });

  it("says by a label what people are", () => {
    expect(figures("Население – 5,5 млн человек (2019 г.).", "ru")).toEqual([
      { value: 5_500_000, of: "Население", when: "2019" },
    ]);
  });
});

describe("lines", () => {
  it("measures what stands before the year", () => {
    expect(figures("Trade in goods, 2018 EUR 1.65 billion")).toEqual([
      { value: 1_650_000_000, of: "Trade in goods", unit: "EUR", when: "2018" },
    ]);
  });

  it("gives a price to what is done, and not to those it is done for", () => {
    expect(figures("2014: school meals – 60 villages – EUR 3 million")).toEqual([
      { value: 3_000_000, of: "school meals", unit: "EUR", when: "2014" },
      { value: 60, of: "villages", when: "2014" },
    ]);
  });

  it("takes a participle for a name", () => {
    expect(figures("Undisbursed €3 million")).toEqual([{ value: 3_000_000, of: "Undisbursed", unit: "EUR" }]);
  });
});

describe("subjects with something beside them", () => {
  it("passes over an adjective", () => {
    expect(figures("The payment of Norway, unchanged since 2010, totals 3 million euros.")).toEqual([
      { value: 3_000_000, of: "payment of Norway", unit: "EUR", when: "2010/.." },
    ]);
  });

  it("passes over what a body is", () => {
    expect(figures("The Harbour Council, a circle of firms led by a judge, has met 18 times.")).toEqual([
      { value: 18, of: "meetings of the Harbour Council" },
    ]);
  });
});

it.each(["In 2018 the port took up 12 per cent of Norwegian trade, or 4 billion euros."])(
  "tells a share otherwise: %s",
  (text) => {
    const share = { of: "Norwegian trade", sort: "share", when: "2018" };
    expect(figures(text)).toEqual([
      expect.objectContaining({ ...share, value: 12, unit: "percent" }),
      expect.objectContaining({ ...share, value: 4_000_000_000, unit: "EUR" }),
    ]);
  },
);

describe("what names nothing", () => {
  it.each([
    ["The President came to Oslo three times.", "President came to Oslo", 3],
    ["The Norwegian Bank put 330 million euros into the economy.", "put", 330_000_000],
    ["Norway presided over the Forum for four months.", "presided over the Forum", 4],
    ["11 more states are partners.", "more states", 11],
  ])("is quoted: %s", (text, of, value) => {
    expect(figures(text)).toEqual([expect.objectContaining({ of, value, loose: true })]);
    expect(extractText(text).facts.map(({ span }) => span.quote)).toEqual([text]);
  });

  it("leaves a pronoun away that owns it", () => {
    expect(figures("It employed 48 people in Oslo.")).toEqual([{ value: 48, of: "people" }]);
  });
});
