/** Tables whose every cell stands on a line of its own; certain where the rows are numbered, or begin with years. */
import type { BlockReader, Cursor } from "./block-reader.ts";
import type { Line } from "./lines.ts";

const FEWEST_ROWS = 2;
const COLUMNS = { fewest: 3, most: 8 } as const;
const LONGEST_CELL = 60;
/** So many rows of a name and a figure are a table of two columns. */
const FEWEST_PAIRS = 3;

const YEAR = /^(?:19|20)\d\d$/;
const FIGURE = /^[$€£%~<>+−–-]?\s?\p{N}/u;

/** What the first cells of the rows have in common. */
type Key = (cell: string, row: number) => boolean;

const isNumbered: Key = (cell, row) => cell === String(row);
const isYear: Key = (cell) => YEAR.test(cell);

const isCell = (text: string) => text !== "" && text.length <= LONGEST_CELL;

/** How many columns the table that starts at a line has: as many as lines stand before the first key. */
function columnsAt(cursor: Cursor, at: number, isKey: Key): number | undefined {
  for (let index = at; index <= at + COLUMNS.most; index += 1) {
    const text = cursor.textOf(index);
    if (isKey(text, 1)) return index - at >= COLUMNS.fewest ? index - at : undefined;
    if (!isCell(text) || !/\p{L}/u.test(text)) return undefined;
  }
  return undefined;
}

function rowAt(cursor: Cursor, at: number, columns: number): readonly Line[] | undefined {
  const row = cursor.lines.slice(at, at + columns);
  return row.length === columns && row.every(({ text }) => isCell(text)) ? row : undefined;
}

/** The rows of a table with keys that starts at a line, its head first; undefined where none does. */
function keyedRows(cursor: Cursor, at: number, isKey: Key): readonly (readonly Line[])[] | undefined {
  const columns = columnsAt(cursor, at, isKey);
  const head = columns && rowAt(cursor, at, columns);
  if (!columns || !head) return undefined;
  const rows = [head];
  while (isKey(cursor.textOf(at + rows.length * columns), rows.length)) {
    const row = rowAt(cursor, at + rows.length * columns, columns);
    if (!row) break;
    rows.push(row);
  }
  return rows.length > FEWEST_ROWS ? rows : undefined;
}

/** The rows of a table of names and figures, under a head of two names; undefined where none starts at a line. */
function pairedRows(cursor: Cursor, at: number): readonly (readonly Line[])[] | undefined {
  const isName = (index: number) => {
    const text = cursor.textOf(index);
    return isCell(text) && /^\p{Lu}[^:;,.!?]*$/u.test(text) && !/\p{N}/u.test(text);
  };
  if (!isName(at) || !isName(at + 1)) return undefined;
  const rows: (readonly Line[])[] = [];
  for (let next = at + 2; isName(next) && FIGURE.test(cursor.textOf(next + 1)); next += 2) {
    const row = rowAt(cursor, next, 2);
    if (!row) break;
    rows.push(row);
  }
  return rows.length >= FEWEST_PAIRS ? [cursor.lines.slice(at, at + 2), ...rows] : undefined;
}

const rowsAt = (cursor: Cursor, at: number) =>
  keyedRows(cursor, at, isNumbered) ?? keyedRows(cursor, at, isYear) ?? pairedRows(cursor, at);

/** Whether such a table starts at a line. */
export function startsCellTable(cursor: Cursor, at: number): boolean {
  return rowsAt(cursor, at) !== undefined;
}

export const readCellTable: BlockReader = (cursor) => {
  const rows = rowsAt(cursor, cursor.at);
  return rows && { nodes: [cursor.make.table(rows)], next: cursor.at + rows.flat().length };
};
