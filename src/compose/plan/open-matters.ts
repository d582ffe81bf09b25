/** Matters that the source leaves open: applications without an answer, things announced or planned and not reported done. */
import type { Fact, FactOf } from "../../facts/index.ts";
import { type Name, nameKey } from "../../model/fact.ts";
import type { OpenItem } from "./plan.ts";

const DONE = ["implemented", "published", "entered-into-force"];

const sameName = (a: Name | undefined, b: Name | undefined) =>
  a !== undefined && b !== undefined && nameKey(a) === nameKey(b);

/** A candidate has been given an answer; what it is a candidate for is not an application that waits for one. */
const isCandidate = (fact: FactOf<"membership">) => fact.status === "applicant" && fact.stage === "candidate";

function isAnswered(application: FactOf<"membership">, facts: readonly Fact[]): boolean {
  return facts.some(
    (fact) =>
      fact.kind === "membership" &&
      fact !== application &&
      (isCandidate(fact) || !["applicant", "none"].includes(fact.status)) &&
      sameName(fact.body, application.body) &&
      fact.parties.some((party) => application.parties.some((applicant) => sameName(party, applicant))),
  );
}

function isDone(announced: FactOf<"document">, facts: readonly Fact[]): boolean {
  return facts.some(
    (fact) =>
      fact.kind === "document" &&
      DONE.includes(fact.action) &&
      fact.modality === undefined &&
      sameName(fact.document.title, announced.document.title),
  );
}

function reasonOf(fact: Fact, facts: readonly Fact[]): OpenItem["reason"] | undefined {
  if (fact.superseded !== undefined) return undefined;
  if (fact.modality === "planned") return "planned";
  if (fact.modality === "negated") return undefined;
  if (
    fact.kind === "membership" &&
    fact.status === "applicant" &&
    !isCandidate(fact) &&
    !isAnswered(fact, facts)
  )
    return "applied";
  if (fact.kind === "document" && fact.action === "announced" && !isDone(fact, facts)) return "announced";
  return undefined;
}

/** In the order of the facts. */
export function openMatters(facts: readonly Fact[]): readonly Omit<OpenItem, "number">[] {
  return facts.flatMap((fact) => {
    const reason = reasonOf(fact, facts);
    return reason ? [{ type: "open" as const, reason, fact }] : [];
  });
}
