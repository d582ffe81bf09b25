/** The plan of a briefing, before any language: which fact stands where, in which order, under which number. */
import type { Fact } from "../../facts/index.ts";
import type { Name } from "../../model/fact.ts";
import type { Finding } from "../../model/finding.ts";

/** A numbered statement about a fact. `number` counts through the document: 7; its block has the id `s7`. */
interface FactItem {
  readonly type: "fact";
  readonly number: string;
  readonly fact: Fact;
}

/** A matter that the source leaves open; it condenses facts that stand elsewhere. */
export interface OpenItem {
  readonly type: "open";
  readonly number: string;
  readonly reason: "applied" | "announced" | "planned";
  readonly fact: Fact;
}

/** How far a finding goes: something is missing, two things do not agree, a thing is said twice, nobody has checked. */
export type FindingLabel = "gap" | "conflict" | "repeated" | "unverified";

/** What a finding says; one of the dossier's, or one that follows from the facts. */
export interface PlanFinding {
  readonly rule: string;
  readonly label: FindingLabel;
  /** Findings of the dossier that it stands for. */
  readonly findings: readonly Finding[];
  readonly facts: readonly Fact[];
  /** Names concerned, as printed, each once. */
  readonly names: readonly string[];
  /** The same with their entries of the termbase, where the finding is about names that have one. */
  readonly entries?: readonly Name[];
}

interface FindingItem {
  readonly type: "finding";
  readonly number: string;
  readonly finding: PlanFinding;
}

export type PlanItem = FactItem | OpenItem | FindingItem;

/** The first two tables; a briefing may have one of them alone, which is table 1 then. */
export type FactTable = "standing" | "legal";

/** A row of a table that says a fact: `T2.5`, with the id `t2-5`. */
export interface PlanRow {
  readonly number: string;
  readonly table: FactTable;
  readonly index: number;
  readonly fact: Fact;
}

/** A part of the source with the statements under it; no heading for what stands under none. */
interface PlanSection {
  readonly heading: string | undefined;
  readonly items: readonly FactItem[];
}

/** An entry of the timeline: a fact, and the number of the statement or row that says it. */
export interface PlanEntry {
  readonly number: string;
  readonly fact: Fact;
}

export interface BriefPlan {
  readonly keyPoints: readonly FactItem[];
  readonly standing: readonly PlanRow[];
  readonly legal: readonly PlanRow[];
  readonly timeline: readonly PlanEntry[];
  readonly sections: readonly PlanSection[];
  readonly open: readonly OpenItem[];
  readonly gaps: readonly FindingItem[];
  /** Where each fact stands: the number of its statement or row, by the fact's id. */
  readonly numbers: ReadonlyMap<string, string>;
}

/** The number of the table of treaties and documents; null where there is none. */
export function legalTable({ standing, legal }: BriefPlan): 1 | 2 | null {
  if (legal.length === 0) return null;
  return standing.length > 0 ? 2 : 1;
}

/** The statements of a plan in the order of their numbers. */
export function planItems(plan: BriefPlan): readonly PlanItem[] {
  return [...plan.keyPoints, ...plan.sections.flatMap(({ items }) => items), ...plan.open, ...plan.gaps];
}
