import { expect, test } from "vitest";
import { readText } from "../read-text.ts";
import { shape } from "./shape.ts";

const read = (...lines: string[]) => shape(readText(lines.join("\n")).tree);
const PROSE =
  "The Council was founded by nine states of the region and has its seat in the capital of Norland.";

test("no construct of Markdown fires", () => {
  const lines = [
    "# one",
    "> two",
    "    three",
    "a _b_ *c* `d` <e> &amp; [f](g) https://h.org \\* ~~i~~",
    "![j](k)",
  ];
  expect(read(...lines.flatMap((line) => [`${line}.`, ""]))).toEqual(
    lines.map((line) => `p ${line.trim()}.`),
  );
});

test("a line of signs is a rule, not an underline", () => {
  expect(read("Norland and the Council.", "========", "", PROSE)).toEqual([
    "p Norland and the Council.",
    "rule",
    `p ${PROSE}`,
  ]);
});

test("headings stand alone, or over a much longer line or a list", () => {
  expect(
    read("Norland and the Council", "", PROSE, "", "Secretariat", PROSE, "", "Members", "▪ Norland"),
  ).toEqual([
    "h1 Norland and the Council",
    `p ${PROSE}`,
    "h2 Secretariat",
    `p ${PROSE}`,
    "h2 Members",
    "list",
    "item Norland",
  ]);
});

test("a title broken before a small letter is one heading", () => {
  expect(read("Relations of Norland", "with the Northern Council", "", PROSE)[0]).toBe(
    "h1 Relations of Norland with the Northern Council",
  );
});

test("what ends the page, has a closing mark or holds two sentences is no heading", () => {
  expect(read(PROSE, "", "It grew.", "", "It grew. It has ten members", "", "In Oslo")).toEqual([
    `p ${PROSE}`,
    "p It grew.",
    "p It grew. It has ten members",
    "p In Oslo",
  ]);
});

test("capitals, years and labels head what follows without a blank line", () => {
  expect(
    read("NORLAND AND COUNCIL", PROSE, "2017.", "On May 2, it joined.", "Founding members:", "Norland;"),
  ).toEqual([
    "h1 NORLAND AND COUNCIL",
    `p ${PROSE}`,
    "h3 2017.",
    "p On May 2, it joined.",
    "h3 Founding members:",
    "p Norland;",
  ]);
});

test("glued numbers make a list, which goes on over blank lines", () => {
  expect(
    read(
      "It takes part in:",
      "1.European Commission for Democracy through Law, since",
      "March 2012;",
      "",
      "2.Group of States;",
      "",
      PROSE,
    ),
  ).toEqual([
    "p It takes part in:",
    "list from 1",
    "item European Commission for Democracy through Law, since March 2012;",
    "item Group of States;",
    `p ${PROSE}`,
  ]);
});

test("numbers as printed, and items that share a line", () => {
  expect(
    read(
      "5.March 1, 1991 Convention (1995). 6.16 November 2001 Convention (2009).",
      "7. 28 May 1999 Convention.",
    ),
  ).toEqual([
    "list from 5",
    "item March 1, 1991 Convention (1995).",
    "item 16 November 2001 Convention (2009).",
    "item 28 May 1999 Convention.",
  ]);
});

test.each([
  "1.5 million people live there.",
  "28. November was the day of the talks.",
  "29.09.2005 it joined.",
])("a line that starts with a figure is no list: %s", (line) => {
  expect(read(PROSE, "", line)).toEqual([`p ${PROSE}`, `p ${line}`]);
});

test.each(["•", "*", "-", "–", "—"])("the bullet %s", (bullet) => {
  expect(read("Members:", `${bullet} Norland`, `${bullet} Sudland`)).toEqual([
    "h1 Members:",
    "list",
    "item Norland",
    "item Sudland",
  ]);
});

test("lines broken in mid-sentence are joined, and ranges broken at their hyphen", () => {
  expect(
    read(
      "The roadmap for Norland, which had been asked for by the Council long ago, on 30",
      "November of the same year was adopted. At the ministerial meeting in Oslo on 22-",
      "23 May the Council met.",
    ),
  ).toEqual([
    "p The roadmap for Norland, which had been asked for by the Council long ago, on 30 November of the same year was adopted. At the ministerial meeting in Oslo on 22-23 May the Council met.",
  ]);
});

test("one dated paragraph a line stays so", () => {
  expect(
    read(
      "1995 – Norland becomes a member of the Council",
      "March 1997 - the office is opened",
      "1999 – it moves",
    ),
  ).toEqual([
    "p 1995 – Norland becomes a member of the Council",
    "p March 1997 - the office is opened",
    "p 1999 – it moves",
  ]);
});

test("tables: by tabs, by gaps in several lines, by numbered cells a line each", () => {
  expect(read("Name\tDate", "A.Holm\tJuly 2009")).toEqual([
    "table",
    "row Name | Date",
    "row A.Holm | July 2009",
  ]);
  expect(read("Fund   Year", "Arts   1990", "Roads   1995")).toHaveLength(4);
  expect(read("There was  a gap", "and   another one.")).toEqual(["p There was a gap and another one."]);
  expect(read("No.", "Mission", "Years", "1", "UNAX", "2001", "2", "UNBY", "since 2012")).toEqual([
    "table",
    "row No. | Mission | Years",
    "row 1 | UNAX | 2001",
    "row 2 | UNBY | since 2012",
  ]);
});
