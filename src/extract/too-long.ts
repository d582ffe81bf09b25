/** Stretches without an end of a sentence that are longer than any sentence: nothing is read from them, and it is said so. */
import type { Message } from "../model/finding.ts";
import type { TextRange } from "../model/language.ts";
import type { Span } from "../model/span.ts";
import { LONGEST_SENTENCE } from "./read-sentences.ts";
import type { Sentence } from "./sentence.ts";

export function tooLong({ text }: Sentence, path: string, spanOf: (range: TextRange) => Span): Message[] {
  if (text.length <= LONGEST_SENTENCE) return [];
  const { source, start, end, line, column } = spanOf({ start: 0, end: text.length });
  return [
    {
      rule: "too-long",
      severity: "warning",
      path,
      line,
      column,
      source,
      start,
      end,
      message: `${text.length} characters without the end of a sentence; nothing is read from them`,
      advice: "break the line where its paragraphs and sentences end",
    },
  ];
}
