/** Block directives as plain Markdown: what a reader of the file sees without knowing directives. */
import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from "mdast";
import type { ContainerDirective, LeafDirective } from "mdast-util-directive";
import { anchor } from "./anchor.ts";
import { plainPhrases } from "./plain-phrases.ts";

const paragraph = (children: PhrasingContent[]): RootContent => ({ type: "paragraph", children });
const space: PhrasingContent = { type: "text", value: " " };

/** A number as a link to its counterpart: of a statement to its note, of a note to its statement. */
function numberLink(number: string, target: string): PhrasingContent {
  return {
    type: "strong",
    children: [{ type: "link", url: `#${target}`, children: [{ type: "text", value: number }] }],
  };
}

/** Puts phrases before the first paragraph of a container, and makes the rest plain. */
function withLead(node: ContainerDirective, lead: PhrasingContent[]): RootContent[] {
  const [first, ...rest] = node.children;
  if (first?.type !== "paragraph") return [paragraph(lead), ...plainAll(node.children)];
  return [paragraph([...lead, ...plainPhrases(first.children)]), ...plainAll(rest)];
}

/** The place of a table is the beginning of its caption, or a line above it where it has none. */
function withAnchor(blocks: RootContent[], id: string): RootContent[] {
  const [first, ...rest] = blocks;
  return first?.type === "paragraph"
    ? [paragraph([anchor(id), ...first.children]), ...rest]
    : [paragraph([anchor(id)]), ...blocks];
}

function container(node: ContainerDirective): RootContent[] {
  const { id = "", number = "", note = "", statement = "", label = "" } = node.attributes ?? {};
  switch (node.name) {
    case "statement":
      return withLead(node, [anchor(id ?? ""), numberLink(number ?? "", note ?? ""), space]);
    case "note":
      return withLead(node, [anchor(id ?? ""), numberLink(number ?? "", statement ?? ""), space]);
    case "source":
      return withLead(node, [
        anchor(id ?? ""),
        { type: "strong", children: [{ type: "text", value: label ?? "" }] },
        space,
      ]);
    case "head-data":
    case "lead":
      return plainAll(node.children);
    case "table":
      return id ? withAnchor(plainAll(node.children), id) : plainAll(node.children);
    default:
      throw new Error(`no rendering of the directive ":::${node.name}" in Markdown`);
  }
}

function leaf(node: LeafDirective): RootContent[] {
  switch (node.name) {
    // running headers and footers belong to pages, which this format has not
    case "running-header":
    case "running-footer":
      return [];
    case "kicker":
    case "handling":
    case "caption":
    case "table-note":
      return [paragraph(plainPhrases(node.children))];
    default:
      throw new Error(`no rendering of the directive "::${node.name}" in Markdown`);
  }
}

/** One block of the document tree as blocks of plain Markdown. */
export function plainBlock(node: RootContent): RootContent[] {
  switch (node.type) {
    case "containerDirective":
      return container(node);
    case "leafDirective":
      return leaf(node);
    case "paragraph":
    case "heading":
      return [{ ...node, children: plainPhrases(node.children) }];
    case "list":
      return [
        {
          ...node,
          children: node.children.map((item) => ({
            ...item,
            children: plainAll(item.children).filter(isContent),
          })),
        },
      ];
    case "table":
      return [
        {
          ...node,
          children: node.children.map((row) => ({
            ...row,
            children: row.children.map((cell) => ({ ...cell, children: plainPhrases(cell.children) })),
          })),
        },
      ];
    default:
      return [node];
  }
}

const isContent = (node: RootContent): node is BlockContent | DefinitionContent =>
  [
    "paragraph",
    "heading",
    "list",
    "table",
    "blockquote",
    "code",
    "html",
    "thematicBreak",
    "definition",
  ].includes(node.type);

const plainAll = (nodes: readonly RootContent[]): RootContent[] => nodes.flatMap(plainBlock);
