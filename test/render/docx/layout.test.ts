import { describe, expect, it } from "vitest";
import { DocxParts, values, wordsOf } from "./docx-parts.ts";
import { SAMPLES, treeOf } from "./sample-tree.ts";

const english = () => DocxParts.of(treeOf(SAMPLES.en));
const russian = () => DocxParts.of(treeOf(SAMPLES.ru, "ru"));
const headersAndFooters = (parts: DocxParts) =>
  parts.names
    .filter((name) => /^word\/(?:header|footer)\d\.xml$/u.test(name))
    .map((name) => parts.text(name));

describe("the English layout", () => {
  it("puts the handling mark on the kicker's line", async () => {
    const parts = await english();
    expect(wordsOf(parts.paragraphs[0] ?? "")).toBe("Briefing note\tFor official use");
    expect(parts.paragraphs.filter((xml) => xml.includes('"Handling"'))).toEqual([]);
  });

  it("makes a table with heads of the head's data", async () => {
    const table = (await english()).document.match(/<w:tbl>.*?<\/w:tbl>/su)?.[0] ?? "";
    const rows = (table.match(/<w:tr>.*?<\/w:tr>/gsu) ?? []).map((row) =>
      (row.match(/<w:p>.*?<\/w:p>/gsu) ?? []).map(wordsOf),
    );
    expect(rows).toEqual([
      ["Information as of", "Edition"],
      ["1 May 2020", "1"],
    ]);
    expect(table.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
  });

  it("has the header from page 2 and the footer from page 1", async () => {
    const parts = await english();
    expect(values(parts.document, "w:headerReference", "w:type").toSorted()).toEqual(["default", "first"]);
    expect(headersAndFooters(parts).map(wordsOf).toSorted()).toEqual([
      "",
      "Edition 1\tPage  of ",
      "Edition 1\tPage  of ",
      "Norland and the Harbour League\tFor official use",
    ]);
    expect(headersAndFooters(parts).filter((xml) => xml.includes(">NUMPAGES<"))).toHaveLength(2);
  });

  it("reads widths in millimetres and gives the rest to the star", async () => {
    const { document } = await english();
    const grid = document.match(/<w:tblGrid>.*?<\/w:tblGrid>/gsu)?.at(-1) ?? "";
    const widths = values(grid, "w:gridCol", "w:w").map(Number);
    expect(widths).toEqual([397, 5670, 1757, 1474, 567].map((width) => expect.closeTo(width, -1)));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9866);
  });

  it("aligns cells as the columns say", async () => {
    const parts = await english();
    const cell = (words: string) =>
      parts.paragraphs.find((xml) => xml.includes('"TableCell"') && wordsOf(xml) === words) ?? "";
    expect(values(cell("3"), "w:jc", "w:val")).toEqual(["right"]);
    expect(values(cell("2019"), "w:jc", "w:val")).toEqual(["center"]);
    expect(values(cell("Tides Committee"), "w:jc", "w:val")).toEqual(["left"]);
  });

  it("keeps caption, heads, group rows and the row above a note with what follows", async () => {
    const parts = await english();
    expect(parts.styles).toMatch(/w:styleId="Caption"(?:(?!<\/w:style>).)*<w:keepNext\/>/su);
    expect(parts.paragraph("Committees (2)")).toContain("<w:keepNext/>");
    expect(parts.paragraph("Lights Committee")).toContain("<w:keepNext/>");
  });

  it("does not hyphenate", async () => {
    expect((await english()).text("word/settings.xml")).not.toContain("autoHyphenation");
  });
});

describe("the Russian layout", () => {
  it("puts the handling mark above the kicker, whatever the order of the tree", async () => {
    const first = (await russian()).paragraphs.slice(0, 3).map(wordsOf);
    expect(first).toEqual(["Для служебного пользования", "СПРАВКА", "О сотрудничестве Норландии"]);
  });

  it("makes one line of the head's data", async () => {
    const parts = await russian();
    expect(wordsOf(parts.paragraphs[3] ?? "")).toBe("Сведения по состоянию на 1 мая 2020 г.; редакция 1");
  });

  it("keeps the separators that the template writes", async () => {
    const parts = await DocxParts.of(treeOf(":::head-data\n- **а** 1;\n- **б** 2\n:::", "ru"));
    expect(wordsOf(parts.paragraphs[0] ?? "")).toBe("а 1; б 2");
  });

  it("centres the page number in the header from page 2", async () => {
    const parts = await russian();
    const numbered = headersAndFooters(parts).filter((xml) => xml.includes(">PAGE<"));
    expect(numbered).toHaveLength(1);
    expect(numbered[0]).toContain('<w:jc w:val="center"/>');
    expect(parts.document).toContain("<w:titlePg/>");
  });

  it("hyphenates, but not capitals, and not three lines in a row", async () => {
    const settings = (await russian()).text("word/settings.xml");
    expect(settings).toContain("<w:autoHyphenation/>");
    expect(settings).toContain("<w:doNotHyphenateCaps/>");
    expect(values(settings, "w:consecutiveHyphenLimit", "w:val")).toEqual(["2"]);
  });
});
