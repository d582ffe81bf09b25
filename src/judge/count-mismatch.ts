/** A number that differs from what the source then lists. */
import { type Check, placeOf } from "./check.ts";

export const countMismatch: Check = ({ facts, sources }) =>
  facts.flatMap((fact) => {
    if (fact.kind !== "count" || fact.listed === undefined || fact.listed === fact.stated) return [];
    const span = fact.parts.stated ?? fact.span;
    return [
      {
        rule: "count-mismatch",
        severity: "warning",
        ...placeOf(span, sources),
        message: `the source states ${fact.stated} and lists ${fact.listed}`,
        advice: "ask the publisher which is right; the briefing gives both",
        facts: [fact.id],
        values: { stated: fact.stated, listed: fact.listed },
      },
    ];
  });
