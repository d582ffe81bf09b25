/** Accessions, memberships and signatures without a date, which a reader will ask for. */
import type { Check } from "./check.ts";
import { placeOf } from "./check.ts";

export const undatedAccession: Check = ({ facts, sources }) =>
  facts.flatMap((fact) => {
    if (fact.kind !== "treaty" || fact.when !== undefined || fact.modality !== undefined) return [];
    const own = fact.by?.when;
    return [
      {
        rule: own === undefined ? "undated-accession" : "date-of-the-act-only",
        severity: "info",
        ...placeOf(fact.span, sources),
        message:
          own === undefined
            ? `the source gives no date for ${fact.action} ${fact.instrument.title?.text ?? fact.instrument.number ?? ""}`.trimEnd()
            : `the source dates the act of ${own}, not what was ${fact.action} by it`,
        advice: "look the date up in the depositary's list",
        facts: [fact.id],
        ...(own === undefined ? {} : { values: { actDate: own } }),
      },
    ];
  });
