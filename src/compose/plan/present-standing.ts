/** The standing of the country that a dossier is about with its counterpart: the last that the source tells of. */
import type { Fact, FactOf } from "../../facts/index.ts";
import { compareText } from "../../model/compare.ts";
import { dayBound } from "../../model/date.ts";
import type { DossierInfo } from "../../model/dossier.ts";
import { concernsCounterpart, concernsSubject } from "./place-fact.ts";

type Membership = FactOf<"membership">;

export interface PresentStanding {
  readonly fact: Membership;
  /** What it is not, where both are said; what came to an end with the standing itself is not. */
  readonly denied: Membership | undefined;
}

/** A step towards a standing is none. */
const isStep = ({ status, stage }: Membership): boolean =>
  status === "applicant" || (stage !== undefined && stage !== "in-effect");

const isDenied = ({ status, modality }: Membership): boolean => status === "none" || modality === "negated";

const dayOf = ({ when }: Membership): string => (when === undefined ? "" : (dayBound(when, "first") ?? ""));

/** The one that begins last; of those without a date the first. */
function last(memberships: readonly Membership[]): Membership | undefined {
  return memberships
    .toReversed()
    .toSorted((a, b) => compareText(dayOf(a), dayOf(b)))
    .at(-1);
}

/** A member without a date is one now, whatever it was at some date before; but not after it withdrew. */
function held(told: readonly Membership[]): Membership | undefined {
  const inEffect = told.filter((fact) => !isStep(fact));
  const latest = last(inEffect);
  const now = inEffect.find(({ status, when }) => status === "member" && when === undefined);
  if (latest?.status === "member" || latest?.status === "withdrawn") return latest;
  // a candidate has applied before
  return now ?? latest ?? last(told.filter(({ stage }) => stage === "candidate")) ?? last(told);
}

/** Undefined where the source tells of no standing of the subject with the counterpart. */
export function presentStanding(facts: readonly Fact[], info: DossierInfo): PresentStanding | undefined {
  const told = facts
    .filter((fact) => fact.kind === "membership")
    .filter((fact) => fact.modality !== "planned" && fact.superseded === undefined)
    .filter((fact) => concernsCounterpart(fact, info) && concernsSubject(fact, info));
  const denied = told.find(isDenied);
  const fact = held(told.filter((one) => !isDenied(one))) ?? denied;
  if (!fact) return undefined;
  return { fact, denied: fact === denied || fact.status === "member" ? undefined : denied };
}
