/** A Markdown file as blocks. */
import type { Html, PhrasingContent, Root, RootContent, TableRow } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toString as textOf } from "mdast-util-to-string";
import { gfm } from "micromark-extension-gfm";
import { type ReadBlock, type ReadDocument, UnreadableFileError } from "../block.ts";

const ANCHOR = /^<a id="(?<id>[a-z0-9-]+)">/u;

const idOf = ({ value }: Html): string | undefined => ANCHOR.exec(value)?.groups?.id;

function phraseText(node: PhrasingContent): string {
  if (node.type === "html") return "";
  if (node.type === "break") return " ";
  return "children" in node ? node.children.map(phraseText).join("") : textOf(node);
}

const phraseTexts = (nodes: readonly PhrasingContent[]): string => nodes.map(phraseText).join("");

/** The first anchor among phrases. */
const anchorIn = (nodes: readonly PhrasingContent[]): { readonly id?: string } => {
  const id = nodes.flatMap((node) => (node.type === "html" ? (idOf(node) ?? []) : []))[0];
  return id === undefined ? {} : { id };
};

function row({ children }: TableRow, at: number): ReadBlock {
  return {
    type: "row",
    isHead: at === 0,
    cells: children.map((cell) => phraseTexts(cell.children)),
    ...anchorIn(children.flatMap((cell) => cell.children)),
  };
}

function blocksOf(node: RootContent): ReadBlock[] {
  switch (node.type) {
    case "heading":
      return [{ type: "heading", level: node.depth, text: phraseTexts(node.children) }];
    case "paragraph":
      return [{ type: "paragraph", text: phraseTexts(node.children), ...anchorIn(node.children) }];
    case "list":
      return node.children.flatMap((item) => item.children.flatMap(blocksOf));
    case "table":
      return node.children.map(row);
    default:
      return [];
  }
}

/** @throws {UnreadableFileError} where the bytes are not UTF-8 */
export async function readMarkdown(bytes: Uint8Array): Promise<ReadDocument> {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFileError("it is not encoded in UTF-8");
  }
  const tree: Root = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return { blocks: tree.children.flatMap(blocksOf) };
}
