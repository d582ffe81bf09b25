/** Paragraphs: what is nothing else. Their lines are joined where a sentence goes on. */
import type { BlockReader, Cursor } from "./block-reader.ts";
import { lineGoesOn } from "./line-goes-on.ts";
import { isClosed, isSeries } from "./line-kinds.ts";
import { markerOf } from "./markers.ts";
import { listStart } from "./read-list.ts";

/** Whether a list starts on a line that a paragraph has come to: a dash or a number in mid-sentence starts none. */
function isInterrupted(cursor: Cursor, next: number): boolean {
  const marker = markerOf(cursor.textOf(next));
  if (!marker) return false;
  const before = cursor.textOf(next - 1);
  const isBullet = marker.number === undefined && marker.style !== "-" && marker.style !== "*";
  return isBullet || ((isClosed(before) || isSeries(before)) && listStart(cursor, next) !== undefined);
}

/** Never undefined: every line that no other reader took is a paragraph's. */
export const readParagraph: BlockReader = (cursor) => {
  let next = cursor.at + 1;
  while (lineGoesOn(cursor, next - 1) && !isInterrupted(cursor, next)) next += 1;
  const range = { start: cursor.lines[cursor.at]?.start ?? 0, end: cursor.lines[next - 1]?.end ?? 0 };
  return { nodes: [cursor.make.paragraph(range)], next };
};
