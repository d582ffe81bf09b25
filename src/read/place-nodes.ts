/** Lines and columns of all nodes of a tree, counted as everywhere in this program. */
import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import type { LineIndex } from "../model/line-index.ts";

/** Sets line and column of every position from its offset: the parser of Markdown knows no U+2028. */
export function placeNodes(tree: Root, lines: LineIndex): void {
  visit(tree, (node) => {
    if (!node.position) return;
    for (const point of [node.position.start, node.position.end])
      Object.assign(point, lines.position(point.offset ?? 0));
  });
}
