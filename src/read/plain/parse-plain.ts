/** Plain text to an mdast tree with maps. No character is markup but the markers of lists and the rules between blocks. */
import type { Root, RootContent } from "mdast";
import type { Place } from "../message-at.ts";
import type { BlockReader, Cursor } from "./block-reader.ts";
import { linesOf } from "./lines.ts";
import { NodeMaker } from "./node-maker.ts";
import { readCellTable } from "./read-cell-table.ts";
import { isFurnitureLine, readFurniture } from "./read-furniture.ts";
import { readHeading, readNumberedHeading } from "./read-heading.ts";
import { readList } from "./read-list.ts";
import { readLostList } from "./read-lost-list.ts";
import { readNote } from "./read-note.ts";
import { readParagraph } from "./read-paragraph.ts";
import { readTable } from "./read-table.ts";
import { wrappingOf } from "./wrapping.ts";

/** Asked in this order at the start of every block; the last one takes whatever is left. */
const READERS: readonly BlockReader[] = [
  readTable,
  readFurniture,
  readNote,
  readCellTable,
  readNumberedHeading,
  readList,
  readLostList,
  readHeading,
  readParagraph,
];

/** Parses the source from offset `start` (the start of a line) on. */
export function parsePlain(place: Place, start: number): Root {
  const lines = linesOf(place.text, place.lines, start);
  const make = new NodeMaker(place.text, place.lines);
  const textOf = (index: number) => lines[index]?.text ?? "";
  const furniture: (boolean | undefined)[] = [];
  const isFurniture = (index: number) => {
    furniture[index] ??= isFurnitureLine(textOf(index));
    return furniture[index] ?? false;
  };
  const isWrapped = wrappingOf(lines);
  const lastFilled = lines.findLastIndex(({ text }) => text !== "");
  const children: RootContent[] = [];
  let at = 0;
  while (at < lines.length) {
    if (textOf(at) === "") {
      at += 1;
      continue;
    }
    const cursor: Cursor = {
      source: place.text,
      lines,
      at,
      make,
      textOf,
      isFurniture,
      isWrapped,
      before: children.at(-1),
      lastFilled,
    };
    const block = firstOf(READERS, cursor);
    for (const node of block.nodes) children.push(node);
    at = block.next;
  }
  return make.root(children);
}

function firstOf(readers: readonly BlockReader[], cursor: Cursor) {
  for (const read of readers) {
    const block = read(cursor);
    if (block) return block;
  }
  throw new Error(`no reader took line ${cursor.at} of a plain text`);
}
