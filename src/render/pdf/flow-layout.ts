/** Blocks down the pages: heads stay with what follows them, rows and columns stand side by side, table heads come again. */
import type { Block, Columns, Flow, Leaf, Row, Rule, Space, Table } from "./block.ts";
import { columnBreaks } from "./column-breaks.ts";
import { TOLERANCE } from "./line-layout.ts";
import { MeasuredLayout, rowsOf } from "./measured-layout.ts";

interface Place {
  readonly page: number;
  readonly y: number;
}

export class FlowLayout extends MeasuredLayout {
  /** Where the head in the side column ends. */
  #headEnd: Place = { page: 0, y: 0 };

  /** Called by pdfmake with the root, which is the only block that it lays out by itself. */
  override processVerticalContainer(root: Flow): void {
    root.stack.forEach((block, index) => {
      const after = root.stack.slice(index + 1, index + 4);
      if (this.ahead(block, after) > this.#room() && !this.#atTop()) this.writer.moveToNextPage();
      if (block.kind === "leaf" && block.sideWidth !== undefined) this.#placeBeside(block, after[0]);
      else this.#place(block);
    });
    this.#clearHead();
  }

  /** Lays a block at a place of the page that is not part of the flow: running headers and footers. */
  protected placeAt(row: Row, page: number, y: number, width: number): void {
    const context = this.writer.context();
    context.page = page;
    context.x = context.pageMargins.left;
    context.y = y;
    context.availableWidth = width;
    context.availableHeight = context.pages[page]?.pageSize.height ?? 0;
    this.#placeRow(row);
  }

  #room(): number {
    return this.writer.context().availableHeight + TOLERANCE;
  }

  #atTop(): boolean {
    const context = this.writer.context();
    return context.y <= context.pageMargins.top + TOLERANCE;
  }

  #place(block: Block): void {
    switch (block.kind) {
      case "leaf":
        this.#placeLeaf(block);
        break;
      case "rule":
        this.#placeRule(block);
        break;
      case "row":
        this.#placeRow(block);
        break;
      case "table":
        this.#placeTable(block);
        break;
      case "columns":
        this.#placeColumns(block);
        break;
      default:
        block satisfies never;
    }
  }

  /** Space that a page break swallows: none above a block that heads a page. */
  #spaceBefore({ before }: Space): void {
    if (!this.#atTop()) this.writer.context().moveDown(before);
  }

  #spaceAfter({ after }: Space): void {
    const context = this.writer.context();
    context.moveDown(Math.max(0, Math.min(after, context.availableHeight)));
  }

  #placeLeaf(leaf: Leaf): void {
    const context = this.writer.context();
    const { left } = leaf.space;
    if (left === 0) this.#clearHead();
    this.#spaceBefore(leaf.space);
    context.x += left;
    context.availableWidth -= left;
    this.processNode(leaf);
    context.x -= left;
    context.availableWidth += left;
    this.#spaceAfter(leaf.space);
  }

  /** A head in the side column, its first line on the line of the first words beside it. */
  #placeBeside(head: Leaf, next: Block | undefined): void {
    this.#clearHead();
    this.#spaceBefore(head.space);
    const context = this.writer.context();
    const { x, y, availableWidth, availableHeight, page } = context;
    context.availableWidth = head.sideWidth ?? availableWidth;
    context.y += next?.kind === "leaf" ? this.ascent(next) - this.ascent(head) : 0;
    this.processNode(head);
    this.#headEnd = { page: context.page, y: context.y };
    if (context.page === page) Object.assign(context, { x, y, availableWidth, availableHeight });
    else context.availableWidth = availableWidth;
  }

  #clearHead(): void {
    const context = this.writer.context();
    if (context.page === this.#headEnd.page && context.y < this.#headEnd.y)
      context.moveDown(this.#headEnd.y - context.y);
  }

  #placeRule(rule: Rule): void {
    this.#clearHead();
    const context = this.writer.context();
    this.#spaceBefore(rule.space);
    this.#line(rule.width, rule.color);
    context.moveDown(rule.width);
    this.#spaceAfter(rule.space);
  }

  #line(lineWidth: number, lineColor: string): void {
    const y = lineWidth / 2;
    const x2 = this.writer.context().availableWidth;
    this.writer.addVector({ type: "line", x1: 0, y1: y, x2, y2: y, lineWidth, lineColor });
  }

  #placeRow(row: Row): void {
    const context = this.writer.context();
    const height = this.cellsHeight(row);
    context.moveDown(row.space.before);
    this.#sideBySide(
      row.stack.map((cell) => ({
        left: cell.left,
        width: cell.width,
        down: cell.atBottom ? height - this.stackHeight(cell.stack, cell.width) : 0,
        leaves: cell.stack,
      })),
    );
    context.moveDown(row.space.after);
    if (!row.line) return;
    this.#line(row.line.width, row.line.color);
    context.moveDown(row.line.width);
  }

  /** Every column begins where the first one does; the flow goes on under the longest. */
  #sideBySide(
    columns: readonly {
      readonly left: number;
      readonly width: number;
      readonly down: number;
      readonly leaves: readonly Leaf[];
    }[],
  ): void {
    const context = this.writer.context();
    const { x, y, page, availableWidth, availableHeight } = context;
    let end = { y, page, availableHeight };
    for (const column of columns) {
      context.beginDetachedBlock();
      context.x = x + column.left;
      context.availableWidth = column.width;
      context.moveDown(column.down);
      for (const leaf of column.leaves) this.#placeLeafInColumn(leaf);
      const here = { y: context.y, page: context.page, availableHeight: context.availableHeight };
      if (here.page > end.page || (here.page === end.page && here.y > end.y)) end = here;
      context.endDetachedBlock();
    }
    Object.assign(context, { x, availableWidth }, end);
  }

  #placeLeafInColumn(leaf: Leaf): void {
    const context = this.writer.context();
    context.moveDown(leaf.space.before);
    context.x += leaf.space.left;
    context.availableWidth -= leaf.space.left;
    this.processNode(leaf);
    context.x -= leaf.space.left;
    context.availableWidth += leaf.space.left;
    this.#spaceAfter(leaf.space);
  }

  #placeTable(table: Table): void {
    this.#clearHead();
    const rows = rowsOf(table);
    const foot = table.stack.filter((block) => block.kind === "leaf");
    const footHeight = this.stackHeight(foot, this.writer.context().availableWidth);
    const [head] = rows;
    rows.forEach((row, index) => {
      const kept = index === rows.length - 1 ? footHeight : 0;
      if (this.rowHeight(row) + kept > this.#room() && !this.#atTop()) {
        this.writer.moveToNextPage();
        if (head && index > 0) this.#repeat(head);
      }
      this.#placeRow(row);
    });
    for (const leaf of foot) this.#placeLeaf(leaf);
  }

  #repeat(head: Row): void {
    this.artifact = true;
    this.#placeRow(head);
    this.artifact = false;
  }

  #placeColumns({ stack, count, gutter }: Columns): void {
    this.#clearHead();
    const context = this.writer.context();
    const width = (context.availableWidth - gutter * (count - 1)) / count;
    const heights = stack.map((leaf) => this.leafHeight(leaf, width));
    let done = 0;
    while (done < stack.length) {
      const breaks = columnBreaks(heights.slice(done), count, this.#room(), this.#atTop());
      if (breaks.length === 0) {
        this.writer.moveToNextPage();
        continue;
      }
      let start = done;
      this.#sideBySide(
        breaks.map((size, column) => {
          const leaves = stack.slice(start, start + size);
          start += size;
          return { left: column * (width + gutter), width, down: 0, leaves };
        }),
      );
      done = start;
    }
  }
}
