import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import {
  PdfmakeDocument,
  PdfmakeLayout,
  PdfmakeRenderer,
} from "../../../src/render/pdf/pdfmake-internals.ts";
import { TaggedDocument } from "../../../src/render/pdf/tagged-document.ts";
import { context, english } from "./sample.ts";

const require = createRequire(import.meta.url);
const version = (name: string): unknown =>
  JSON.parse(readFileSync(require.resolve(`${name}/package.json`), "utf8")).version;
const arities = (prototype: object, names: readonly string[]) =>
  names.map((name) => [name, Reflect.get(prototype, name)?.length]);

/** An upgrade that changes one of these needs a look at the classes that override or call it, not just new numbers here. */
describe("the parts of pdfmake that are not in its public interface", () => {
  it("are those of the versions that they were read in", () => {
    expect([version("pdfmake"), version("pdfkit")]).toEqual(["0.3.11", "0.19.1"]);
  });

  it("have the methods of the layout", () => {
    expect(
      arities(PdfmakeLayout.prototype, [
        "layoutDocument",
        "processNode",
        "processVerticalContainer",
        "processLeaf",
        "buildNextLine",
        "addHeadersAndFooters",
      ]),
    ).toEqual([
      ["layoutDocument", 9],
      ["processNode", 1],
      ["processVerticalContainer", 1],
      ["processLeaf", 1],
      ["buildNextLine", 1],
      ["addHeadersAndFooters", 2],
    ]);
  });

  it("have the methods of the renderer", () => {
    expect(arities(PdfmakeRenderer.prototype, ["renderPages", "renderLine", "renderVector"])).toEqual([
      ["renderPages", 1],
      ["renderLine", 3],
      ["renderVector", 1],
    ]);
  });

  it("have the methods of the document", () => {
    const names = [
      "provideFont",
      "struct",
      "addStructure",
      "markStructureContent",
      "markContent",
      "endMarkedContent",
      "link",
      "goTo",
      "addNamedDestination",
      "appendXML",
      "_addInfo",
      "end",
    ];
    expect(arities(PdfmakeDocument.prototype, names)).toEqual([
      ["provideFont", 3],
      ["struct", 1],
      ["addStructure", 1],
      ["markStructureContent", 1],
      ["markContent", 1],
      ["endMarkedContent", 0],
      ["link", 5],
      ["goTo", 5],
      ["addNamedDestination", 1],
      ["appendXML", 1],
      ["_addInfo", 0],
      ["end", 0],
    ]);
  });

  it("embed a font from its bytes, and parse it once", () => {
    const [one, two] = [0, 1].map(() =>
      new TaggedDocument(english, context.fonts, [100, 100]).provideFont("serif", true, false),
    );
    expect(one?.constructor.name).toBe("EmbeddedFont");
    expect(one).not.toBe(two);
    expect(one?.font).toBe(two?.font);
    expect(one?.widthOfString("a", 10)).toBeGreaterThan(0);
  });
});
