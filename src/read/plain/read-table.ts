/** Tables that lost their rules: lines of cells parted by tabs or by wide gaps. */
import type { BlockReader } from "./block-reader.ts";
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

export const readTable: BlockReader = ({ lines, at, make }) => {
  const tabbed = rowsFrom(lines, at, TAB);
  if (tabbed.length >= 2) return { nodes: [make.table(tabbed)], next: at + tabbed.length };
  const gapped = rowsFrom(lines, at, GAP);
  if (gapped.length >= FEWEST_GAP_LINES) return { nodes: [make.table(gapped)], next: at + gapped.length };
  return undefined;
};
