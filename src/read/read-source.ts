/** The read stage: the bytes of a file to a source document. */
import { createHash } from "node:crypto";
import type { Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { Message, Outcome } from "../model/finding.ts";
import { lineIndex } from "../model/line-index.ts";
import type { SourceDocument } from "../model/source.ts";
import { cleanTree } from "./characters/clean-tree.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { detectLanguage } from "./detect-language.ts";
import { eachNode } from "./each-node.ts";
import { readFrontMatter } from "./front-matter.ts";
import { markFurniture } from "./furniture/mark-furniture.ts";
import { readStamp } from "./furniture/page-stamp.ts";
import { parseMarkdown } from "./markdown/parse-markdown.ts";
import type { Place } from "./message-at.ts";
import { placeNodes } from "./place-nodes.ts";
import { parsePlain } from "./plain/parse-plain.ts";

/** A file as the build hands it over. */
export interface SourceFile {
  /** Relative to the project, with forward slashes; a name that ends in `.md` is read as Markdown. */
  readonly path: string;
  readonly label: string;
  readonly bytes: Uint8Array;
}

/** The date of the page by its own stamps: the last one that says `updated`, else the last that says `created`. */
function stampedDate(tree: Root): string | undefined {
  let updated: string | undefined;
  let created: string | undefined;
  eachNode(tree, (node) => {
    if (node.type !== "paragraph" || node.data?.furniture !== "footer") return;
    const stamp = readStamp(textOf(node));
    updated = stamp.updated ?? updated;
    created = stamp.created ?? created;
  });
  return updated ?? created;
}

function parse(place: Place, format: SourceDocument["format"], start: number) {
  return format === "markdown"
    ? parseMarkdown(place, start)
    : { tree: parsePlain(place, start), messages: [] as readonly Message[] };
}

/**
 * Reads a source. Bad bytes, bad front matter and nesting that no page has give no value and messages of severity
 * error; look-alike letters and controls of direction are warnings, and are repaired in the values of the tree.
 */
export function readSource(file: SourceFile): Outcome<SourceDocument | undefined> {
  const decoded = decodeBytes(file);
  const text = decoded.value;
  if (text === undefined) return { value: undefined, messages: decoded.messages };

  const place: Place = { path: file.path, label: file.label, text, lines: lineIndex(text) };
  const { metadata, end, messages: bad } = readFrontMatter(place);
  if (bad.some(({ severity }) => severity === "error")) return { value: undefined, messages: bad };

  const format = /\.(?:md|markdown)$/i.test(file.path) ? "markdown" : "text";
  const { tree, messages } = parse(place, format, end);
  if (!tree) return { value: undefined, messages: [...bad, ...messages] };

  const language = metadata.language ?? detectLanguage(text.slice(end));
  const cleaned = cleanTree(tree, place, language);
  if (format === "markdown") placeNodes(tree, place.lines);
  markFurniture(tree);
  const date = metadata.date ?? stampedDate(tree);
  const value: SourceDocument = {
    label: file.label,
    path: file.path,
    format,
    text,
    sha256: createHash("sha256").update(file.bytes).digest("hex"),
    language,
    metadata,
    ...(date === undefined ? {} : { date }),
    tree,
    repairs: cleaned.repairs,
  };
  return { value, messages: [...bad, ...messages, ...cleaned.messages] };
}
