/** Spaces that a typist left where none belong: `Council , which`, `( since 1997)`. */
import { type Edit, editAt } from "./edits.ts";

const BEFORE_MARK = /(?<=[\p{L}\p{N}»”"’')\]%]) (?=[,;!?)\]]|:(?= |$)|\.(?![\p{N}.]))/gu;
const BEHIND_BRACKET = /(?<=\() (?=\S)/gu;

/** A space before any of the marks, or behind a bracket: seldom, so that only such values are looked at closely. */
const SUSPECT = / [,;!?)\]:.]|\( /;

/** The edits that take such spaces out of a value whose white space is folded. */
export function spacingEdits(value: string): Edit[] {
  if (!SUSPECT.test(value)) return [];
  return [...value.matchAll(BEFORE_MARK), ...value.matchAll(BEHIND_BRACKET)].map((match) =>
    editAt(match, ""),
  );
}
