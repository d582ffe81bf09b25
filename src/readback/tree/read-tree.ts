/** A document tree as blocks: what the files made of it must hold. */
import type { PhrasingContent, Root, RootContent, TableRow } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import { toString as textOf } from "mdast-util-to-string";
import type { ReadBlock, ReadDocument } from "../block.ts";

const paragraph = (text: string, id?: string | null): ReadBlock => ({
  type: "paragraph",
  text,
  ...(id ? { id } : {}),
});

function phraseText(node: PhrasingContent): string {
  if (node.type === "break") return " ";
  return "children" in node ? node.children.map(phraseText).join("") : textOf(node);
}

const phraseTexts = (nodes: readonly PhrasingContent[]): string => nodes.map(phraseText).join("");

const rowId = ({ children }: TableRow): string | undefined =>
  children
    .flatMap((cell) => cell.children)
    .flatMap((node) =>
      node.type === "textDirective" && node.name === "row" ? (node.attributes?.id ?? []) : [],
    )[0];

function row(node: TableRow, at: number): ReadBlock {
  const id = rowId(node);
  return {
    type: "row",
    isHead: at === 0,
    cells: node.children.map((cell) => phraseTexts(cell.children)),
    ...(id ? { id } : {}),
  };
}

/** The number, or label, is an attribute; in files it stands before the text of the first paragraph. */
function place(node: ContainerDirective): ReadBlock[] {
  const { id, number, label } = node.attributes ?? {};
  return node.children
    .flatMap(blocksOf)
    .map((block, at) =>
      at === 0 && block.type === "paragraph"
        ? paragraph(`${number ?? label ?? ""} ${block.text}`, id)
        : block,
    );
}

/** The destination of a table is its first caption. */
function table(node: ContainerDirective): ReadBlock[] {
  const first = node.children.find((child) => child.type === "leafDirective" && child.name === "caption");
  return node.children.flatMap((child) =>
    child === first && child.type === "leafDirective"
      ? [paragraph(phraseTexts(child.children), node.attributes?.id)]
      : blocksOf(child),
  );
}

function blocksOf(node: RootContent): ReadBlock[] {
  switch (node.type) {
    case "heading":
      return [{ type: "heading", level: node.depth, text: phraseTexts(node.children) }];
    case "paragraph":
      return [paragraph(phraseTexts(node.children))];
    case "list":
      return node.children.flatMap((item) => item.children.flatMap(blocksOf));
    case "table":
      return node.children.map(row);
    case "leafDirective":
      return node.name.startsWith("running-") ? [] : [paragraph(phraseTexts(node.children))];
    case "containerDirective":
      if (node.name === "table") return table(node);
      return node.attributes?.id ? place(node) : node.children.flatMap(blocksOf);
    default:
      return [];
  }
}

export function readTree(tree: Root): ReadDocument {
  const tag = tree.data?.brief?.tag;
  return { blocks: tree.children.flatMap(blocksOf), ...(tag === undefined ? {} : { tag }) };
}
