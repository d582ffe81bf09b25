/** The layout of a whole document: the flow, then what runs along the edges of its pages. */
import type { Row } from "./block.ts";
import { FlowLayout } from "./flow-layout.ts";

/** A line at the edge of a page; `y` is counted from the top edge. */
export interface RunningLine {
  readonly row: Row;
  readonly y: number;
}
/** What runs along page `page` (from 1) of `pages`. */
export type RunningLines = (page: number, pages: number) => readonly RunningLine[];

export class DocumentLayout extends FlowLayout {
  running: RunningLines = () => [];
  contentWidth = 0;

  override addHeadersAndFooters(): void {
    const { pages } = this.writer.context();
    this.artifact = true;
    pages.forEach((_, index) => {
      for (const { row, y } of this.running(index + 1, pages.length)) {
        for (const cell of row.stack)
          for (const leaf of cell.stack)
            this.docMeasure.measureBlock(this.docPreprocessor.preprocessBlock(leaf));
        this.placeAt(row, index, y, this.contentWidth);
      }
    });
    this.artifact = false;
  }
}
