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

/** Stands for the word of a neighbour: no letter, no figure, no space. */
const NEIGHBOUR = "\uFFFC";

const ON_A_LINE = /^[ \u00A0]+$/u;

interface Around {
  readonly before: boolean;
  readonly after: boolean;
}

/** The spaces at the ends of a text part it from its neighbours, and stay; a dash may stand between the two. */
function set(value: string, around: Around, writer: LanguageWriter): string {
  const [, before = "", words = "", after = ""] = /^(\s*)(.*?)(\s*)$/su.exec(value) ?? [];
  if (words === "") return value;
  const start = around.before && ON_A_LINE.test(before) ? NEIGHBOUR + before : "";
  const end = around.after && ON_A_LINE.test(after) ? after + NEIGHBOUR : "";
  const text = writer.typography(start + words + end);
  const inner = text.slice(start === "" ? 0 : NEIGHBOUR.length, end === "" ? undefined : -NEIGHBOUR.length);
  return (start === "" ? before : "") + inner + (end === "" ? after : "");
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
    if (node.type === "text" && index !== undefined) {
      const around = { before: index > 0, after: index + 1 < (parent?.children.length ?? 0) };
      node.value = set(node.value, around, writer);
    }
    return undefined;
  });
  return copy;
}
