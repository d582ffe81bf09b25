/** How high blocks will be, and how much of a page has to be free where one begins. */
import type { Block, Leaf, Row, Table } from "./block.ts";
import { type LaidLeaf, LineLayout } from "./line-layout.ts";

/** The lines of a paragraph that a head has to have under it. */
const LEAD_LINES = 2;
/** The rows that a caption has to have under it: the head, and one more. */
const LEAD_ROWS = 2;

/** Every leaf of a tree that pdfmake has measured is one. */
const isLaid = (leaf: Leaf): leaf is LaidLeaf => "_inlines" in leaf;
/** The rows of a table, without the notes under them. */
export const rowsOf = (table: Table): Row[] => table.stack.filter((block) => block.kind === "row");
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export class MeasuredLayout extends LineLayout {
  /** From the top of a paragraph to the line that its highest letters stand on. */
  protected ascent(leaf: Leaf): number {
    if (!isLaid(leaf)) return 0;
    this.prepare(leaf);
    return Math.max(0, ...(leaf.words ?? []).map((word) => (word.font.ascender / 1000) * word.fontSize));
  }

  /** With the space around it, in a column of this width. */
  protected leafHeight(leaf: Leaf, width: number): number {
    if (!isLaid(leaf)) return 0;
    const { before, after, left } = leaf.space;
    return before + sum(this.lineHeights(leaf, width - left)) + after;
  }

  protected stackHeight(leaves: readonly Leaf[], width: number): number {
    return sum(leaves.map((leaf) => this.leafHeight(leaf, width)));
  }

  protected cellsHeight(row: Row): number {
    return Math.max(0, ...row.stack.map((cell) => this.stackHeight(cell.stack, cell.width)));
  }

  protected rowHeight(row: Row): number {
    return row.space.before + this.cellsHeight(row) + row.space.after + (row.line?.width ?? 0);
  }

  /** The height that has to be free where a block begins: all of a head and the beginning of what it heads. */
  protected ahead(block: Block, after: readonly Block[]): number {
    const [next, ...rest] = after;
    const width = this.writer.context().availableWidth;
    switch (block.kind) {
      case "leaf": {
        if (!block.keepWithNext || !next) return this.lead(block, width);
        const following = this.ahead(next, rest);
        if (block.sideWidth === undefined) return this.leafHeight(block, width) + following;
        const own = this.leafHeight(block, block.sideWidth);
        const beside = next.kind === "leaf" && next.sideWidth === undefined;
        return beside ? Math.max(own, block.space.before + following) : own + following;
      }
      case "rule": {
        const own = block.space.before + block.width + block.space.after;
        return block.keepWithNext && next ? own + this.ahead(next, rest) : own;
      }
      case "row":
        return this.rowHeight(block);
      case "table":
        return sum(
          rowsOf(block)
            .slice(0, LEAD_ROWS)
            .map((row) => this.rowHeight(row)),
        );
      case "columns":
        return block.stack[0] ? this.leafHeight(block.stack[0], width / block.count) : 0;
      default:
        return block satisfies never;
    }
  }

  /** The lines of a paragraph that must not be parted from what is above it. */
  private lead(leaf: Leaf, width: number): number {
    if (!isLaid(leaf)) return 0;
    const heights = this.lineHeights(leaf, width - leaf.space.left);
    const lines = heights.length <= LEAD_LINES + 1 ? heights : heights.slice(0, LEAD_LINES);
    return leaf.space.before + sum(lines);
  }
}
