/** The findings that concern what a briefing says, and the label each goes under. All others are for the editor alone. */
import type { FindingLabel } from "./plan.ts";

export const FINDING_LABELS: ReadonlyMap<string, FindingLabel> = new Map([
  ["undated-accession", "gap"],
  ["date-of-the-act-only", "gap"],
  ["count-mismatch", "conflict"],
  ["date-order", "conflict"],
  ["date-conflict", "conflict"],
  ["duplicate", "repeated"],
  ["mixed-script", "unverified"],
]);

/** Findings of these rules make one statement together: a reader wants the list, not a line for each. */
export const GROUPED_RULES: readonly string[] = [
  "undated-accession",
  "date-of-the-act-only",
  "duplicate",
  "mixed-script",
];
