/** The same thing with two dates. */
import { factMeaning } from "../extract/fact-id.ts";
import type { Fact } from "../facts/index.ts";
import { dayBound } from "../model/date.ts";
import type { Message } from "../model/finding.ts";
import { type Check, placeOf } from "./check.ts";

/** Kinds whose facts happen once: a second date for the same is a conflict, not a repetition. */
const ONCE = new Set<Fact["kind"]>(["membership", "treaty", "document", "establishment"]);

/** Two dates that cannot both be meant: neither holds the other. */
function apart(a: string, b: string): boolean {
  const [aFirst, aLast, bFirst, bLast] = [
    dayBound(a, "first"),
    dayBound(a, "last"),
    dayBound(b, "first"),
    dayBound(b, "last"),
  ];
  const behind = (x: string | undefined, y: string | undefined) =>
    x !== undefined && y !== undefined && x > y;
  return behind(aFirst, bLast) || behind(bFirst, aLast);
}

export const dateConflict: Check = ({ facts, sources }) => {
  const seen = new Map<string, Fact>();
  return facts.flatMap((fact): Message[] => {
    if (!ONCE.has(fact.kind) || fact.when === undefined) return [];
    const { when, ...rest } = fact;
    const key = factMeaning(rest);
    const first = seen.get(key);
    if (!first) seen.set(key, fact);
    if (first?.when === undefined || !apart(first.when, when)) return [];
    return [
      {
        rule: "date-conflict",
        severity: "warning",
        ...placeOf(fact.parts.when ?? fact.span, sources),
        message: `${when} here, ${first.when} in ${placeOf(first.span, sources).path}:${first.span.line}`,
        advice: "find out which date is right; the briefing gives both",
        facts: [first.id, fact.id],
        values: { when, other: first.when },
      },
    ];
  });
};
