/** White space and characters that show nothing, as the value of a text has them. */
import type { Repair } from "../../model/source.ts";
import { type MappedText, MappedTextBuilder } from "../mapped-text.ts";
import { INVISIBLE } from "./invisible-characters.ts";

// White space first: U+FEFF is in `\s`, but shows nothing.
const SPECIAL = new RegExp(`(?<invisible>${INVISIBLE.source})|(?!\\uFEFF)[\\s\\u0085]+`, "gu");
/** White space that is no single plain space, or what shows nothing. */
const NEEDS_FOLDING = new RegExp(`[^\\S ]|\\u0085|  |${INVISIBLE.source}`, "u");
/** The same, and more, by a quick look. */
const MAY_NEED_FOLDING = /[^ -~\u0410-\u044fёЁ«»“”‘’–—…№]| {2}/;
const LINE_END = /[\n\r\u0085\u2028\u2029]/;
const OPEN_HYPHEN = /[\p{L}\p{N}][-\u2010\u2011\u2013]$/u;
const WORD_START = /^[\p{L}\p{N}]/u;

/**
 * A word or a range that is broken behind its hyphen goes on without a space: `22-` and `23 May` on the next line.
 */
function isBrokenWord(value: string, start: number, end: number): boolean {
  return (
    LINE_END.test(value.slice(start, end)) &&
    OPEN_HYPHEN.test(value.slice(Math.max(start - 3, 0), start)) &&
    WORD_START.test(value.slice(end, end + 2))
  );
}

/** Folds runs of white space into one plain space each, and leaves out what shows nothing. */
export function foldSpaces(text: MappedText): {
  readonly text: MappedText;
  readonly repairs: readonly Repair[];
} {
  const { value, map } = text;
  if (!MAY_NEED_FOLDING.test(value) || !NEEDS_FOLDING.test(value)) return { text, repairs: [] };
  const built = new MappedTextBuilder(value.length);
  const repairs: Repair[] = [];
  let done = 0;
  for (const match of value.matchAll(SPECIAL)) {
    const from = match.index;
    const to = from + match[0].length;
    if (match[0] === " " && from > done) continue;
    built.addSlice(text, done, from);
    done = to;
    const start = map.starts[from] ?? 0;
    const end = map.ends[to - 1] ?? start;
    if (match.groups?.invisible !== undefined)
      repairs.push({ start, end, printed: match[0], readAs: "", rule: "invisible-character" });
    else if (built.last === " ") built.stretch(end);
    else if (!isBrokenWord(value, from, to)) built.add(" ", start, end);
  }
  built.addSlice(text, done, value.length);
  return { text: built.build(), repairs };
}
