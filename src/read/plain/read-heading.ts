/** Headings, which plain text shows by their shape and place only. */
import type { Heading } from "mdast";
import type { BlockReader, Cursor } from "./block-reader.ts";
import {
  isCapitals,
  isClosed,
  isLabel,
  isNote,
  isSeries,
  isYearHeading,
  startsLower,
  startsUpper,
  wordsOf,
} from "./line-kinds.ts";
import { startsCellTable } from "./read-cell-table.ts";
import { isFurnitureLine } from "./read-furniture.ts";
import { listStart } from "./read-list.ts";

const LONGEST = 110;
const MOST_WORDS = 16;
/** A line of text under a heading, without a blank line between, is at least so long. */
const TEXT_LENGTH = 60;
const OPEN_END = /[,\-–—(/]$/;
const TWO_SENTENCES = /\p{Ll}{3}[.!?]\s+\p{Lu}/u;

/** Whether a line has the shape of a heading: short, with no closing punctuation, and no two sentences. */
function isHeadline(text: string): boolean {
  return (
    text.length <= LONGEST &&
    wordsOf(text).length <= MOST_WORDS &&
    (startsUpper(text) || /^["«“„(]?\p{Nd}.*\p{L}/u.test(text)) &&
    !isClosed(text) &&
    !isSeries(text) &&
    !isNote(text) &&
    !OPEN_END.test(text) &&
    !TWO_SENTENCES.test(text)
  );
}

/** Whether any text stands behind a line: what ends a page is no heading. */
function isFollowed(cursor: Cursor, at: number): boolean {
  for (let index = at + 1; index < cursor.lines.length; index += 1)
    if (cursor.textOf(index) !== "") return true;
  return false;
}

/** Whether the line under a heading shows that it is one. */
function headsNext(cursor: Cursor, at: number): boolean {
  const text = cursor.textOf(at);
  const next = cursor.textOf(at + 1);
  if (next === "") return isFollowed(cursor, at);
  if (next.includes("\t") || isFurnitureLine(next) || isYearHeading(next)) return true;
  if (listStart(cursor, at + 1) || startsCellTable(cursor, at + 1)) return true;
  return !startsLower(next) && next.length >= TEXT_LENGTH && next.length >= 2 * text.length;
}

/** Index of the last line of the heading that starts at the cursor; a long title is broken before a small letter. */
function lastLine(cursor: Cursor): number | undefined {
  const { at } = cursor;
  if (!isHeadline(cursor.textOf(at))) return undefined;
  if (headsNext(cursor, at)) return at;
  const next = cursor.textOf(at + 1);
  const broken = startsLower(next) && isHeadline(`A ${next}`) && cursor.textOf(at + 2) === "";
  return broken && isFollowed(cursor, at + 1) ? at + 1 : undefined;
}

function depthOf(cursor: Cursor): { depth: Heading["depth"]; last: number } | undefined {
  const { at } = cursor;
  const text = cursor.textOf(at);
  if (isYearHeading(text) || isLabel(text))
    return isFollowed(cursor, at) ? { depth: 3, last: at } : undefined;
  if (isCapitals(text) && !isClosed(text) && !isSeries(text)) return { depth: 2, last: at };
  const last = lastLine(cursor);
  return last === undefined ? undefined : { depth: 2, last };
}

export const readHeading: BlockReader = (cursor) => {
  const found = depthOf(cursor);
  const first = cursor.lines[cursor.at];
  const last = found && cursor.lines[found.last];
  if (!found || !first || !last) return undefined;
  return {
    nodes: [cursor.make.heading({ start: first.start, end: last.end }, found.depth)],
    next: found.last + 1,
  };
};
