/** The paragraphs inside a directive, however deep. */
import type { Paragraph, RootContent } from "mdast";

export function paragraphsOf(node: { readonly children: readonly RootContent[] }): Paragraph[] {
  return node.children.flatMap((child) =>
    child.type === "paragraph" ? [child] : "children" in child ? paragraphsOf(child) : [],
  );
}
