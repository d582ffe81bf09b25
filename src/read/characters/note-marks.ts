/** What stands inside sentences and is not of them: marks of footnotes (`in 1961.[1]`, `the Council¹`, `a year earlier.*`) and addresses in brackets. */
import { type Edit, editAt } from "./edits.ts";

const BRACKETED = /(?<=[\p{L}\p{N}.,;:!?»”"’')%])\[\d{1,3}\]/gu;
// Behind a short word it may be a power: km², m³.
const RAISED = /(?<=\p{L}{4}|[.,;:!?»”)]|(?<!\p{N})(?:19|20)\d\d)[¹²³⁴-⁹]{1,2}(?![\p{L}\p{N}])/gu;
const STARRED = /(?<=[\p{L}\p{N}.,;:!?»”)%])\*{1,3}(?=[\s.,;:)]|$)/gu;
const STARRED_NOTE = /^[ \t]*\*{1,3}[ \t]?\p{Lu}/mu;

// Behind a bracket it belongs to a link as Markdown writes it.
const BRACKETED_ADDRESS = /(?<![\]]) ?\((?:https?:\/\/|www\.)[^\s()]{3,300}\)/gu;

/** What tells that a pattern can be found at all: most values hold none of them, and need no closer look. */
const RAISED_FIGURE = /[¹²³⁴-⁹]/u;
const mayHold = (value: string, mark: RegExp): boolean =>
  mark === BRACKETED
    ? value.includes("[")
    : mark === RAISED
      ? RAISED_FIGURE.test(value)
      : value.includes("(http") || value.includes("(www.");

/** Whether a plain text has notes that stars lead to. */
export const hasStarredNotes = (source: string): boolean => STARRED_NOTE.test(source);

/** The edits that leave them out. */
export function noteMarkEdits(value: string, isStarred: boolean): Edit[] {
  const found = [BRACKETED, RAISED, BRACKETED_ADDRESS]
    .filter((mark) => mayHold(value, mark))
    .flatMap((mark) => [...value.matchAll(mark)]);
  if (isStarred && value.includes("*")) found.push(...value.matchAll(STARRED));
  return found.map((match) => ({ ...editAt(match, ""), repair: "note-mark" }));
}
