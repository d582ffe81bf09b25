/** Whether a line that ends is a sentence that goes on: sources are broken in mid-sentence. */
import type { Cursor } from "./block-reader.ts";
import {
  isCapitals,
  isClosed,
  isDated,
  isLabel,
  isNote,
  isOpen,
  isSeries,
  isYearHeading,
  startsLower,
  startsUpper,
} from "./line-kinds.ts";

/** Lines up to here may come from a text that was wrapped at a width. */
const WIDEST = 120;
const NARROWEST = 50;
/** A line this short does not break off before a figure: it is a cell or an item. */
const SHORT = 30;
/** How many lines before and behind show how wide the text is. */
const NEIGHBOURS = 3;

/** The longest line around a line, blank lines apart. */
function widthAround(cursor: Cursor, at: number): number {
  let width = 0;
  for (let index = at; index >= at - NEIGHBOURS && cursor.textOf(index) !== ""; index -= 1)
    width = Math.max(width, cursor.textOf(index).length);
  for (let index = at; index <= at + NEIGHBOURS && cursor.textOf(index) !== ""; index += 1)
    width = Math.max(width, cursor.textOf(index).length);
  return width;
}

/** Whether a line fills a share of the width of the text around it, where that was wrapped at all. */
function fills(cursor: Cursor, at: number, share: number): boolean {
  const width = widthAround(cursor, at);
  return width >= NARROWEST && width <= WIDEST && cursor.textOf(at).length >= share * width;
}

/** Whether the line at `at` and the next one are of one paragraph. */
export function lineGoesOn(cursor: Cursor, at: number): boolean {
  const text = cursor.textOf(at);
  const next = cursor.textOf(at + 1);
  if (next === "" || next.includes("\t") || isDated(next) || isNote(next) || cursor.isFurniture(at + 1))
    return false;
  if (startsLower(next)) return !isSeries(text) || cursor.isWrapped(at);
  if (isSeries(text) || isCapitals(next) || isLabel(next)) return false;
  if (isIndented(cursor, at) && isClosed(text)) return false;
  if (!cursor.isWrapped(at)) return isOpen(text) && text.length >= SHORT;
  if (isClosed(text)) return !isYearHeading(next) && fills(cursor, at, 0.6);
  if (startsUpper(next)) return text.length >= NARROWEST || fills(cursor, at, 0.4);
  return text.length >= SHORT;
}

/** Whether the next line is set in, and so begins a paragraph. */
function isIndented(cursor: Cursor, at: number): boolean {
  const indent = cursor.lines[at + 1]?.indent ?? 0;
  return indent >= 2 && (cursor.lines[at]?.indent ?? 0) < indent;
}
