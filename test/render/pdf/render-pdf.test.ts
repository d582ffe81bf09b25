import { describe, expect, it } from "vitest";
import { MEMBERSHIP_STATUSES } from "../../../src/model/kinds.ts";
import { renderPdf } from "../../../src/render/pdf/index.ts";
import { only, pageContents, pdfObjects, structureOutline } from "./pdf-objects.ts";
import { briefing, context, english, russian, treeOf } from "./sample.ts";

const render = (markdown: string, properties = english) => renderPdf(treeOf(markdown, properties), context);
const objectsOf = async (markdown: string, properties = english) =>
  pdfObjects(await render(markdown, properties));

describe("renderPdf", () => {
  it("tags every block with its own type", async () => {
    expect(structureOutline(await objectsOf(briefing(2)))).toMatchInlineSnapshot(`
      "Document /Lang (en-GB)
        P
        P
        H1
        L
          LI
            Lbl
            LBody
          LI
            Lbl
            LBody
        H2
        P
          Link
          Link
          Span /Lang (fr)
        P
          Link
          Link
        H2
        Table
          Caption
          THead
            TR
              TH /Scope /Column
              TH /Scope /Column
              TH /Scope /Column
          TBody
            TR
              TH /Scope /Row /ColSpan 3
            TR
              TH /Scope /Row
              TD
              TD
            TR
              TH /Scope /Row
              TD
              TD
        P
        H3
        L
          LI
            Lbl
            LBody
          LI
            Lbl
            LBody
        H2
        P
        P
        L
          LI
            Lbl
              Link
            LBody
          LI
            Lbl
              Link
            LBody"
    `);
  });

  it("draws nothing outside of an element or an artifact, and nothing twice", async () => {
    for (const content of pageContents(await objectsOf(briefing(80)))) {
      let open = 0;
      const seen = new Set<string>();
      const operations = content.replace(/<<[^>]*>>/gu, (dictionary) => dictionary.replace(/\s+/gu, " "));
      for (const line of operations.split("\n")) {
        if (/ (?:BDC|BMC)$/u.test(line)) {
          open++;
          expect(open).toBe(1);
          const id = /\/MCID (\d+)/u.exec(line)?.[1];
          expect(id === undefined ? line.startsWith("/Artifact") : !seen.has(id)).toBe(true);
          if (id !== undefined) seen.add(id);
        } else if (line === "EMC") open--;
        else if (/(?:^| )(?:TJ|Tj|f|S|B)$/u.test(line)) expect(open).toBe(1);
      }
      expect(open).toBe(0);
    }
  });

  it("draws the symbol of a standing as an artifact", async () => {
    const curves = async (status: string) => {
      const [content = ""] = pageContents(await objectsOf(`:status[Word]{is=${status}}`));
      return content.split("EMC").filter((part) => part.includes("/Artifact") && / (?:c|l|re)\n/u.test(part))
        .length;
    };
    for (const status of MEMBERSHIP_STATUSES) expect(await curves(status)).toBe(1);
    expect(await curves("of-no-kind")).toBe(0);
  });

  it("knows the page and the words of every link", async () => {
    const objects = await objectsOf(briefing(80));
    const links = [...objects.values()].filter(({ dictionary }) => dictionary.includes("/Subtype /Link"));
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) {
      expect(link.dictionary).toMatch(/\/Contents \(.+\)/u);
      const page = [...objects.values()].find(
        ({ dictionary }) =>
          dictionary.includes("/Annots") && dictionary.includes(` ${link.id} 0 R`.trimStart()),
      );
      const element = only(objects, `/Obj ${link.id} 0 R`);
      expect(element.dictionary).toContain(`/Pg ${page?.id} 0 R`);
    }
  });

  it("names its places in the order of their bytes", async () => {
    const names = only(await objectsOf(briefing(12)), "/Names [").dictionary;
    const found = [...names.matchAll(/\(([a-z0-9-]+)\)/gu)].map(([, name = ""]) => name);
    expect(found).toContain("t1-10");
    expect(found).toEqual(expect.arrayContaining(["n1", "n2", "s1", "s2", "source-a", "t1"]));
    expect(found).toEqual([...found].sort());
  });

  it("has bookmarks that are nested as the headings are", async () => {
    const items = [...(await objectsOf(briefing())).values()].filter(({ dictionary }) =>
      /\/Parent \d+[\s\S]*\/Title|\/Title[\s\S]*\/Parent/u.test(dictionary),
    );
    const parent = (title: string) => {
      const item = items.find(({ dictionary }) => dictionary.includes(`/Title (${title})`));
      const id = Number(/\/Parent (\d+)/u.exec(item?.dictionary ?? "")?.[1]);
      return /\/Title \(([^)]*)\)/u.exec(items.find((other) => other.id === id)?.dictionary ?? "")?.[1];
    };
    expect(items).toHaveLength(5);
    expect(parent("Part")).toBe("Standing");
    expect(parent("Sources")).toBe("Ruritania and the Union");
  });

  it("says its title, language and date, escaped", async () => {
    const objects = await objectsOf(briefing());
    const metadata = only(objects, "/Type /Metadata").stream;
    expect(metadata).toContain("Ruritania &amp; the &lt;Union&gt;");
    expect(metadata).toContain("<rdf:li>en-GB</rdf:li>");
    expect(metadata).toContain("<xmp:CreateDate>2025-03-03T00:00:00Z</xmp:CreateDate>");
    expect(metadata).toContain("<pdfuaid:part>1</pdfuaid:part>");
    const catalogue = only(objects, "/Type /Catalog").dictionary;
    expect(catalogue).toContain("/Lang (en-GB)");
    expect(only(objects, "/DisplayDocTitle true")).toBeDefined();
    expect(only(objects, "/Marked true")).toBeDefined();
    for (const page of [...objects.values()].filter(({ dictionary }) => /\/Type \/Page\n/u.test(dictionary)))
      expect(page.dictionary).toContain("/Tabs /S");
  });

  it("embeds every font with the letters that its glyphs stand for", async () => {
    const fonts = [...(await objectsOf(briefing())).values()].filter(({ dictionary }) =>
      dictionary.includes("/Subtype /Type0"),
    );
    expect(fonts.length).toBeGreaterThan(0);
    for (const { dictionary } of fonts) {
      expect(dictionary).toMatch(/\/ToUnicode \d+ 0 R/u);
      expect(dictionary).toMatch(/\/BaseFont \/[A-Z]{6}\+/u);
    }
  });

  it("gives the same bytes again, in any time zone", async () => {
    const zone = process.env.TZ;
    try {
      process.env.TZ = "UTC";
      const first = await render(briefing(30));
      process.env.TZ = "Pacific/Kiritimati";
      expect(Buffer.from(await render(briefing(30))).equals(first)).toBe(true);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it("gives the same bytes whatever was rendered before: И after a document that has Й alone", async () => {
    const { serif, sans } = context.fonts;
    const copied = ({ regular, semibold }: typeof serif) => ({
      regular: regular.slice(),
      semibold: semibold.slice(),
    });
    const fresh = () => ({ ...context, fonts: { serif: copied(serif), sans: copied(sans) } });
    const later = treeOf("Из источника", russian);
    const used = fresh();
    await renderPdf(treeOf("Й", russian), used);
    const after = await renderPdf(later, used);
    expect(Buffer.from(after).equals(await renderPdf(later, fresh()))).toBe(true);
  });

  it("does not change the tree", async () => {
    const tree = treeOf(briefing());
    const before = JSON.stringify(tree);
    await renderPdf(tree, context);
    expect(JSON.stringify(tree)).toBe(before);
  });

  it("refuses a link to a place that is not there, with its name", async () => {
    await expect(render("See [7](#s7).")).rejects.toThrow("s7");
  });

  it("refuses an id that stands twice, and a tree without properties", async () => {
    await expect(render(":row[1]{#a} :row[2]{#a}")).rejects.toThrow("id a");
    await expect(renderPdf({ type: "root", children: [] }, context)).rejects.toThrow("properties");
  });

  it("writes a document for an empty tree", async () => {
    expect(pageContents(await objectsOf("", russian))).toHaveLength(1);
  });

  it("links to the web and to mail, and to nothing else", async () => {
    const objects = await objectsOf(
      "[a](https://example.org/) [b](mailto:a@example.org) [c](javascript:alert) [d](file:///etc/passwd) [e](ftp://example.org/)",
    );
    const targets = [...objects.values()].flatMap(
      ({ dictionary }) => /\/URI \(([^)]*)\)/u.exec(dictionary)?.[1] ?? [],
    );
    expect(targets).toEqual(["https://example.org/", "mailto:a@example.org"]);
  });
});
