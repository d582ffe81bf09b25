/** Messages about a place of a source. */
import type { Message, Severity } from "../model/finding.ts";
import type { LineIndex } from "../model/line-index.ts";

/** What a message about a source needs to name its place. */
export interface Place {
  readonly path: string;
  readonly label: string;
  readonly text: string;
  readonly lines: LineIndex;
}

/** A message about the characters from `start` to `end` of the source; they are its quote. */
export function messageAt(
  place: Place,
  range: { readonly start: number; readonly end: number },
  words: {
    readonly rule: string;
    readonly severity: Severity;
    readonly message: string;
    readonly advice: string;
  },
): Message {
  return {
    rule: words.rule,
    severity: words.severity,
    path: place.path,
    ...place.lines.position(range.start),
    source: place.label,
    start: range.start,
    end: range.end,
    quote: place.text.slice(range.start, range.end),
    message: words.message,
    advice: words.advice,
  };
}
