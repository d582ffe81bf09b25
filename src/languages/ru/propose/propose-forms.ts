/** Case forms for a name that the termbase lacks. */
import { proposePerson } from "./persons.ts";
import { proposePhrase } from "./phrases.ts";
import { type Hint, keepName, type Proposal } from "./proposal.ts";

/** UTF-16 units. Longer than any name; keeps hostile input cheap. */
const MAX_LENGTH = 600;

/**
 * Proposes the six cases of a Russian name given in the nominative, which stays as it is. A proposal is for a person
 * to read and to accept into the termbase; a build never prints it. Whatever was guessed is among the doubts. Never
 * throws: what cannot be declined keeps its form, with a doubt that says so.
 */
export function proposeForms(nominative: string, { kind, ...known }: Hint): Proposal {
  if (nominative.length > MAX_LENGTH) return keepName(nominative, known, "longer than a name is");
  return kind === "person" ? proposePerson(nominative, known) : proposePhrase(nominative, known);
}
