/** Walking a tree. */
import type { Nodes } from "mdast";

/** Calls back for a node and for all nodes in it, in the order of the text. */
export function eachNode(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ("children" in node) for (const child of node.children) eachNode(child, see);
}
