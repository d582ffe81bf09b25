import { describe, expect, test } from "vitest";
import { blocks } from "../../src/read/blocks.ts";
import { readText } from "./read-text.ts";

const read = (text: string, path?: string) => blocks(readText(text, path));

test("blocks stand under the headings above them", () => {
  const text =
    "# Norland\n\n## Council\n\nIt joined.\n\n### 2017\n\n- On May 2, it left.\n\n## Union\n\nIt applied.";
  expect(read(text, "a.md").map(({ type, text, heading }) => [type, text, heading])).toEqual([
    ["heading", "Norland", undefined],
    ["heading", "Council", ["Norland"]],
    ["paragraph", "It joined.", ["Norland", "Council"]],
    ["heading", "2017", ["Norland", "Council"]],
    ["item", "On May 2, it left.", ["Norland", "Council", "2017"]],
    ["heading", "Union", ["Norland"]],
    ["paragraph", "It applied.", ["Norland", "Union"]],
  ]);
});

test("items know their list, their place and the number printed", () => {
  expect(read("1.One;\n3.Three;\n\nThen it ended.\n\n• dot").map(({ list }) => list)).toEqual([
    { id: 0, index: 0, ordered: true, number: 1 },
    { id: 0, index: 1, ordered: true, number: 3 },
    undefined,
    { id: 1, index: 0, ordered: false },
  ]);
});

describe("rows", () => {
  const rows = read("| Year | Body |\n|---|---|\n| 2011 | [Council](x) |\n| | Union |", "a.md");

  test("their cells are parted by bars", () => {
    expect(rows.map(({ text }) => text)).toEqual(["Year | Body", "2011 | Council", " | Union"]);
    expect(rows.map(({ table }) => table?.header)).toEqual([true, false, false]);
  });

  test("the cells stand where the row says", () => {
    for (const { text, table } of rows)
      expect(table?.cells.map(({ start, end }) => text.slice(start, end))).toEqual(text.split(" | "));
  });
});

test("links give their text, images and HTML nothing, breaks a space", () => {
  expect(read("a [b](c) ![d](e) <i>f</i>  \ng", "a.md").map(({ text }) => text)).toEqual(["a b f g"]);
});

test.each([
  ["before a statement", "**[1](#n1)** Norland joined.", "Norland joined."],
  ["behind one", "Norland joined in 1997 [\\[1](#s1), [2\\]](#s2).", "Norland joined in 1997."],
  ["of rows and of ranges", "Norland joined [\\[T2.1–T2.3\\]](#t2-1)", "Norland joined"],
  ["within a sentence", "Norland[1](#n1) joined[2](#n2).", "Norland joined."],
  ["a year that is a link is none", "Norland joined in [1997](#y1997).", "Norland joined in 1997."],
  ["a number that leads elsewhere is none", "It has [34](https://example.org/) bodies.", "It has 34 bodies."],
])("reference marks are no words: %s", (_, text, shown) => {
  expect(read(text, "a.md").map((block) => block.text)).toEqual([shown]);
});

test("furniture is a block of its own kind", () => {
  expect(read("Home / Policy / Bodies\n\nNorland joined.")[0]).toMatchObject({
    type: "furniture",
    furniture: "menu",
  });
});
