/** Code points of a tree that the fonts cannot show. */
import type { Root } from "mdast";
import type { RenderContext } from "../../model/render.ts";
import { documentBlocks } from "./blocks/document-blocks.ts";
import { running } from "./blocks/running.ts";
import type { MissingGlyph } from "./build.ts";
import { begin } from "./lay-out.ts";

/** Each once for each text that it stands in, in the order of the document. The PDF shows them as `[U+XXXX]`. */
export function missingGlyphs(tree: Root, context: RenderContext): readonly MissingGlyph[] {
  const { build } = begin(tree, context);
  documentBlocks(tree, build);
  // The second of two pages has all that runs along the edges.
  running(tree, build)(2, 2);
  const seen = new Set<string>();
  return build.missing.filter(({ codePoint, text }) => {
    const key = `${codePoint} ${text}`;
    return !seen.has(key) && seen.add(key);
  });
}
