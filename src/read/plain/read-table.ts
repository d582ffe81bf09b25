/** Tables that lost their rules: lines of cells parted by tabs or by wide gaps. */
import type { BlockReader, Cursor } from "./block-reader.ts";
import type { Line } from "./lines.ts";
import type { Range } from "./node-maker.ts";

const TAB = /\t/g;
const GAP = /[ \u00A0]{2,}/g;

/** Wide gaps also stand in prose and menus: only so many lines of as many cells are a table. */
const FEWEST_GAP_LINES = 3;
const LONGEST_CELL = 60;

/** A run without the white space around it. */
function trimmed(text: string, { start, end }: Range): Range {
  const cell = text.slice(start, end);
  const first = start + cell.length - cell.trimStart().length;
  return { start: first, end: first + cell.trim().length };
}

/** The cells of a line, in the source. */
function cellsOf(line: Line, separator: RegExp): readonly Range[] {
  const cells: Range[] = [];
  let start = 0;
  const add = (end: number) => {
    const cell = trimmed(line.text, { start, end });
    cells.push({ start: line.start + cell.start, end: line.start + cell.end });
  };
  for (const match of line.text.matchAll(separator)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(line.text.length);
  return cells;
}

function rowsFrom(lines: readonly Line[], at: number, separator: RegExp): readonly (readonly Range[])[] {
  const rows: (readonly Range[])[] = [];
  for (let index = at; index < lines.length; index += 1) {
    const line = lines[index];
    const cells = line && line.text !== "" ? cellsOf(line, separator) : [];
    if (cells.length < 2) break;
    if (separator === GAP && (cells.length !== (rows[0] ?? cells).length || !areCells(cells))) break;
    rows.push(cells);
  }
  return rows;
}

const areCells = (cells: readonly Range[]) => cells.every(({ start, end }) => end - start <= LONGEST_CELL);

const textOf = ({ source }: Cursor, { start, end }: Range) => source.slice(start, end);

const hasFigure = (cursor: Cursor, row: readonly Range[] = []) =>
  row.some((cell) => /\p{N}/u.test(textOf(cursor, cell)));

/** Whether rows of wide gaps are a table: many, or two of which the first only names what the second counts. */
function isTable(cursor: Cursor, rows: readonly (readonly Range[])[]): boolean {
  if (rows.length >= FEWEST_GAP_LINES)
    return rows.slice(1).some((row) => hasFigure(cursor, row)) || !cursor.isFurniture(cursor.at);
  const [head, row] = rows;
  return rows.length === 2 && (head?.length ?? 0) >= 3 && !hasFigure(cursor, head) && hasFigure(cursor, row);
}

export const readTable: BlockReader = (cursor) => {
  const { lines, at, make } = cursor;
  const tabbed = rowsFrom(lines, at, TAB);
  const rows = tabbed.length >= 2 ? tabbed : rowsFrom(lines, at, GAP);
  if (rows !== tabbed && !isTable(cursor, rows)) return undefined;
  const hasHead = !hasFigure(cursor, rows[0]) && rows.slice(1).some((row) => hasFigure(cursor, row));
  return { nodes: [make.table(rows, hasHead)], next: at + rows.length };
};
