/** Where a fact stands: in one of the two tables, or in a statement. */
import type { Fact } from "../../facts/index.ts";
import type { DossierInfo } from "../../model/dossier.ts";
import type { Name } from "../../model/fact.ts";

const SIGNED = ["signed", "ratified", "entered-into-force"];

type Place = "standing" | "legal" | "statement";

/** Whether the fact tells how the parties stand to the counterpart itself: the first thing that a reader asks. */
export function concernsCounterpart(fact: Fact, { counterpart }: DossierInfo): boolean {
  if (fact.kind !== "membership" || counterpart === undefined) return false;
  return (fact.body.antecedentTerm ?? fact.body.term) === counterpart;
}

/** Whether the fact may be about the country of the dossier; a party that nothing identifies may be. */
export function concernsSubject(
  { parties }: { readonly parties: readonly Name[] },
  { subject }: DossierInfo,
): boolean {
  const keys = parties.map(({ antecedentTerm, term }) => antecedentTerm ?? term);
  return subject === undefined || keys.some((key) => key === undefined || key === subject);
}

/**
 * Rows are for what is plainly so, and the first table is the subject's. What is planned, denied or ended needs a sentence, and so do the persons who signed
 * a document, for whom a row has no room. `none` is a standing, not a denial.
 */
export function placeFact(fact: Fact, info: DossierInfo): Place {
  if (fact.modality !== undefined || fact.superseded !== undefined) return "statement";
  switch (fact.kind) {
    case "membership":
      return concernsSubject(fact, info) && !concernsCounterpart(fact, info) ? "standing" : "statement";
    case "treaty":
      return "legal";
    case "document":
      return SIGNED.includes(fact.action) &&
        !(fact.actors ?? []).some(({ roles }) => (roles ?? []).length > 0)
        ? "legal"
        : "statement";
    default:
      return "statement";
  }
}
