import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { printableText } from "../../../src/render/docx/printable-text.ts";
import { DocxParts, renderTree, values, wordsOf } from "./docx-parts.ts";
import { treeOf } from "./sample-tree.ts";

const bodyOf = async (markdown: string) => (await DocxParts.of(treeOf(markdown))).document;

describe("phrases", () => {
  it("makes strong bold, and gives labels, unchecked names and links their styles", async () => {
    const document = await bodyOf(
      "**a** :label[b] :unchecked[c] [d](https://example.org) :status[e]{is=member}\n",
    );
    expect(values(document, "w:rStyle", "w:val")).toEqual(["Label", "Unchecked", "Hyperlink"]);
    expect(document).toMatch(/<w:b\/>(?:(?!<\/w:r>).)*>a</su);
    expect(wordsOf(document)).toBe("a b c d e");
  });

  it("gives words in another language their own, by region", async () => {
    const document = await bodyOf(
      ":foreign[слово]{lang=ru} :foreign[mot]{lang=fr} :foreign[x]{lang='no tag!'}\n",
    );
    expect(values(document, "w:lang", "w:val")).toEqual(["ru-RU", "en-GB", "fr", "en-GB", "en-GB"]);
  });

  it.each(["http://example.org/", "https://example.org/%D1%8F?a=1&b=2", "mailto:a@example.org"])(
    "links to %s",
    async (url) => {
      const parts = await DocxParts.of(treeOf(`[x](${url})`));
      const escaped = url.replaceAll("&", "&amp;");
      expect(parts.text("word/_rels/document.xml.rels")).toContain(`Target="${escaped}"`);
    },
  );

  it.each([
    "javascript:alert(1)",
    "file:///etc/passwd",
    "relative/path",
    "//example.org",
    "data:text/html,x",
  ])("keeps the words of a link to %s and drops the link", async (url) => {
    const parts = await DocxParts.of(treeOf(`[words](<${url}>)`));
    expect(wordsOf(parts.document)).toBe("words");
    expect(parts.document).not.toContain("w:hyperlink");
    expect(parts.text("word/_rels/document.xml.rels")).not.toContain("External");
  });

  it.each([
    ["[x](#nowhere)", /"#nowhere"/],
    [":::statement{#s1 number=1 note=n9}\nx\n:::", /"#n9"/],
    [":row[1]{#t1-1} :row[2]{#t1-1}", /"t1-1" twice/],
    [":row[1]{#Ä}", /"Ä"/],
    [":row[1]", /"row" has no attribute "id"/],
    [":::statement{#s1}\nx\n:::", /"number"/],
    ["![x](y.png)", /node "image"/],
    ["::nothing[x]", /directive "nothing"/],
    ["x :nothing[y]", /directive "nothing"/],
    ["> x", /node "blockquote"/],
  ])("refuses the broken tree %s", async (markdown, message) => {
    await expect(renderTree(treeOf(markdown))).rejects.toThrow(message);
  });

  it("refuses a tree without properties", async () => {
    await expect(renderTree({ type: "root", children: [] })).rejects.toThrow(/root.data.brief/u);
  });
});

/** The characters of XML 1.0, code point by code point. */
const isXml = (point: number) =>
  point === 9 ||
  point === 10 ||
  point === 13 ||
  (point >= 0x20 && point <= 0xd7ff) ||
  (point >= 0xe000 && point <= 0xfffd) ||
  point >= 0x10000;

describe("characters", () => {
  it("shows the loss of a character that XML forbids", () => {
    expect(printableText("a\u0000b\uD800c\uFFFFd")).toBe("a\uFFFDb\uFFFDc\uFFFDd");
    expect(printableText("a\r\n\tb")).toBe("a b");
  });

  it("leaves nothing that XML forbids, and keeps all letters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const printed = printableText(text);
        expect([...printed].every((character) => isXml(character.codePointAt(0) ?? 0))).toBe(true);
        expect(printed.match(/\p{L}/gu)).toEqual(text.match(/\p{L}/gu));
      }),
    );
  });

  it("brings any text into the file as it is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", minLength: 1 }), async (text) => {
        const tree = treeOf("x", "en", { title: text });
        tree.children = [{ type: "paragraph", children: [{ type: "text", value: text }] }];
        const files = unzipSync(await renderTree(tree));
        const escaped = printableText(text)
          .replaceAll("&", "&amp;")
          .replaceAll("<", "&lt;")
          .replaceAll(">", "&gt;");
        const unquote = (part: string) =>
          strFromU8(files[part] ?? new Uint8Array())
            .replaceAll("&quot;", '"')
            .replaceAll("&apos;", "'");
        expect(unquote("word/document.xml")).toContain(`>${escaped}</w:t>`);
        expect(unquote("docProps/core.xml")).toContain(`<dc:title>${escaped}</dc:title>`);
      }),
      { numRuns: 25 },
    );
  });
});
