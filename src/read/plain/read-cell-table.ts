/** Tables whose every cell stands on a line of its own; certain only where the rows are numbered. */
import type { BlockReader, Cursor } from "./block-reader.ts";
import type { Line } from "./lines.ts";

const FEWEST_ROWS = 2;
const COLUMNS = { fewest: 3, most: 8 } as const;
const LONGEST_CELL = 60;

/** How many columns the table that starts at a line has: as many as lines stand before the number 1. */
function columnsAt(cursor: Cursor, at: number): number | undefined {
  for (let index = at; index <= at + COLUMNS.most; index += 1) {
    const text = cursor.textOf(index);
    if (text === "1") return index - at >= COLUMNS.fewest ? index - at : undefined;
    if (!/\p{L}/u.test(text) || text.length > LONGEST_CELL) return undefined;
  }
  return undefined;
}

function rowAt(cursor: Cursor, at: number, columns: number): readonly Line[] | undefined {
  const row = cursor.lines.slice(at, at + columns);
  const isRow = row.length === columns && row.every(({ text }) => text !== "" && text.length <= LONGEST_CELL);
  return isRow ? row : undefined;
}

/** The rows of the table that starts at a line, its head first; undefined where none does. */
function rowsAt(cursor: Cursor, at: number): readonly (readonly Line[])[] | undefined {
  const columns = columnsAt(cursor, at);
  const head = columns && rowAt(cursor, at, columns);
  if (!columns || !head) return undefined;
  const rows = [head];
  while (cursor.textOf(at + rows.length * columns) === String(rows.length)) {
    const row = rowAt(cursor, at + rows.length * columns, columns);
    if (!row) break;
    rows.push(row);
  }
  return rows.length > FEWEST_ROWS ? rows : undefined;
}

/** Whether such a table starts at a line. */
export function startsCellTable(cursor: Cursor, at: number): boolean {
  return rowsAt(cursor, at) !== undefined;
}

export const readCellTable: BlockReader = (cursor) => {
  const rows = rowsAt(cursor, cursor.at);
  return rows && { nodes: [cursor.make.table(rows)], next: cursor.at + rows.flat().length };
};
