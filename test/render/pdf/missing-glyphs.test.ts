import { describe, expect, it } from "vitest";
import { missingGlyphs } from "../../../src/render/pdf/index.ts";
import { laidLines } from "./laid-lines.ts";
import { context, treeOf } from "./sample.ts";

describe("missingGlyphs", () => {
  it("names each code point that the font of its words lacks, once for each text", () => {
    const tree = treeOf("# Plain\n\nA ● and ● here.\n\nAn emoji 😀.");
    expect(missingGlyphs(tree, context)).toEqual([
      { codePoint: 0x25cf, text: "A ● and ● here." },
      { codePoint: 0x1f600, text: "An emoji 😀." },
    ]);
  });

  it("finds nothing in the texts of a briefing, with their spaces and hyphens", () => {
    expect(missingGlyphs(treeOf("«№ 5», 4–6 — и\u00AD\u202F\u2009\u2011\u2060 ё’ ‘a’"), context)).toEqual([]);
  });

  it("shows the code point in the place of the box, and leaves out what shows nothing", () => {
    const [line] = laidLines(treeOf("a ●\uFE0F\u0007 b"));
    expect(line?.text).toBe("a [U+25CF] b");
  });
});
