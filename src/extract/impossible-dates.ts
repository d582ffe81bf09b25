/** Dates that no calendar has: read as printed, reported, and no date of a fact. */
import type { Message } from "../model/finding.ts";
import type { TextRange } from "../model/language.ts";
import type { Span } from "../model/span.ts";
import type { Sentence } from "./sentence.ts";

export function impossibleDates(
  sentence: Sentence,
  path: string,
  spanOf: (range: TextRange) => Span,
): Message[] {
  return sentence.mentions.flatMap((mention): Message[] => {
    if (mention.type !== "date" || !mention.date.impossible) return [];
    const { source, start, end, line, column, quote } = spanOf(mention);
    return [
      {
        rule: "impossible-date",
        severity: "warning",
        path,
        line,
        column,
        source,
        start,
        end,
        quote,
        message: `there is no such day: ${quote}`,
        advice: "ask the publisher for the right date; no fact was given this one",
      },
    ];
  });
}
