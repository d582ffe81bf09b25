import { describe, expect, test } from "vitest";
import { blocks } from "../../../src/read/blocks.ts";
import { readText } from "../read-text.ts";

const read = (...lines: string[]) =>
  blocks(readText(["Norland and the Council", "", ...lines].join("\n"))).slice(1);
const shape = (...lines: string[]) =>
  read(...lines).map(({ type, text, furniture }) => `${furniture ?? type} ${text}`);

describe("a paragraph a line, without blank lines", () => {
  test("stays so, long or short", () => {
    const lines = [
      "The Council was founded by nine states of the region in the spring of 1993.",
      "Norland joined it two years later and has paid its share every year since then.",
      "Its office is in Bergholm.",
    ];
    expect(shape(...lines)).toEqual(lines.map((line) => `paragraph ${line}`));
  });

  test("labels with values, counts and events are blocks of their own", () => {
    const lines = [
      "Member since: 18 December 1991",
      "Governor for Norland: Anna Holm, Minister of Finance and Trade (from January 2019)",
      "Resident office: Bergholm, opened in 1993; 16 employees",
      "President - 5 (1994, 1997, 2000)",
      "Minister of Foreign Affairs - 14",
    ];
    expect(shape(...lines, "", "It grew.")).toEqual(
      [...lines, "It grew."].map((line) => `paragraph ${line}`),
    );
  });

  test("a line that breaks off goes on all the same", () => {
    expect(shape("The office of the Council in Bergholm was opened on 30", "November of that year.")).toEqual(
      ["paragraph The office of the Council in Bergholm was opened on 30 November of that year."],
    );
  });
});

test("lines set in under an item are of it", () => {
  expect(shape("- The Council of", "  Norland and Sudland.", "  Berg presided.", "- The Bank")).toEqual([
    "item The Council of Norland and Sudland. Berg presided.",
    "item The Bank",
  ]);
});

describe("lists lost after a colon", () => {
  test.each([
    ["semicolons", ["trade and customs;", "transport;", "water and air."]],
    ["commas", ["Norland,", "Sudland,", "Ostland."]],
    ["periods", ["January-June 2008", "first half of 2022"]],
    ["nothing", ["Treaty of Bergholm (1993)", "Charter of the Council (1997)"]],
  ])("%s", (_, items) => {
    expect(shape("It has to do with the following:", ...items, "", "It grew in those years.")).toEqual([
      "paragraph It has to do with the following:",
      ...items.map((item) => `item ${item}`),
      "paragraph It grew in those years.",
    ]);
  });

  test("prose and values behind a colon are no list", () => {
    expect(
      shape("It is as follows:", "The Council met twice.", "It will meet again.").map(
        (line) => line.split(" ")[0],
      ),
    ).not.toContain("item");
    expect(
      shape("It is as follows:", "Seat: Bergholm", "Members: 12").map((line) => line.split(" ")[0]),
    ).not.toContain("item");
  });
});

describe("years as headings", () => {
  test.each(["2017.", "2017", "2017:", "In 2017:", "2017 год", "2016-2017"])("%s", (year) => {
    expect(
      read(year, "- On May 2, it opened.", "- On June 3, it closed.").map(({ heading }) => heading?.at(-1)),
    ).toEqual(["Norland and the Council", year, year]);
  });

  test("end where prose begins again, but not before another day", () => {
    const text = [
      "2017.",
      "On May 2, it opened.",
      "",
      "On June 3, it closed.",
      "",
      "The seat of the Council is in Bergholm.",
    ];
    expect(read(...text).map(({ heading }) => heading?.at(-1))).toEqual([
      "Norland and the Council",
      "2017.",
      "2017.",
      "Norland and the Council",
    ]);
  });
});

test("numbers of chapters make headings, those of lists do not", () => {
  expect(
    shape(
      "1. General information",
      "",
      "- Founded in 1993",
      "- Seat: Bergholm",
      "",
      "2. Contacts",
      "",
      "They met twice.",
    ),
  ).toEqual([
    "heading 1. General information",
    "item Founded in 1993",
    "item Seat: Bergholm",
    "heading 2. Contacts",
    "paragraph They met twice.",
  ]);
  expect(shape("1. One", "", "2. Two", "", "It grew.").slice(0, 2)).toEqual(["item One", "item Two"]);
});

test("a title printed twice under a menu", () => {
  const text = "Home | Policy | Press\nNorland - Sudland\nNorland - Sudland\n\nThey met in 1995.";
  expect(blocks(readText(text)).map(({ type, furniture }) => furniture ?? type)).toEqual([
    "menu",
    "heading",
    "title",
    "paragraph",
  ]);
});

describe("notes", () => {
  test("keep their mark apart from their text", () => {
    expect(
      read("It met.[1] It paid.*", "", "[1] In Bergholm.", "* Not final.").map(({ text, note }) => [
        text,
        note,
      ]),
    ).toEqual([
      ["It met. It paid.", undefined],
      ["In Bergholm.", "[1]"],
      ["Not final.", "*"],
    ]);
  });

  test("stars with no mark above are bullets", () => {
    expect(shape("It met.", "", "* One", "* Two")).toEqual(["paragraph It met.", "item One", "item Two"]);
  });
});

describe("tables", () => {
  const rows = (...lines: string[]) => read(...lines).map(({ text, table }) => [text, table?.header]);

  test("with a head and without", () => {
    expect(rows("Year\tBody", "2011\tCouncil")).toEqual([
      ["Year | Body", true],
      ["2011 | Council", false],
    ]);
    expect(rows("2011\tCouncil", "2012\tUnion")).toEqual([
      ["2011 | Council", false],
      ["2012 | Union", false],
    ]);
  });

  test("wide rows are no menus", () => {
    expect(rows("Year   Body   Motto   Place   Month", "2011   Council   Peace   Berg   May")).toEqual([
      ["Year | Body | Motto | Place | Month", true],
      ["2011 | Council | Peace | Berg | May", false],
    ]);
  });

  test("a cell a line, by years and by pairs", () => {
    expect(
      rows("Year", "Project", "Client", "2014", "Ring Road", "Bergholm", "2015", "Harbour", "Norland Bank"),
    ).toEqual([
      ["Year | Project | Client", true],
      ["2014 | Ring Road | Bergholm", false],
      ["2015 | Harbour | Norland Bank", false],
    ]);
    expect(
      rows("Indicator", "Value", "Projects", "93", "Share", "47%", "Portfolio", "€541 million").map(
        ([text]) => text,
      ),
    ).toEqual(["Indicator | Value", "Projects | 93", "Share | 47%", "Portfolio | €541 million"]);
  });
});
