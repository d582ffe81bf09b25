/** Lists read against the sentence before them. */
import { expect, it } from "vitest";
import { extractText } from "./extract-text.ts";

const text = (items: readonly string[], limit = "Norway takes part in only one of them") =>
  `There are ${items.length} partial agreements of the Council of Europe, ${limit}:\n\n${items.map((item, index) => `${index + 1}.${item}`).join("\n\n")}\n`;

const standings = (source: string) =>
  extractText(source).facts.flatMap((fact) =>
    fact.kind === "membership" ? [[fact.body.text, fact.status]] : [],
  );

const VENICE =
  "European Commission for Democracy through Law (Venice Commission), Norway has been a participant since 1990;";

it("concludes that a party takes no part in the bare items", () => {
  expect(
    standings(
      text([VENICE, "Enlarged Partial Agreement on Sport (EPAS);", "European Audiovisual Observatory."]),
    ),
  ).toEqual([
    ["European Commission for Democracy through Law", "participant"],
    ["Enlarged Partial Agreement on Sport", "none"],
    ["European Audiovisual Observatory", "none"],
  ]);
});

it("concludes nothing where the numbers differ, and counts what is listed", () => {
  const source = text(
    [VENICE, "Enlarged Partial Agreement on Sport (EPAS);"],
    "Norway takes part in only two of them",
  );
  expect(standings(source)).toEqual([["European Commission for Democracy through Law", "participant"]]);
  expect(extractText(source).facts.filter((fact) => fact.kind === "count")).toMatchObject([
    { stated: 2, listed: 2 },
    { stated: 2, listed: 1, of: { text: "them", antecedent: "partial agreements of the Council of Europe" } },
  ]);
});

it("concludes nothing for an item that says something of its own", () => {
  const source = text([
    VENICE,
    "Enlarged Partial Agreement on Sport (EPAS), which Norway helped to draft in 2007.",
  ]);
  expect(standings(source)).toEqual([["European Commission for Democracy through Law", "participant"]]);
  expect(extractText(source).facts.find((fact) => fact.kind === "statement")).toMatchObject({
    text: "Enlarged Partial Agreement on Sport (EPAS), which Norway helped to draft in 2007.",
  });
});

it("concludes nothing where no sentence before the list limits it", () => {
  expect(
    standings(
      text(
        ["Enlarged Partial Agreement on Sport (EPAS);", "European Audiovisual Observatory."],
        "all are open",
      ),
    ),
  ).toEqual([]);
});
