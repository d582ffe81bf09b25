/** Footnotes: `[1] ...`, `¹ ...`, `* ...`. */
import type { BlockReader, Cursor } from "./block-reader.ts";
import { lineGoesOn } from "./line-goes-on.ts";

declare module "unist" {
  interface Data {
    /** Of a paragraph that is a footnote: its mark as printed. */
    note?: string;
  }
}

const MARK = /^(?:\[\d{1,3}\]|[¹²³⁴-⁹]{1,2}|\*{1,3})\s?(?=[\p{L}\p{N}«“„"(])/u;
/** Behind a word or a full stop, and before a space: where a star leads to a note. */
const STARRED = /[\p{L}\p{N}.,;:!?»”)%]\*{1,3}(?:[\s.,;:)]|$)/u;

/** Whether the line with a star before it is a bullet: others stand around it, or no star leads to it. */
function isBullet(cursor: Cursor, mark: string): boolean {
  const isStarred = (index: number) => /^\*\s/u.test(cursor.textOf(index));
  const { at } = cursor;
  if (mark === "*" && (isStarred(at - 1) || isStarred(at + 1))) return true;
  return !cursor.lines.slice(Math.max(0, at - REACH), at).some(({ text }) => STARRED.test(text));
}

/** So many lines above a note are looked through for its mark. */
const REACH = 60;

export const readNote: BlockReader = (cursor) => {
  const { at, lines, make } = cursor;
  const line = lines[at];
  const found = line && MARK.exec(line.text);
  if (!line || !found) return undefined;
  const mark = found[0].trim();
  if (mark.startsWith("*") && isBullet(cursor, mark)) return undefined;
  let next = at + 1;
  while (lineGoesOn(cursor, next - 1) && !MARK.test(cursor.textOf(next))) next += 1;
  const end = lines[next - 1]?.end ?? line.end;
  return { nodes: [make.note({ start: line.start, end }, line.start + found[0].length, mark)], next };
};
