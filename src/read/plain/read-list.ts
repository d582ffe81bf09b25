/** Lists: bullets, and numbers glued to their text or not. */
import type { ListItem } from "mdast";
import type { BlockReader, Cursor } from "./block-reader.ts";
import { lineGoesOn } from "./line-goes-on.ts";
import { isClosed } from "./line-kinds.ts";
import { goesOn, type Marker, markerOf } from "./markers.ts";
import type { NodeMaker, Range } from "./node-maker.ts";

/** How far on the second item of a list may stand that does not begin with 1. */
const LOOK_AHEAD = 8;

/** Index of the next line that is not blank; the number of lines where there is none. */
function nextFilled(cursor: Cursor, from: number): number {
  let index = from;
  while (index < cursor.lines.length && cursor.textOf(index) === "") index += 1;
  return index;
}

/** Whether a line goes on with the item before it; behind the end of a sentence the text around the list begins again. */
function isMore(cursor: Cursor, next: number): boolean {
  return !isClosed(cursor.textOf(next - 1)) && !markerOf(cursor.textOf(next)) && lineGoesOn(cursor, next - 1);
}

/** Whether a line is set in under the item, and so of it. */
function isHanging(cursor: Cursor, at: number, next: number): boolean {
  const text = cursor.textOf(next);
  const indent = cursor.lines[next]?.indent ?? 0;
  return (
    text !== "" && indent > (cursor.lines[at]?.indent ?? 0) && !markerOf(text) && !cursor.isFurniture(next)
  );
}

/** Index of the first line behind the item that starts at a line. */
function itemEnd(cursor: Cursor, at: number): number {
  let next = at + 1;
  while (isMore(cursor, next) || isHanging(cursor, at, next)) next += 1;
  return next;
}

/** Whether the next item stands within a few lines: what tells a list from a line that starts with a number. */
function isFollowed(cursor: Cursor, at: number, marker: Marker): boolean {
  for (let index = at + 1, seen = 0; index < cursor.lines.length && seen < LOOK_AHEAD; index += 1) {
    if (cursor.textOf(index) === "") continue;
    seen += 1;
    const next = markerOf(cursor.textOf(index));
    if (next && goesOn(marker, next) && (!marker.glued || next.number === (marker.number ?? 0) + 1))
      return true;
  }
  return false;
}

/** The marker of a list's first item at a line. */
export function listStart(cursor: Cursor, at: number): Marker | undefined {
  const marker = markerOf(cursor.textOf(at));
  if (!marker || marker.number === undefined) return marker;
  const certain = marker.number === 1 && !marker.glued;
  return certain || isFollowed(cursor, at, marker) ? marker : undefined;
}

/** Cuts an item where the next numbers of its list stand in the same line: `... (1995). 6.16 November ...`. */
function partsOf(
  text: string,
  marker: Marker,
): readonly { readonly from: number; readonly marker: Marker }[] {
  const parts = [{ from: 0, marker }];
  if (marker.number === undefined) return parts;
  for (const { index } of text.matchAll(/(?<=[.;]\s)\(?\d{1,3}[.)](?=\S)/gu)) {
    const last = parts.at(-1)?.marker ?? marker;
    const next = markerOf(text.slice(index));
    if (next && next.number === (last.number ?? 0) + 1 && next.style === last.style)
      parts.push({ from: index, marker: next });
  }
  return parts;
}

function makeItems(
  make: NodeMaker,
  range: Range,
  text: string,
  marker: Marker,
): { items: ListItem[]; last: Marker } {
  const parts = partsOf(text, marker);
  const items = parts.map((part, index) => {
    const start = range.start + part.from;
    const cut = text.slice(part.from, parts[index + 1]?.from ?? text.length).trimEnd();
    return make.item(
      { start, end: start + cut.length },
      { start: start + part.marker.length, end: start + cut.length },
    );
  });
  return { items, last: parts.at(-1)?.marker ?? marker };
}

/** A list goes on over blank lines. */
export const readList: BlockReader = (cursor) => {
  const first = listStart(cursor, cursor.at);
  if (!first) return undefined;
  const items: ListItem[] = [];
  let marker: Marker | undefined = first;
  let at = cursor.at;
  let next = at;
  while (marker) {
    next = itemEnd(cursor, at);
    const range = { start: cursor.lines[at]?.start ?? 0, end: cursor.lines[next - 1]?.end ?? 0 };
    const made = makeItems(cursor.make, range, cursor.source.slice(range.start, range.end), marker);
    items.push(...made.items);
    at = nextFilled(cursor, next);
    const found = markerOf(cursor.textOf(at));
    marker = found && goesOn(made.last, found) ? found : undefined;
  }
  return { nodes: [cursor.make.list(items, first.number)], next };
};
