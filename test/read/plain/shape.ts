/** A tree as lines, for comparing. */
import type { Nodes, Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";

function nameOf(node: Nodes): string {
  if (node.data?.furniture !== undefined) return node.data.furniture;
  if (node.type === "heading") return `h${node.depth}`;
  if (node.type === "list") return node.ordered ? `list from ${node.start}` : "list";
  if (node.type === "paragraph") return "p";
  return node.type === "listItem" ? "item" : node.type;
}

/** One line a block: `h1 Title`, `list from 1`, `item European Commission`, `row a | b`. */
export function shape(tree: Root): string[] {
  const walk = (node: Nodes): string[] => {
    if (node.type === "list" || node.type === "table" || node.type === "root") {
      const inner = node.children.flatMap(walk);
      return node.type === "root" ? inner : [nameOf(node), ...inner];
    }
    if (node.type === "tableRow") return [`row ${node.children.map((cell) => textOf(cell)).join(" | ")}`];
    return [`${nameOf(node)} ${textOf(node)}`.trim()];
  };
  return walk(tree);
}
