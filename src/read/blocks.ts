/** The blocks of a source in the order in which they are read: what extraction goes through. */
import type { List, Nodes, Table, TableRow } from "mdast";
import type { TextRange } from "../model/language.ts";
import type { OffsetMap, SourceDocument } from "../model/source.ts";
import { blockText } from "./block-text.ts";
import { MONTHS } from "./lexicon-months.ts";
import { MappedTextBuilder } from "./mapped-text.ts";

declare module "unist" {
  interface Data {
    /** Of a table whose first row is one like the others. */
    headless?: boolean;
  }
}

/** Place of an item in its list. */
interface BlockList {
  /** The same for all items of a list, and for no other list of the source. */
  readonly id: number;
  /** From 0. */
  readonly index: number;
  readonly ordered: boolean;
  /** As printed. */
  readonly number?: number;
}

/** Place of a row in its table. */
interface BlockTable {
  readonly id: number;
  /** From 0, the head included. */
  readonly row: number;
  /** Whether the row says what the columns are. A table that plain text lost its lines of may have none such. */
  readonly header: boolean;
  /** Where the cells stand in the text of the block. */
  readonly cells: readonly TextRange[];
}

export interface Block {
  readonly type: "heading" | "paragraph" | "item" | "row" | "furniture";
  /** Of links what is printed; the cells of a row are parted by ` | `. */
  readonly text: string;
  readonly map: OffsetMap;
  /** Of headings. */
  readonly depth?: number;
  readonly list?: BlockList;
  readonly table?: BlockTable;
  /** Texts of the headings above, outermost first. Absent where there is none. */
  readonly heading?: readonly string[];
  /** Of a footnote: its mark as printed (`[1]`, `*`), which is not in the text. */
  readonly note?: string;
  /** Of furniture: what it was recognised as. */
  readonly furniture?: string;
}

const CELL_SEPARATOR = " | ";

interface OpenHeading {
  readonly depth: number;
  readonly text: string;
  /** Offset behind it. */
  readonly end: number;
  /** Whether the heading is a year right over its items or over a list: it ends where prose begins again. */
  isOverItems?: boolean;
}

const YEAR = /^(?:\p{L}{1,2}\s)?(?:1[5-9]|20)\d\d(?!\p{N})[^\p{L}]*(?:\p{L}{1,4})?[.:]*$/u;
/** `On May 2`, `In early June`: an item of a year, wherever it stands. */
const DAY_OF_A_YEAR = new RegExp(`^(?:\\S+ ){0,3}?(?:${MONTHS.join("|")})(?!\\p{L})`, "iu");
const BLANK_LINE = /(?:\r\n|[\n\r])[ \t]*(?:\r\n|[\n\r])/;

/** Walks a tree once; headings, lists and tables are counted on the way. */
class BlockWalk {
  readonly blocks: Block[] = [];
  readonly #source: string;
  readonly #headings: OpenHeading[] = [];
  #above: Pick<Block, "heading"> = {};
  #lists = 0;
  #tables = 0;

  constructor(source: string) {
    this.#source = source;
  }

  walk(node: Nodes, list?: BlockList): void {
    switch (node.type) {
      case "heading":
        this.#heading(node, node.depth);
        break;
      case "paragraph":
      case "code":
        this.#add(node, list ? "item" : "paragraph", list ? { list } : {});
        break;
      case "list":
        this.#list(node);
        break;
      case "table":
        this.#table(node);
        break;
      default:
        if ("children" in node) for (const child of node.children) this.walk(child, list);
    }
  }

  /** To be called when headings were opened or closed. */
  #headingsChanged(): void {
    this.#above = this.#headings.length === 0 ? {} : { heading: this.#headings.map(({ text }) => text) };
  }

  /** A year heads the items below it, and no prose that a blank line parts from them. */
  #leaveYear(node: Nodes, type: Block["type"]): void {
    const last = this.#headings.at(-1);
    if (!last || !YEAR.test(last.text)) return;
    const start = node.position?.start.offset ?? 0;
    const isParted = (end: number) => BLANK_LINE.test(this.#source.slice(end, start));
    if (last.isOverItems === undefined) {
      last.isOverItems = type === "item" || !isParted(last.end);
      return;
    }
    if (!last.isOverItems || type !== "paragraph" || DAY_OF_A_YEAR.test(blockText(node).value)) return;
    if (!isParted(this.blocks.at(-1)?.map.ends.at(-1) ?? 0)) return;
    this.#headings.pop();
    this.#headingsChanged();
  }

  #add(node: Nodes, type: Block["type"], more: Partial<Block>): void {
    const { value: text, map } = blockText(node);
    if (text.trim() === "") return;
    const furniture = node.data?.furniture;
    if (furniture === undefined) this.#leaveYear(node, type);
    const kind = furniture === undefined ? { type } : { type: "furniture" as const, furniture };
    const note = node.data?.note === undefined ? {} : { note: node.data.note };
    this.blocks.push({ ...kind, text, map, ...this.#above, ...note, ...more });
  }

  #heading(node: Nodes, depth: number): void {
    if (node.data?.furniture !== undefined) {
      this.#add(node, "furniture", {});
      return;
    }
    while ((this.#headings.at(-1)?.depth ?? 0) >= depth) this.#headings.pop();
    this.#headingsChanged();
    this.#add(node, "heading", { depth });
    const end = node.position?.end.offset ?? 0;
    this.#headings.push({ depth, text: blockText(node).value.trim(), end });
    this.#headingsChanged();
  }

  #list(node: List): void {
    const id = this.#lists;
    this.#lists += 1;
    const ordered = node.ordered === true;
    node.children.forEach((item, index) => {
      const start = item.position?.start.offset ?? 0;
      const printed = /^\(?(\d{1,9})/.exec(this.#source.slice(start, start + 12));
      const number = ordered && printed ? { number: Number(printed[1]) } : {};
      for (const child of item.children) this.walk(child, { id, index, ordered, ...number });
    });
  }

  #table(node: Table): void {
    const id = this.#tables;
    this.#tables += 1;
    node.children.forEach((row, index) => {
      this.#row(row, { id, row: index, header: index === 0 && node.data?.headless !== true });
    });
  }

  #row(row: TableRow, place: Omit<BlockTable, "cells">): void {
    const built = new MappedTextBuilder();
    const cells: TextRange[] = [];
    let before = 0;
    for (const cell of row.children) {
      const { value, map } = blockText(cell);
      const next = map.starts[0] ?? Math.max(before, cell.position?.start.offset ?? 0);
      // What stands between two cells is read as their separator.
      if (cells.length > 0) built.add(CELL_SEPARATOR, before, next);
      const start = built.length;
      built.addSlice({ value, map }, 0, value.length);
      cells.push({ start, end: built.length });
      before = map.ends.at(-1) ?? next;
    }
    const { value: text, map } = built.build();
    if (cells.some(({ start, end }) => end > start))
      this.blocks.push({ type: "row", text, map, ...this.#above, table: { ...place, cells } });
  }
}

const known = new WeakMap<SourceDocument, readonly Block[]>();

/**
 * The blocks of a source in reading order; they are made once and remembered with the source. Their maps never overlap, and every character that is not white space stands
 * in one of them, or is markup, or shows nothing.
 */
export function blocks(doc: SourceDocument): readonly Block[] {
  const before = known.get(doc);
  if (before) return before;
  const walk = new BlockWalk(doc.text);
  walk.walk(doc.tree);
  known.set(doc, walk.blocks);
  return walk.blocks;
}
