/** Marks what a page has around its text: `data.furniture` of blocks. */
import type { Heading, Paragraph, Root, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { furnitureOf } from "./furniture-of.ts";

const isBlock = (node: RootContent): node is Heading | Paragraph =>
  node.type === "heading" || node.type === "paragraph";

const folded = (node: Heading | Paragraph) =>
  textOf(node, { includeImageAlt: false }).replace(/\s+/g, " ").trim().toLowerCase();

/** The first heading is the title; where it is printed again before any text, that one is furniture. */
function markTitles(blocks: readonly (Heading | Paragraph)[]): void {
  const headings = blocks.filter((block) => block.data?.furniture === undefined);
  const title = headings[0];
  if (title?.type !== "heading") return;
  title.depth = 1;
  for (const block of headings.slice(1)) {
    if (folded(block) === folded(title)) block.data = { ...block.data, furniture: "title" };
    else if (block.type === "paragraph") return;
  }
}

/** Marks menus, clocks, footers, rules between blocks, and titles printed twice. Blocks that are marked already stay so. */
export function markFurniture(tree: Root): void {
  for (const node of tree.children) {
    if (node.type === "thematicBreak") node.data = { ...node.data, furniture: "rule" };
    if (node.type !== "paragraph" || node.data?.furniture !== undefined) continue;
    const furniture = furnitureOf(textOf(node, { includeImageAlt: false }));
    if (furniture !== undefined) node.data = { ...node.data, furniture };
  }
  markTitles(tree.children.filter(isBlock));
}
