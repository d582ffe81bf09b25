/** Lists that lost their marks: short lines behind a line that ends in a colon. */
import type { BlockReader, Cursor } from "./block-reader.ts";
import { isClosed, isCount, isDated, isValue, isYearHeading, startsLower } from "./line-kinds.ts";
import { markerOf } from "./markers.ts";

/** Lines up to here are items by their shortness. */
const SHORT = 70;
/** Lines up to here are items if a semicolon or a comma ends them. */
const LONGEST = 300;
const FEWEST = 2;
/** A line with a figure up to here is an item though a small letter begins it. */
const PERIOD = 40;

/** Index behind the items whose lines each end in the same sign, but for the last. */
function endOfSeries(cursor: Cursor, sign: string): number {
  const isItem = (index: number) => {
    const text = cursor.textOf(index);
    return text !== "" && text.length <= LONGEST && !markerOf(text) && !cursor.isFurniture(index);
  };
  let next = cursor.at;
  while (isItem(next) && cursor.textOf(next).endsWith(sign)) next += 1;
  if (next === cursor.at) return next;
  // the last item ends as the sentence does
  return isItem(next) && (isClosed(cursor.textOf(next)) || sign === ";") ? next + 1 : cursor.at;
}

/** `first half of 2022`: short, with a figure. */
const isPeriod = (text: string) => text.length <= PERIOD && /\p{N}/u.test(text);

/** Index behind the short lines that nothing ends. */
function endOfShort(cursor: Cursor): number {
  const isItem = (index: number) => {
    const text = cursor.textOf(index);
    return (
      text !== "" &&
      text.length <= SHORT &&
      !isClosed(text) &&
      !/[,;:]$/u.test(text) &&
      (!startsLower(text) || isPeriod(text)) &&
      !isValue(text) &&
      !isCount(text) &&
      !isDated(text) &&
      !isYearHeading(text) &&
      !markerOf(text) &&
      !text.includes("\t") &&
      !cursor.isFurniture(index)
    );
  };
  let next = cursor.at;
  while (isItem(next)) next += 1;
  // what stands on below is prose, and its first lines may be too
  return cursor.textOf(next) === "" ? next : cursor.at;
}

/** Whether the text just before the cursor leads to a list. */
function isLed(cursor: Cursor): boolean {
  const { before, at } = cursor;
  if (before?.type !== "paragraph" && before?.type !== "heading") return false;
  if (before.data?.furniture !== undefined) return false;
  const last = cursor.textOf(at - 1) || cursor.textOf(at - 2);
  return last.endsWith(":");
}

export const readLostList: BlockReader = (cursor) => {
  if (!isLed(cursor)) return undefined;
  const ends = [endOfSeries(cursor, ";"), endOfSeries(cursor, ","), endOfShort(cursor)];
  const next = Math.max(...ends);
  if (next - cursor.at < FEWEST) return undefined;
  const items = cursor.lines.slice(cursor.at, next).map((line) => cursor.make.item(line, line));
  return { nodes: [cursor.make.list(items, undefined)], next };
};
