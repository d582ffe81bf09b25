/** Dates that cannot follow one another. */
import { dayBound } from "../model/date.ts";
import type { Message } from "../model/finding.ts";
import { type Check, placeOf } from "./check.ts";

const before = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a < b;

export const dateOrder: Check = ({ facts, sources, referenceDay }) =>
  facts.flatMap((fact): Message[] => {
    if (fact.when === undefined) return [];
    const place = placeOf(fact.parts.when ?? fact.span, sources);
    const shared = { rule: "date-order", severity: "warning" as const, ...place, facts: [fact.id] };
    const [from, to] = [dayBound(fact.when, "first"), dayBound(fact.when, "last")];
    const found: Message[] = [];
    if (before(to, from))
      found.push({
        ...shared,
        message: `${fact.when} ends before it begins`,
        advice: "check both dates in the source",
        values: { when: fact.when },
      });
    if (
      fact.kind === "treaty" &&
      fact.instrument.adopted !== undefined &&
      before(to, dayBound(fact.instrument.adopted, "first"))
    )
      found.push({
        ...shared,
        message: `${fact.when} is before the instrument itself, of ${fact.instrument.adopted}`,
        advice: "check both dates in the source",
        values: { when: fact.when, adopted: fact.instrument.adopted },
      });
    if (fact.modality !== "planned" && before(referenceDay, from))
      found.push({
        ...shared,
        message: `${fact.when} is after the date of the information, ${referenceDay}`,
        advice: "check the date of the fact and the date of the source",
        values: { when: fact.when, informationAsOf: referenceDay ?? "" },
      });
    return found;
  });
