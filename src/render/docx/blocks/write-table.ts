/** A GFM table as Word's own: heads that repeat, rows that never split. */
import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import type { Table as TableNode, TableRow as TableRowNode } from "mdast";
import type { DocxState } from "../docx-state.ts";
import { writePhrases } from "../phrases/write-phrases.ts";
import { BRIEFING_TABLE, PARAGRAPH } from "../styles/style-ids.ts";
import { columnWidths } from "./column-widths.ts";

export interface TableFrame {
  /** The attribute `widths`. */
  readonly widths: string | undefined;
  /** Whether a note stands under the table, which the last row must not leave. */
  readonly noteBelow: boolean;
}

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  center: AlignmentType.CENTER,
} as const;

/** A table of the whole width of the text; undefined for one without columns, which Word cannot hold. */
export function writeTable(node: TableNode, frame: TableFrame, state: DocxState): Table | undefined {
  const columns = Math.max(...node.children.map((row) => row.children.length), 0);
  if (columns === 0) return undefined;
  const widths = columnWidths(frame.widths, columns, state.frame.textWidth);
  return new Table({
    style: BRIEFING_TABLE,
    width: { size: state.frame.textWidth, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    rows: node.children.map(
      (row, at) =>
        new TableRow({
          tableHeader: at === 0,
          cantSplit: true,
          children: rowCells(row, { node, at, widths, keepNext: keepsNext(node, at, frame) }, state),
        }),
    ),
  });
}

/**
 * Rows that must not be the last of a page: the heads and the first row, the head of a group (one whose first cell
 * is empty), the last but one, and the last if a note follows.
 */
function keepsNext(node: TableNode, at: number, { noteBelow }: TableFrame): boolean {
  const last = node.children.length - 1;
  if (at === last) return noteBelow;
  return at <= 1 || at === last - 1 || node.children[at]?.children[0]?.children.length === 0;
}

interface RowPlace {
  readonly node: TableNode;
  readonly at: number;
  readonly widths: readonly number[];
  readonly keepNext: boolean;
}

function rowCells(row: TableRowNode, place: RowPlace, state: DocxState): readonly TableCell[] {
  const { node, at, widths, keepNext } = place;
  return widths.map((width, column) => {
    const align = node.align?.[column];
    const paragraph = new Paragraph({
      style: at === 0 ? PARAGRAPH.tableHead : PARAGRAPH.tableCell,
      ...(align ? { alignment: ALIGNMENTS[align] } : {}),
      ...(keepNext ? { keepNext } : {}),
      children: writePhrases(row.children[column]?.children ?? [], state),
    });
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      // The last column ends with the text block: no gutter to its right.
      ...(column === widths.length - 1 ? { margins: { right: 0, marginUnitType: WidthType.DXA } } : {}),
      children: [paragraph],
    });
  });
}
