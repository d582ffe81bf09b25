/** From a tree to pages: everything is in its place, nothing is drawn. */
import type { Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { BriefProperties, RenderContext } from "../../model/render.ts";
import type { Flow } from "./block.ts";
import { documentBlocks } from "./blocks/document-blocks.ts";
import { running } from "./blocks/running.ts";
import { type Build, newBuild } from "./build.ts";
import { DocumentLayout } from "./document-layout.ts";
import { millimetres } from "./millimetres.ts";
import type { Page } from "./pdfmake-internals.ts";
import { TaggedDocument } from "./tagged-document.ts";

const SOFT_HYPHEN = "\u00AD";

interface LaidOut {
  readonly document: TaggedDocument;
  readonly build: Build;
  readonly pages: readonly Page[];
}

/** @throws {Error} if the tree has no properties: every composed tree has them. */
function propertiesOf(tree: Root): BriefProperties {
  const properties = tree.data?.brief;
  if (!properties) throw new Error("the document tree has no properties (root.data.brief)");
  return properties;
}

/** @throws {Error} naming the ids that are linked to and stand nowhere. */
function checkLinks({ localLinks, destinations }: Build): void {
  const lost = [...localLinks].filter((id) => !destinations.has(id));
  if (lost.length > 0) throw new Error(`links to ids that stand nowhere in the document: ${lost.join(", ")}`);
}

/** An empty document for a tree, and what building its blocks needs. */
export function begin(tree: Root, { theme, fonts }: RenderContext): Pick<LaidOut, "document" | "build"> {
  const properties = propertiesOf(tree);
  const { widthMm, heightMm } = theme.page;
  const document = new TaggedDocument(properties, fonts, [millimetres(widthMm), millimetres(heightMm)]);
  const build = newBuild(
    theme,
    properties,
    (font, bold, codePoint) => document.provideFont(font, bold, false).font.hasGlyphForCodePoint(codePoint),
    textOf(tree).includes(SOFT_HYPHEN),
  );
  return { document, build };
}

/** @throws {Error} for a tree without properties, a link to an id that stands nowhere, and an id that stands twice. */
export function layOut(tree: Root, context: RenderContext): LaidOut {
  const { document, build } = begin(tree, context);
  const flow: Flow = { kind: "flow", stack: documentBlocks(tree, build) };
  const lines = running(tree, build);
  checkLinks(build);
  const { widthMm, heightMm } = context.theme.page;
  const { top, right, bottom, left } = build.layout.marginsMm;
  const layout = new DocumentLayout(
    { width: millimetres(widthMm), height: millimetres(heightMm), orientation: "portrait" },
    {
      top: millimetres(top),
      right: millimetres(right),
      bottom: millimetres(bottom),
      left: millimetres(left),
    },
    null,
  );
  layout.running = lines;
  layout.contentWidth = build.width;
  return { document, build, pages: layout.layoutDocument(flow, document, {}, {}) };
}
