/** The words that edits mended, to be reported one by one. */
import type { MappedText } from "../mapped-text.ts";
import type { Edit } from "./edits.ts";

/** What stands between two spaces, or would if none were missing, as it was read. The range is that of the source. */
export interface MendedWord {
  readonly range: { readonly start: number; readonly end: number };
  readonly readAs: string;
  readonly isGlued: boolean;
}

/** So many units on each side are shown. */
const REACH = 40;

const isInWord = (unit: string | undefined) => unit !== undefined && /\S/u.test(unit);

function wordStart(value: string, at: number): number {
  let first = at;
  while (first > 0 && at - first < REACH && isInWord(value[first - 1])) first -= 1;
  return first;
}

function wordEnd(value: string, at: number): number {
  let last = at;
  while (last < value.length && last - at < REACH && isInWord(value[last])) last += 1;
  return last;
}

function readWith(value: string, from: number, to: number, edits: readonly Edit[]): string {
  let read = "";
  let done = from;
  for (const edit of edits) {
    read += value.slice(done, edit.from) + edit.insert;
    done = edit.to;
  }
  return read + value.slice(done, to);
}

/** The words in which edits that count as repairs were made, in the order of the text; `text` is the one before them. */
export function mendedWords({ value, map }: MappedText, made: readonly Edit[]): MendedWord[] {
  const groups: { from: number; to: number; edits: Edit[] }[] = [];
  for (const edit of made) {
    if (edit.repair === undefined) continue;
    const last = groups.at(-1);
    const to = wordEnd(value, edit.to);
    if (last && edit.from < last.to) {
      last.edits.push(edit);
      last.to = Math.max(last.to, to);
    } else groups.push({ from: wordStart(value, edit.from), to, edits: [edit] });
  }
  return groups.map(({ from, to, edits }) => ({
    range: { start: map.starts[from] ?? 0, end: map.ends[to - 1] ?? 0 },
    readAs: readWith(value, from, to, edits),
    isGlued: edits.some(({ insert }) => insert === " "),
  }));
}
