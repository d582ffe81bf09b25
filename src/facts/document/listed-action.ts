/** What was done with a document on the date that a list or table gives beside its name. */
import type { DOCUMENT_ACTIONS } from "./schema.ts";

type Action = (typeof DOCUMENT_ACTIONS)[number];

/** Types of document that an organ lays down by itself. */
export const ACTS: ReadonlySet<string> = new Set([
  "act",
  "decision",
  "decree",
  "directive",
  "law",
  "order",
  "regulation",
  "resolution",
]);

/** Types that nobody signs. */
const ADOPTED: ReadonlySet<string> = new Set([
  ...ACTS,
  "action-plan",
  "concept",
  "framework-programme",
  "plan",
  "programme",
  "recommendation",
  "roadmap",
  "strategy",
]);

const PUBLISHED: ReadonlySet<string> = new Set(["report", "review"]);

export function listedAction(type: string): Action {
  if (ADOPTED.has(type)) return "adopted";
  return PUBLISHED.has(type) ? "published" : "signed";
}
