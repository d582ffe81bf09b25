/** Sets the text of a tree by the typography of its language; what other languages printed is kept from it. */
import type { Nodes, Root } from "mdast";
import type { TextDirective } from "mdast-util-directive";
import { toString as textOf } from "mdast-util-to-string";
import { SKIP, visit } from "unist-util-visit";
import type { LanguageWriter } from "../../model/language.ts";

/** Code, addresses and words of a source stand as they are. */
function isVerbatim(node: Nodes): boolean {
  const isAddress = node.type === "link" && textOf(node) === node.url;
  return isAddress || node.type === "code" || node.type === "inlineCode" || isNamed(node, "foreign");
}

const isNamed = (node: Nodes, name: string): node is TextDirective =>
  node.type === "textDirective" && node.name === name;

/** The spaces at the ends of a text part it from its neighbours, and stay. */
function set(value: string, writer: LanguageWriter): string {
  const [, before = "", words = "", after = ""] = /^(\s*)(.*?)(\s*)$/su.exec(value) ?? [];
  return words === "" ? value : before + writer.typography(words) + after;
}

/** What only typography has to know of, `:verbatim[…]`, is not in the tree that it gives. */
export function setTypography(tree: Root, writer: LanguageWriter): Root {
  const copy = structuredClone(tree);
  visit(copy, (node, index, parent) => {
    if (isNamed(node, "verbatim") && parent && index !== undefined) {
      parent.children.splice(index, 1, ...node.children);
      return [SKIP, index + node.children.length];
    }
    if (isVerbatim(node)) return SKIP;
    if (node.type === "text") node.value = set(node.value, writer);
    return undefined;
  });
  return copy;
}
