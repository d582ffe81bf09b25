/** What the readers of the blocks of a plain text have in common. */
import type { RootContent } from "mdast";
import type { Line } from "./lines.ts";
import type { NodeMaker } from "./node-maker.ts";

/** The lines of a text and the place that has been reached. */
export interface Cursor {
  readonly source: string;
  readonly lines: readonly Line[];
  /** Index of the line to be read, never a blank one. */
  readonly at: number;
  readonly make: NodeMaker;
  /** The text of a line; empty for a blank line and outside the text. */
  textOf(index: number): string;
}

/** A block, and the index of the first line that is not part of it. */
interface ReadBlock {
  readonly nodes: readonly RootContent[];
  readonly next: number;
}

/** Reads one kind of block at the cursor; undefined where there is none. */
export type BlockReader = (cursor: Cursor) => ReadBlock | undefined;
