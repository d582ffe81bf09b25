/** Why: what the rules did in each sentence of a dossier. */
import { type Explanation, explain } from "../extract/explain.ts";
import type { Dossier } from "../facts/index.ts";
import type { SourceDocument } from "../model/source.ts";
import type { ModelContext } from "../pipeline.ts";

/** The explanations of all sources of a dossier, read as being about whom it is about. */
export function explanationsOf(
  { dossier: { subject, counterpart } }: Dossier,
  sources: readonly SourceDocument[],
  context: ModelContext,
): Explanation[] {
  const identity = { ...(subject ? { subject } : {}), ...(counterpart ? { counterpart } : {}) };
  return sources.flatMap((source) => explain(source, context, identity));
}
