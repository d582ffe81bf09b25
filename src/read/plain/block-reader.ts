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
  /** Whether a line is none of the page's text: a menu, a clock, a footer, a rule between blocks. */
  isFurniture(index: number): boolean;
  /** Whether the prose around a line is wrapped at a width. */
  isWrapped(index: number): boolean;
  /** What was read last; undefined at the start. */
  readonly before: RootContent | undefined;
  /** Index of the last line that is not blank. */
  readonly lastFilled: number;
}

/** A block, and the index of the first line that is not part of it. */
interface ReadBlock {
  readonly nodes: readonly RootContent[];
  readonly next: number;
}

/** Reads one kind of block at the cursor; undefined where there is none. */
export type BlockReader = (cursor: Cursor) => ReadBlock | undefined;
