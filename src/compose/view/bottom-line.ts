/** The bottom line: what the plan amounts to, in figures; the templates word it. */
import type { Dossier, FactOf } from "../../facts/index.ts";
import { compareText } from "../../model/compare.ts";
import { dayBound } from "../../model/date.ts";
import { MEMBERSHIP_STATUSES, type MembershipStatus } from "../../model/kinds.ts";
import { byNumber } from "../plan/by-number.ts";
import { type BriefPlan, legalTable } from "../plan/plan.ts";
import { type PresentStanding, presentStanding } from "../plan/present-standing.ts";
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
  /** Entries of the legal table; `table` is its number, `number` what refers to it. */
  readonly instruments: { readonly total: number; readonly table: number; readonly number: string } | null;
  readonly latest: { readonly when: string; readonly refers: string } | null;
  /** There is nothing to say. */
  readonly isEmpty: boolean;
}

function standing(found: PresentStanding | undefined, tools: ItemTools): BottomLineView["standing"] {
  if (!found) return null;
  const { fact, denied } = found;
  const refers = [fact, denied].flatMap((one) => (one && tools.plan.numbers.get(one.id)) ?? []);
  const numbers = [...new Set(refers)].toSorted(byNumber);
  return { fact: tools.view(fact), denied: denied ? tools.view(denied) : null, refers: numbers };
}

/** Where a body has the same word for both, whoever joins it is a participant: a participating State of the CSCE. */
function statusIn(fact: FactOf<"membership">, tools: ItemTools): MembershipStatus {
  const own = tools.noun([fact], fact.body).term?.en.statuses;
  const isParticipant = own?.member !== undefined && own.member === own.participant;
  return fact.status === "member" && isParticipant ? "participant" : fact.status;
}

function bodies({ standing: rows }: BriefPlan, tools: ItemTools): BottomLineView["bodies"] {
  const statuses = rows.flatMap(({ fact }) => (fact.kind === "membership" ? [statusIn(fact, tools)] : []));
  const groups = MEMBERSHIP_STATUSES.map((status) => ({
    status,
    count: statuses.filter((one) => one === status).length,
  }));
  // one row says the same as the table
  return rows.length < 2 ? null : { total: rows.length, groups: groups.filter(({ count }) => count > 0) };
}

function instruments(plan: BriefPlan): BottomLineView["instruments"] {
  const table = legalTable(plan);
  return table === null ? null : { total: plan.legal.length, table, number: `T${table}` };
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
  const said = {
    standing: standing(presentStanding(facts, dossier), tools),
    bodies: bodies(plan, tools),
    instruments: instruments(plan),
    latest: latest(plan),
  };
  return { ...said, isEmpty: Object.values(said).every((one) => one === null) };
}
