/** A Word file as blocks: paragraphs and rows of `word/document.xml`, with their bookmarks. */
import type { XmlElement } from "../../xml/read-xml.ts";
import type { ReadBlock, ReadDocument } from "../block.ts";
import { attribute, child, elements, readParts } from "./package.ts";

/** Word keeps places of its own in bookmarks that begin so. */
const HIDDEN = "_";

/** What a reader reads of an element. */
function textOf(element: XmlElement): string {
  switch (element.name) {
    case "t":
      return element.children.map((node) => (node.type === "text" ? node.text : "")).join("");
    case "tab":
    case "br":
    case "cr":
      return " ";
    case "noBreakHyphen":
      return "‑";
    // properties, and words that Word replaces by what they ask for
    case "pPr":
    case "rPr":
    case "instrText":
    case "del":
      return "";
    default:
      return elements(element).map(textOf).join("");
  }
}

/** The first bookmark of an element. */
function bookmarkIn(element: XmlElement): string | undefined {
  if (element.name === "bookmarkStart") {
    const name = attribute(element, "name");
    return name?.startsWith(HIDDEN) ? undefined : name;
  }
  for (const inner of elements(element)) {
    const found = bookmarkIn(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}

const placeOf = (element: XmlElement): { readonly id?: string } => {
  const id = bookmarkIn(element);
  return id === undefined ? {} : { id };
};

/** Levels of headings by the ids of styles: 1 for the title, 2 for `heading 1`. */
function headingLevels(styles: XmlElement): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  for (const style of elements(styles)) {
    const id = attribute(style, "styleId");
    const name = attribute(child(style, "name"), "val") ?? "";
    const level = /^heading (?<level>\d)$/iu.exec(name)?.groups?.level;
    if (id !== undefined && level !== undefined) levels.set(id, Number(level) + 1);
    if (id !== undefined && name === "Title") levels.set(id, 1);
  }
  return levels;
}

function paragraph(element: XmlElement, levels: ReadonlyMap<string, number>): ReadBlock {
  const style = attribute(child(child(element, "pPr"), "pStyle"), "val");
  const level = style === undefined ? undefined : levels.get(style);
  const text = textOf(element);
  return level === undefined
    ? { type: "paragraph", text, ...placeOf(element) }
    : { type: "heading", level, text };
}

const OFF: ReadonlySet<string | undefined> = new Set(["off", "false", "0"]);

function isHead(row: XmlElement): boolean {
  const mark = child(child(row, "trPr"), "tblHeader");
  return mark !== undefined && !OFF.has(attribute(mark, "val"));
}

function rows(table: XmlElement): ReadBlock[] {
  return elements(table)
    .filter(({ name }) => name === "tr")
    .map((row) => ({
      type: "row",
      isHead: isHead(row),
      cells: elements(row)
        .filter(({ name }) => name === "tc")
        .map(textOf),
      ...placeOf(row),
    }));
}

/** @throws {UnreadableFileError} where the bytes are no Word file */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocument> {
  const [document, styles] = readParts(bytes, ["word/document.xml", "word/styles.xml"]);
  const body = child(document, "body");
  if (!body || !styles) return { blocks: [] };
  const levels = headingLevels(styles);
  const defaults = child(child(child(styles, "docDefaults"), "rPrDefault"), "rPr");
  const tag = attribute(child(defaults, "lang"), "val");
  const blocks = elements(body).flatMap((element): ReadBlock[] => {
    if (element.name === "p") return [paragraph(element, levels)];
    return element.name === "tbl" ? rows(element) : [];
  });
  return { blocks, ...(tag === undefined ? {} : { tag }) };
}
