/** A table with its caption and its note. */
import { Bookmark, Paragraph, type ParagraphChild, type Table } from "docx";
import type { ContainerDirective } from "mdast-util-directive";
import { attribute, isBlock, phrasesOf, unknownNode } from "../directives.ts";
import type { DocxState } from "../docx-state.ts";
import { writePhrases } from "../phrases/write-phrases.ts";
import { PARAGRAPH } from "../styles/style-ids.ts";
import { writeTable } from "./write-table.ts";

/** The destination of the table is its caption. */
export function writeTableBlock(node: ContainerDirective, state: DocxState): readonly (Paragraph | Table)[] {
  const id = attribute(node, "id");
  const captions = node.children.filter((child) => isBlock(child, "caption"));
  const noteBelow = node.children.some((child) => isBlock(child, "table-note"));
  const marked = (children: readonly ParagraphChild[]) =>
    id === undefined ? children : [new Bookmark({ id, children })];
  const opening =
    id !== undefined && captions.length === 0
      ? [new Paragraph({ style: PARAGRAPH.caption, children: marked([]) })]
      : [];
  const blocks = node.children.flatMap((child): readonly (Paragraph | Table)[] => {
    if (isBlock(child, "caption")) {
      const phrases = writePhrases(phrasesOf(child), state);
      return [
        new Paragraph({
          style: PARAGRAPH.caption,
          children: child === captions[0] ? marked(phrases) : phrases,
        }),
      ];
    }
    if (isBlock(child, "table-note"))
      return [new Paragraph({ style: PARAGRAPH.tableNote, children: writePhrases(phrasesOf(child), state) })];
    if (child.type !== "table") throw unknownNode(child, "a table");
    const table = writeTable(child, { widths: attribute(node, "widths"), noteBelow }, state);
    return table === undefined ? [] : [table];
  });
  return [...opening, ...blocks];
}
