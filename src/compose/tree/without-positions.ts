/** Takes the positions out of a tree: they are those of a text that nobody keeps. */
import type { Root } from "mdast";
import { visit } from "unist-util-visit";

export function withoutPositions(tree: Root): Root {
  const copy = structuredClone(tree);
  visit(copy, (node) => {
    delete node.position;
  });
  return copy;
}
