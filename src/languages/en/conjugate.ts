/** English verbs by number. */
import { VERBS } from "./lexicon-write.ts";

/**
 * The form of a verb, given in the third person singular: is and are, has and have.
 * @throws RangeError for a verb that the lexicon lacks: a defect of a template
 */
export function conjugate(verb: string, number: "singular" | "plural"): string {
  const plural = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (plural === undefined) throw new RangeError(`the English lexicon lacks the verb: ${verb}`);
  return number === "singular" ? verb : plural;
}
