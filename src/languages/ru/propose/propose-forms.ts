/** Case forms for a name that the termbase lacks: a proposal for a person to read and accept, and never printed by a build. */
import { proposePhrase } from "./phrases.ts";
import type { Hint, Proposal } from "./proposal.ts";

export function proposeForms(nominative: string, { kind, ...known }: Hint): Proposal {
  return proposePhrase(nominative, known);
}
