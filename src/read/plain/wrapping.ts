/** Whether the lines of a plain text were wrapped at a width, or each stands for itself. */
import { startsLower } from "./line-kinds.ts";
import type { Line } from "./lines.ts";
import { markerOf } from "./markers.ts";

/** How many lines before and behind a line show how the text around it was set. */
const NEIGHBOURS = 5;
/** Of the lines of wrapped prose at least this share begins with a small letter. */
const SHARE = 0.25;
/** So many lines below others show something by themselves; of fewer the whole text is asked. */
const FEWEST = 2;

/** A line that breaks off is at least so long: what is shorter is an item or a cell. */
const SHORTEST = 25;

/** Whether a line can be one that is broken in mid-sentence. */
const breaksOff = (text: string) => text.length >= SHORTEST && !/[;:.!?]$/u.test(text);

/** Answers for each line whether prose around it is wrapped. */
export type Wrapping = (at: number) => boolean;

/** Looks at all lines once. */
export function wrappingOf(lines: readonly Line[]): Wrapping {
  // Sums up to each line: of lines that stand directly below another, and of those of them that begin small.
  const below = new Int32Array(lines.length + 1);
  const small = new Int32Array(lines.length + 1);
  const runStart = new Int32Array(lines.length + 1);
  lines.forEach(({ text }, at) => {
    const before = lines[at - 1]?.text ?? "";
    const counts = text !== "" && before !== "" && !markerOf(text);
    below[at + 1] = (below[at] ?? 0) + (counts ? 1 : 0);
    small[at + 1] = (small[at] ?? 0) + (counts && startsLower(text) && breaksOff(before) ? 1 : 0);
    runStart[at] = text !== "" && before !== "" ? (runStart[at - 1] ?? at) : at;
  });
  const runEnd = new Int32Array(lines.length);
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const next = lines[at + 1]?.text ?? "";
    runEnd[at] = next === "" ? at : (runEnd[at + 1] ?? at);
  }
  const isWrapped = (from: number, to: number) => {
    const count = (below[to] ?? 0) - (below[from] ?? 0);
    return { count, wrapped: (small[to] ?? 0) - (small[from] ?? 0) >= Math.max(1, SHARE * count) };
  };
  const whole = isWrapped(0, lines.length).wrapped;
  return (at) => {
    const from = Math.max(runStart[at] ?? at, at - NEIGHBOURS);
    const to = Math.min(runEnd[at] ?? at, at + NEIGHBOURS) + 1;
    const { count, wrapped } = isWrapped(from, to);
    return count >= FEWEST ? wrapped : whole;
  };
}
