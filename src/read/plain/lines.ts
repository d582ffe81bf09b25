/** The lines of a plain text. */
import type { LineIndex } from "../../model/line-index.ts";

/** A line without the white space around it. */
export interface Line {
  /** Offset in the source of the first unit of `text`. */
  readonly start: number;
  readonly end: number;
  /** Empty for a blank line. */
  readonly text: string;
  /** How many units of white space stand before it. */
  readonly indent: number;
}

/** The lines from offset `from` (the start of a line) on. */
export function linesOf(source: string, index: LineIndex, from: number): readonly Line[] {
  const starts = index.starts.filter((start) => start >= from);
  return starts.map((start, at) => {
    const raw = source.slice(start, starts[at + 1] ?? source.length);
    const text = raw.trim();
    const indent = text === "" ? 0 : raw.length - raw.trimStart().length;
    return { start: start + indent, end: start + indent + text.length, text, indent };
  });
}
