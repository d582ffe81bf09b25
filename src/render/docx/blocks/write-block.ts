/** Blocks to the paragraphs and tables of a section: one handler a kind of block. */
import { Paragraph, type Table } from "docx";
import type { RootContent } from "mdast";
import type { ContainerDirective, LeafDirective } from "mdast-util-directive";
import { paragraphsOf, unknownNode } from "../directives.ts";
import type { DocxState } from "../docx-state.ts";
import { writePhrases } from "../phrases/write-phrases.ts";
import { PARAGRAPH } from "../styles/style-ids.ts";
import type { Surroundings } from "./surroundings.ts";
import { writeHeadData } from "./write-head-data.ts";
import { writeHeading } from "./write-heading.ts";
import { writeHandling, writeKicker } from "./write-kicker.ts";
import { writeList } from "./write-list.ts";
import { writeNote } from "./write-note.ts";
import { writeSource } from "./write-source.ts";
import { writeStatement } from "./write-statement.ts";
import { writeTableBlock } from "./write-table-block.ts";

export type Block = Paragraph | Table;

/** @throws {Error} where a block is none that docs/document-tree.md knows */
export function writeBlock(node: RootContent, around: Surroundings, state: DocxState): readonly Block[] {
  switch (node.type) {
    case "heading":
      return [writeHeading(node, around, state)];
    case "paragraph":
      return [new Paragraph({ style: PARAGRAPH.bodyText, children: writePhrases(node.children, state) })];
    case "list":
      return writeList(node, state);
    case "leafDirective":
      return writeLeaf(node, around, state);
    case "containerDirective":
      return writeContainer(node, state);
    default:
      throw unknownNode(node, "the document");
  }
}

function writeLeaf(node: LeafDirective, around: Surroundings, state: DocxState): readonly Block[] {
  switch (node.name) {
    case "kicker":
      return writeKicker(node, around, state);
    case "handling":
      return writeHandling(node, around, state);
    default:
      throw unknownNode(node, "the document");
  }
}

function writeContainer(node: ContainerDirective, state: DocxState): readonly Block[] {
  switch (node.name) {
    case "head-data":
      return writeHeadData(node, state);
    case "lead":
      return paragraphsOf(node).map(
        ({ children }) =>
          new Paragraph({ style: PARAGRAPH.bottomLine, children: writePhrases(children, state) }),
      );
    case "statement":
      return writeStatement(node, state);
    case "note":
      return writeNote(node, state);
    case "source":
      return writeSource(node, state);
    case "table":
      return writeTableBlock(node, state);
    default:
      throw unknownNode(node, "the document");
  }
}
