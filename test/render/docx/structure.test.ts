import { beforeAll, describe, expect, it } from "vitest";
import { DocxParts, values, wordsOf } from "./docx-parts.ts";
import { SAMPLES, treeOf } from "./sample-tree.ts";

describe.each(["en", "ru"] as const)("the structure of a briefing (%s)", (language) => {
  let parts: DocxParts;
  beforeAll(async () => {
    parts = await DocxParts.of(treeOf(SAMPLES[language], language));
  });
  const running = () =>
    parts.names
      .filter((name) => /^word\/(?:header|footer)\d\.xml$/u.test(name))
      .map((name) => parts.text(name));

  it("uses no style that is not defined, and defines none twice", () => {
    const defined = values(parts.styles, "w:style", "w:styleId");
    expect(new Set(defined).size).toBe(defined.length);
    for (const xml of [parts.document, ...running()])
      for (const tag of ["w:pStyle", "w:rStyle", "w:tblStyle"])
        for (const used of values(xml, tag, "w:val")) expect(defined).toContain(used);
    for (const based of values(parts.styles, "w:basedOn", "w:val")) expect(defined).toContain(based);
  });

  it("has each bookmark once, and one for every link inside the document", () => {
    const names = values(parts.document, "w:bookmarkStart", "w:name");
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(["s1", "n1", "t1", "t1-1", "source-a"]));
    const anchors = values(parts.document, "w:hyperlink", "w:anchor");
    expect(anchors.length).toBeGreaterThan(3);
    for (const anchor of anchors) expect(names).toContain(anchor);
  });

  it("numbers bookmarks by themselves", () => {
    const starts = values(parts.document, "w:bookmarkStart", "w:id");
    expect(starts).toEqual(starts.map((_, at) => String(at)));
    expect([...values(parts.document, "w:bookmarkEnd", "w:id")].sort()).toEqual([...starts].sort());
  });

  it("says the language of every run", () => {
    for (const xml of [parts.document, ...running()]) {
      const runs = xml.match(/<w:r>.*?<\/w:r>/gsu) ?? [];
      for (const run of runs) expect(run).toMatch(/<w:lang w:val="(?:en-GB|ru-RU)"\/>/u);
    }
    expect(parts.paragraph("Norr")).toContain('w:val="en-GB"');
    expect(parts.paragraph("Norr")).toContain('w:val="ru-RU"');
  });

  it("repeats the heads of tables, splits no row, and names the first column", () => {
    const tables = parts.document.match(/<w:tbl>.*?<\/w:tbl>/gsu) ?? [];
    const table = tables.at(-1) ?? "";
    const rows = table.match(/<w:tr>.*?<\/w:tr>/gsu) ?? [];
    expect(rows.map((row) => row.includes("<w:tblHeader/>"))).toEqual(rows.map((_, at) => at === 0));
    for (const row of rows) expect(row).toContain("<w:cantSplit/>");
    expect(values(table, "w:tblLook", "w:firstColumn")).toEqual(["true"]);
    expect(values(table, "w:tblLook", "w:firstRow")).toEqual(["true"]);
  });

  it("ends every table with a paragraph", () => {
    expect(parts.document).not.toMatch(/<\/w:tbl><w:(?:tbl|sectPr)/u);
  });

  it("sets notes in two columns that a section evens out", () => {
    expect(values(parts.document, "w:cols", "w:num")).toEqual(["2"]);
    expect(values(parts.document, "w:type", "w:val")).toEqual(["nextPage", "continuous", "continuous"]);
  });

  it("links a statement with its note, both ways", () => {
    const statement = parts.paragraphs.find((xml) => xml.includes('"Statement"')) ?? "";
    const note = parts.paragraphs.find((xml) => xml.includes('"SourceNote"')) ?? "";
    expect(values(statement, "w:hyperlink", "w:anchor")[0]).toBe("n1");
    expect(values(statement, "w:bookmarkStart", "w:name")).toEqual(["s1"]);
    expect(values(note, "w:hyperlink", "w:anchor")).toEqual(["s1"]);
    expect(values(note, "w:bookmarkStart", "w:name")).toEqual(["n1"]);
    expect(statement).not.toContain("<w:numPr>");
    expect(wordsOf(statement)).toMatch(language === "en" ? /^1\t\p{Lu}/u : /^1\.\u00A0\p{Lu}/u);
    expect(wordsOf(note)).toMatch(/^1\t\p{Lu}/u);
  });

  it("gives heads their levels and lists Word's own numbering", () => {
    expect(values(parts.styles, "w:outlineLvl", "w:val")).toEqual(["0", "1"]);
    expect(parts.paragraphs.filter((xml) => xml.includes('"Title"'))).toHaveLength(1);
    for (const item of parts.paragraphs.filter((xml) => xml.includes('"ListBullet"')))
      expect(item).toContain("<w:numPr>");
  });

  it("leads outside the file by hyperlinks alone", () => {
    const outside = parts.names
      .filter((name) => name.endsWith(".rels"))
      .flatMap((name) => parts.text(name).match(/<Relationship [^>]*TargetMode="External"[^>]*>/gu) ?? []);
    expect(outside).toHaveLength(language === "en" ? 1 : 0);
    for (const relationship of outside) expect(relationship).toMatch(/\/hyperlink"/u);
  });

  it("sets lines exactly", () => {
    const rules = values(parts.styles, "w:spacing", "w:lineRule");
    expect(rules.length).toBeGreaterThan(20);
    expect(new Set(rules)).toEqual(new Set(["exact"]));
  });
});
