/** Lines and columns of all nodes of a tree, counted as everywhere in this program. */
import type { Root } from "mdast";
import type { LineIndex } from "../model/line-index.ts";
import { eachNode } from "./each-node.ts";

/** Sets line and column of every position from its offset: the parser of Markdown knows no U+2028. */
export function placeNodes(tree: Root, lines: LineIndex): void {
  eachNode(tree, ({ position }) => {
    if (!position) return;
    for (const point of [position.start, position.end]) {
      const { line, column } = lines.position(point.offset ?? 0);
      point.line = line;
      point.column = column;
    }
  });
}
