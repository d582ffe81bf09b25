import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { renderDocx } from "../../../../src/render/docx/index.ts";
import { context, DocxParts, renderTree, values } from "../docx-parts.ts";
import { treeOf } from "../sample-tree.ts";

describe("embedded fonts", () => {
  it("are hidden behind the keys that the table of fonts names", async () => {
    const bytes = await renderTree(treeOf("x"));
    const table = new DocxParts(bytes).text("word/fontTable.xml");
    const keys = ["w:embedRegular", "w:embedBold"].flatMap((tag) => values(table, tag, "w:fontKey"));
    expect(values(table, "w:font", "w:name")).toEqual(["Noto Serif", "Noto Sans"]);
    expect(new Set(keys).size).toBe(4);
    for (const number of [1, 2, 3, 4]) {
      const font = unzipSync(bytes)[`word/fonts/font${number}.odttf`] ?? new Uint8Array();
      const key = keys.find((known) => known.endsWith(`${number}}`)) ?? "";
      const hidden = Buffer.from(key.replace(/[{}-]/gu, ""), "hex").reverse();
      expect([...font.subarray(0, 4)].map((byte, at) => byte ^ (hidden[at] ?? 0))).toEqual([0, 1, 0, 0]);
    }
  });

  it("are left out where there are none", async () => {
    const none = { regular: new Uint8Array(), semibold: new Uint8Array() };
    const bytes = await renderDocx(treeOf("x"), { ...context, fonts: { serif: none, sans: none } });
    const parts = new DocxParts(bytes);
    expect(parts.names.filter((name) => name.endsWith(".odttf"))).toEqual([]);
    expect(parts.text("word/settings.xml")).not.toContain("embedTrueTypeFonts");
  });
});
