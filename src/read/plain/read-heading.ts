/** Headings, which plain text shows by their shape and place only. */
import type { Heading } from "mdast";
import type { BlockReader, Cursor } from "./block-reader.ts";
import {
  isCapitals,
  isClosed,
  isCount,
  isLabel,
  isNote,
  isSeries,
  isValue,
  isYearHeading,
  startsLower,
  startsUpper,
  wordsOf,
} from "./line-kinds.ts";
import { goesOn, type Marker, markerOf } from "./markers.ts";
import { startsCellTable } from "./read-cell-table.ts";
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
    !isCount(text) &&
    !/www\.|:\/\//.test(text) &&
    !OPEN_END.test(text) &&
    !TWO_SENTENCES.test(text)
  );
}

/** Whether a line stands below another of the same block: what ends a run of lines heads nothing. */
function endsRun(cursor: Cursor, at: number): boolean {
  const above = cursor.textOf(at - 1);
  return (
    above !== "" && cursor.before?.type === "paragraph" && !isClosed(above) && !cursor.isFurniture(at - 1)
  );
}

/** Whether a run of lines stands below that are each for itself, and say more than a name: years, numbers, dashes. */
function headsLines(cursor: Cursor, at: number): boolean {
  const isBare = (text: string) => !/[\p{N}:;()–—]/u.test(text);
  const text = cursor.textOf(at);
  return (
    isBare(text) &&
    wordsOf(text).length <= 7 &&
    cursor.textOf(at - 1) === "" &&
    cursor.textOf(at + 2) !== "" &&
    !cursor.isWrapped(at) &&
    !startsLower(cursor.textOf(at + 1)) &&
    [1, 2].every(
      (below) => /\p{N}/u.test(cursor.textOf(at + below)) && /\p{L}/u.test(cursor.textOf(at + below)),
    )
  );
}

/** Whether any text stands behind a line: what ends a page is no heading. */
function isFollowed(cursor: Cursor, at: number): boolean {
  return at < cursor.lastFilled;
}

/** Whether the line under a heading shows that it is one. */
function headsNext(cursor: Cursor, at: number): boolean {
  const text = cursor.textOf(at);
  const next = cursor.textOf(at + 1);
  // a title printed twice
  if (next.toLowerCase() === text.toLowerCase() && !endsRun(cursor, at)) return true;
  if (next === "") return isFollowed(cursor, at) && !endsRun(cursor, at);
  if (next.includes("\t") || cursor.isFurniture(at + 1) || isYearHeading(next)) return true;
  if (listStart(cursor, at + 1) || startsCellTable(cursor, at + 1) || headsLines(cursor, at)) return true;
  if (endsRun(cursor, at) || (isValue(text) && isValue(next))) return false;
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

/** `1. General information` between blank lines, with no `2.` behind it: numbers of chapters, not of a list. */
export const readNumberedHeading: BlockReader = (cursor) => {
  const { at, lines } = cursor;
  const line = lines[at];
  const marker = markerOf(cursor.textOf(at));
  if (!line || marker?.number === undefined || marker.glued) return undefined;
  if (cursor.textOf(at - 1) !== "" || cursor.textOf(at + 1) !== "" || !isFollowed(cursor, at))
    return undefined;
  let next = at + 1;
  while (cursor.textOf(next) === "") next += 1;
  const behind = markerOf(cursor.textOf(next));
  const title = line.text.slice(marker.length);
  if ((behind && goesOn(marker, behind)) || !isHeadline(title) || /^\p{N}/u.test(title)) return undefined;
  if (!isChapter(cursor, marker)) return undefined;
  return { nodes: [cursor.make.heading(line, 2)], next: at + 1 };
};

/** Whether the chapter before, or the first of all, is what the number follows. */
function isChapter(cursor: Cursor, marker: Marker): boolean {
  return marker.number === 1 || cursor.before?.type !== "list" || !isLastOf(cursor, marker);
}

/** Whether the list right before would go on with the marker. */
function isLastOf(cursor: Cursor, marker: Marker): boolean {
  const list = cursor.before;
  if (list?.type !== "list" || !list.ordered) return false;
  const first = list.start ?? 1;
  return marker.number === first + list.children.length;
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
