/** The same fact stated twice. */
import { factMeaning } from "../extract/fact-id.ts";
import type { Fact } from "../facts/index.ts";
import type { Message } from "../model/finding.ts";
import type { Span } from "../model/span.ts";
import { type Check, placeOf } from "./check.ts";

const overlap = (a: Span, b: Span): boolean => a.source === b.source && a.start < b.end && b.start < a.end;

export const duplicate: Check = ({ facts, sources }) => {
  const seen = new Map<string, Fact>();
  return facts.flatMap((fact): Message[] => {
    const key = factMeaning(fact);
    const first = seen.get(key);
    if (!first) {
      seen.set(key, fact);
      return [];
    }
    // one clause that two rules read is no repetition of the source
    if (overlap(first.span, fact.span)) return [];
    const other = placeOf(first.span, sources);
    return [
      {
        rule: "duplicate",
        severity: "info",
        ...placeOf(fact.span, sources),
        message: `says the same as ${other.path}:${other.line}:${other.column}`,
        advice: "nothing, if both sources are meant to say it",
        facts: [first.id, fact.id],
        values: { firstLine: first.span.line, firstSource: first.span.source },
      },
    ];
  });
};
