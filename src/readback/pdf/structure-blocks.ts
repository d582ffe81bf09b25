/** The blocks of a page by its structure. */
import type { ReadBlock } from "../block.ts";
import { joinLines, type LinePiece } from "./join-lines.ts";
import type { MarkedContent, StructureNode } from "./pdf-page.ts";

/** A block whose lines may go on on the next page. */
export type PageBlock =
  | { readonly type: "paragraph"; readonly id?: string; readonly pieces: readonly LinePiece[] }
  | Exclude<ReadBlock, { type: "paragraph" }>;

interface PageContent {
  readonly content: MarkedContent;
  /** Ids of places by the ids of marked content. */
  readonly places: ReadonlyMap<string, string>;
}

const HEADING = /^H(?<level>[1-6])$/u;

type Child = StructureNode["children"][number];

const isNode = (child: Child): child is StructureNode => "children" in child;
const nodesIn = ({ children }: StructureNode): StructureNode[] => children.filter(isNode);

/** A hyphen that stands for a soft one is an element of its own, without a language. */
const isHyphen = (node: StructureNode, pieces: readonly LinePiece[]): boolean =>
  node.role === "Span" && !("lang" in node) && pieces.length === 1 && pieces[0]?.text === "-";

function piecesOf(node: StructureNode, page: PageContent): LinePiece[] {
  const pieces = node.children.flatMap((child): LinePiece[] => {
    if (isNode(child)) return piecesOf(child, page);
    if (child.type !== "content") return [];
    return (page.content.get(child.id) ?? []).map((piece) => ({ ...piece, isDrawnHyphen: false }));
  });
  return isHyphen(node, pieces) ? pieces.map((piece) => ({ ...piece, isDrawnHyphen: true })) : pieces;
}

/** The first place that the content of an element begins. */
function placeIn(node: StructureNode, page: PageContent): { readonly id?: string } {
  for (const child of node.children) {
    const id = isNode(child) ? placeIn(child, page).id : page.places.get(child.id);
    if (id !== undefined) return { id };
  }
  return {};
}

const paragraph = (node: StructureNode, page: PageContent): PageBlock => ({
  type: "paragraph",
  pieces: piecesOf(node, page),
  ...placeIn(node, page),
});

const textOf = (node: StructureNode, page: PageContent): string => joinLines(piecesOf(node, page));

function row(node: StructureNode, isHead: boolean, page: PageContent): PageBlock {
  return {
    type: "row",
    isHead,
    cells: nodesIn(node).map((cell) => textOf(cell, page)),
    ...placeIn(node, page),
  };
}

/** Elements that stand on several pages are given whole on each, empty but for what this page holds of them. */
const isOnPage = ({ children }: StructureNode): boolean =>
  children.some((child) => !isNode(child) || isOnPage(child));

/** What of the content may begin a place: a heading may stand beside one, on the same line. */
export function contentOutsideHeadings(node: StructureNode): string[] {
  if (HEADING.test(node.role)) return [];
  return node.children.flatMap((child) => (isNode(child) ? contentOutsideHeadings(child) : child.id));
}

/** `isHead` within the head of a table. */
export function blocksIn(node: StructureNode, page: PageContent, isHead = false): PageBlock[] {
  if (!isOnPage(node)) return [];
  const { role } = node;
  const level = HEADING.exec(role)?.groups?.level;
  if (level !== undefined) return [{ type: "heading", level: Number(level), text: textOf(node, page) }];
  switch (role) {
    case "P":
    case "Caption":
    case "LI":
      return [paragraph(node, page)];
    case "TR":
      return [row(node, isHead, page)];
    default:
      return nodesIn(node).flatMap((child) => blocksIn(child, page, isHead || role === "THead"));
  }
}
