/** Small changes to the value of a text that keep the way back. */
import type { Repair } from "../../model/source.ts";
import { type MappedText, MappedTextBuilder } from "../mapped-text.ts";

/** Units `from` to `to` of a value are left out, and `insert` is read in their place. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly insert: "" | " ";
  /** Absent where it is not worth a word: the kind of space a typist leaves before a comma. */
  readonly repair?: Repair["rule"];
}

const byPlace = (a: Edit, b: Edit) => a.from - b.from || a.to - b.to;

/** Makes the edits, in whatever order they come; of two that touch the same units the first in the text is made. */
export function applyEdits(
  text: MappedText,
  edits: readonly Edit[],
): { readonly text: MappedText; readonly repairs: readonly Repair[]; readonly made: readonly Edit[] } {
  if (edits.length === 0) return { text, repairs: [], made: [] };
  const { value, map } = text;
  const built = new MappedTextBuilder(value.length + edits.length);
  const repairs: Repair[] = [];
  const made: Edit[] = [];
  let done = 0;
  let previous: Edit | undefined;
  for (const edit of [...edits].sort(byPlace)) {
    const { from, to, insert, repair } = edit;
    if (from < done || (previous?.from === from && previous.to === to)) continue;
    previous = edit;
    built.addSlice(text, done, from);
    done = to;
    const start = from < to ? (map.starts[from] ?? 0) : (map.ends[from - 1] ?? 0);
    const end = from < to ? (map.ends[to - 1] ?? start) : start;
    built.add(insert, start, end);
    made.push(edit);
    if (repair) repairs.push({ start, end, printed: value.slice(from, to), readAs: insert, rule: repair });
  }
  built.addSlice(text, done, value.length);
  return { text: built.build(), repairs, made };
}

/** An edit that leaves a match out, or puts a space at its place. */
export function editAt(match: { readonly index: number; readonly 0: string }, insert: "" | " "): Edit {
  return { from: match.index, to: match.index + match[0].length, insert };
}
