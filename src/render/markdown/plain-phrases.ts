/** Text directives as plain Markdown. */
import type { PhrasingContent } from "mdast";
import { anchor } from "./anchor.ts";

function plainPhrase(node: PhrasingContent): PhrasingContent[] {
  switch (node.type) {
    case "textDirective":
      switch (node.name) {
        case "row":
          return [anchor(node.attributes?.id ?? ""), ...plainPhrases(node.children)];
        case "label":
          return [{ type: "strong", children: plainPhrases(node.children) }];
        case "foreign":
        case "unchecked":
        case "status":
          return plainPhrases(node.children);
        default:
          throw new Error(`no rendering of the directive ":${node.name}" in Markdown`);
      }
    case "strong":
    case "emphasis":
    case "delete":
    case "link":
      return [{ ...node, children: plainPhrases(node.children) }];
    default:
      return [node];
  }
}

export const plainPhrases = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
  nodes.flatMap(plainPhrase);
