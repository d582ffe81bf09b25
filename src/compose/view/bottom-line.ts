/** The bottom line: what the plan amounts to, in figures; the templates word it. */
import type { Dossier, Fact } from "../../facts/index.ts";
import { compareText } from "../../model/compare.ts";
import { dayBound } from "../../model/date.ts";
import { MEMBERSHIP_STATUSES, type MembershipStatus } from "../../model/kinds.ts";
import { byNumber } from "../plan/by-number.ts";
import { concernsCounterpart } from "../plan/place-fact.ts";
import type { BriefPlan } from "../plan/plan.ts";
import type { FactView } from "./fact-view.ts";
import type { ItemTools } from "./item-view.ts";

export interface BottomLineView {
  /** The standing with the counterpart: what it is, and what it is not. */
  readonly standing: {
    readonly fact: FactView;
    readonly denied: FactView | null;
    readonly refers: readonly string[];
  } | null;
  readonly bodies: {
    readonly total: number;
    readonly groups: readonly { readonly status: MembershipStatus; readonly count: number }[];
  } | null;
  readonly instruments: number | null;
  readonly latest: { readonly when: string; readonly refers: string } | null;
  /** There is nothing to say. */
  readonly isEmpty: boolean;
}

function standing(facts: readonly Fact[], tools: ItemTools): BottomLineView["standing"] {
  const memberships = facts.filter((fact) => fact.kind === "membership");
  const denied = memberships.find(({ status }) => status === "none");
  const held = memberships.find(({ status }) => status !== "none");
  const fact = held ?? denied;
  if (!fact) return null;
  const refers = [fact, denied].flatMap((one) => (one && tools.plan.numbers.get(one.id)) ?? []);
  const numbers = [...new Set(refers)].toSorted(byNumber);
  return { fact: tools.view(fact), denied: held && denied ? tools.view(denied) : null, refers: numbers };
}

function bodies({ standing: rows }: BriefPlan): BottomLineView["bodies"] {
  const statuses = rows.flatMap(({ fact }) => (fact.kind === "membership" ? [fact.status] : []));
  const groups = MEMBERSHIP_STATUSES.map((status) => ({
    status,
    count: statuses.filter((one) => one === status).length,
  }));
  // one row says the same as the table
  return rows.length < 2 ? null : { total: rows.length, groups: groups.filter(({ count }) => count > 0) };
}

/** The entry that ends last; dates without a year say nothing. */
function latest({ timeline }: BriefPlan): BottomLineView["latest"] {
  const dated = timeline.flatMap(({ fact, number }) => {
    const day =
      fact.when === undefined || fact.modality === "planned" ? undefined : dayBound(fact.when, "first");
    return fact.when !== undefined && day !== undefined ? [{ when: fact.when, refers: number, day }] : [];
  });
  const last = dated.toSorted((a, b) => compareText(a.day, b.day)).at(-1);
  return last ? { when: last.when, refers: last.refers } : null;
}

export function bottomLine({ facts, dossier }: Dossier, tools: ItemTools): BottomLineView {
  const { plan } = tools;
  const current = facts.filter((fact) => concernsCounterpart(fact, dossier) && fact.superseded === undefined);
  const said = {
    standing: standing(current, tools),
    bodies: bodies(plan),
    instruments: plan.legal.length > 0 ? plan.legal.length : null,
    latest: latest(plan),
  };
  return { ...said, isEmpty: Object.values(said).every((one) => one === null) };
}
