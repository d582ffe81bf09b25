/** Sets the text of a tree by the typography of its language; what other languages printed is kept from it. */
import type { Nodes, Root } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import type { LanguageWriter } from "../../model/language.ts";

/** Words of a source in its own language, and code, stand as they are. */
function isVerbatim(node: Nodes): boolean {
  return node.type === "code" || node.type === "inlineCode" || ("name" in node && node.name === "foreign");
}

/** The spaces at the ends of a text part it from its neighbours, and stay. */
function set(value: string, writer: LanguageWriter): string {
  const [, before = "", words = "", after = ""] = /^(\s*)(.*?)(\s*)$/su.exec(value) ?? [];
  return words === "" ? value : before + writer.typography(words) + after;
}

export function setTypography(tree: Root, writer: LanguageWriter): Root {
  const copy = structuredClone(tree);
  visit(copy, (node) => {
    if (isVerbatim(node)) return SKIP;
    if (node.type === "text") node.value = set(node.value, writer);
    return undefined;
  });
  return copy;
}
