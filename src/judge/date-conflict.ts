/** The same thing with two dates that cannot both be meant. */
import type { Message } from "../model/finding.ts";
import { actsOf } from "./acts/acts-of.ts";
import { withinYear } from "./acts/reach.ts";
import { inOneList, shareWords } from "./acts/same-words.ts";
import { ToldActs } from "./acts/told-acts.ts";
import { type Check, placeOf } from "./check.ts";

export const dateConflict: Check = (input) => {
  const { sources } = input;
  const told = new ToldActs(
    (a, b) =>
      !shareWords(a.fact, b.fact) &&
      !(a.rows && inOneList(a.fact, b.fact, sources)) &&
      !(a.yearly && !withinYear(a.reach, b.reach)),
  );
  return actsOf(input).flatMap((act): Message[] => {
    const other = told.against(act);
    told.add(act);
    if (!other) return [];
    const { fact, when } = act;
    const before = placeOf(other.fact.parts.when ?? other.fact.span, sources);
    return [
      {
        rule: "date-conflict",
        severity: "warning",
        ...placeOf(fact.parts.when ?? fact.span, sources),
        message: `${when} here, ${other.when} in ${before.path}:${before.line}`,
        advice: "find out which date is right; the briefing gives both",
        facts: [other.fact.id, fact.id],
        values: { when, other: other.when },
      },
    ];
  });
};
