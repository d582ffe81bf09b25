/** Plans a briefing. Both languages are worded from the same plan, so their numbers are the same by construction. */
import { type Dossier, type Fact, isLoose } from "../../facts/index.ts";
import { compareText } from "../../model/compare.ts";
import { sortKey } from "../../model/date.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Termbase } from "../../model/term.ts";
import { gapsOf } from "./gaps.ts";
import { keyPoints } from "./key-points.ts";
import { openMatters } from "./open-matters.ts";
import { placeFact } from "./place-fact.ts";
import { type BriefPlan, type FactTable, type PlanRow, planItems } from "./plan.ts";

const bySource = (a: Fact, b: Fact) =>
  compareText(a.span.source, b.span.source) || a.span.start - b.span.start;

function rows(facts: readonly Fact[], table: FactTable, tableNumber: number): readonly PlanRow[] {
  return facts.map((fact, at) => ({ number: `T${tableNumber}.${at + 1}`, table, index: at + 1, fact }));
}

/** Facts by their heading: first what stands under none, then the headings of the dossier, then any others. */
function bySection(facts: readonly Fact[], { dossier }: Dossier): readonly [string | undefined, Fact[]][] {
  // What stands under the title of the source stands under no heading of its own.
  const groups = groupBy(facts, ({ section }) => (section === dossier.title ? undefined : section));
  const headings = dossier.headings.map(({ text }) => text);
  const order = [undefined, ...new Set([...headings, ...groups.keys()])];
  return [...new Set(order)].flatMap((heading) => {
    const group = groups.get(heading);
    return group ? [[heading, group] satisfies [string | undefined, Fact[]]] : [];
  });
}

/** @throws {Error} where a fact stands nowhere or twice: a defect of the plan */
function assertComplete(plan: BriefPlan, facts: readonly Fact[]): void {
  const items = planItems(plan).flatMap((item) => (item.type === "fact" ? [item.fact.id] : []));
  const placed = [...items, ...[...plan.standing, ...plan.legal].map(({ fact }) => fact.id)];
  const wanted = facts.map(({ id }) => id);
  if (placed.toSorted().join() !== wanted.toSorted().join())
    throw new Error(`a fact stands nowhere or twice: ${placed.length} places for ${wanted.length} facts`);
}

/** `termbase` tells which names nobody has checked. */
export function planBrief(dossier: Dossier, termbase: Termbase): BriefPlan {
  const facts = dossier.facts.toSorted(bySource);
  const placed = groupBy(facts, (fact) => placeFact(fact, dossier.dossier));
  const statements = placed.get("statement") ?? [];
  const key = keyPoints(statements, dossier.dossier);
  let count = 0;
  const next = () => String(++count);
  const item = (fact: Fact) => ({ type: "fact" as const, number: next(), fact });

  const keyItems = key.map(item);
  const rest = statements.filter((fact) => !key.includes(fact));
  const sections = bySection(rest, dossier).map(([heading, group]) => ({ heading, items: group.map(item) }));
  const open = openMatters(facts).map((matter) => ({ ...matter, number: next() }));
  const gaps = gapsOf({ ...dossier, facts }, termbase).map((finding) => ({
    type: "finding" as const,
    number: next(),
    finding,
  }));
  const standing = rows(placed.get("standing") ?? [], "standing", 1);
  const legal = rows(placed.get("legal") ?? [], "legal", standing.length > 0 ? 2 : 1);
  const said = [...keyItems, ...sections.flatMap(({ items }) => items), ...standing, ...legal];
  const numbers = new Map(said.map(({ fact, number }) => [fact.id, number]));
  const timeline = facts
    .filter((fact) => fact.when !== undefined && fact.kind !== "statement" && !isLoose(fact))
    .toSorted((a, b) => compareText(sortKey(a.when), sortKey(b.when)))
    .map((fact) => ({ fact, number: numbers.get(fact.id) ?? "" }));

  const plan: BriefPlan = { keyPoints: keyItems, standing, legal, timeline, sections, open, gaps, numbers };
  assertComplete(plan, facts);
  return plan;
}
