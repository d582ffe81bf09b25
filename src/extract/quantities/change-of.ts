/** Growth and fall: what a share says of something was added to it or taken away. */
import type { Place } from "./measured.ts";
import { lowerAt } from "./ranges.ts";

/** Whether words say that a share was added or taken away: `up`, `more`, `dropped by`. */
export function changeOf({ sentence, quantity }: Place): "growth" | "decline" | undefined {
  const { constituents } = sentence;
  const {
    particleVerbs,
    growing,
    falling,
    growthVerbs,
    fallVerbs,
    step: steps,
  } = sentence.lexicon.quantities;
  const { first, end, number, phrase, at, clause } = quantity;
  const { unit } = number.number;
  if (unit !== "percent" && unit !== "percentage-point") return undefined;
  const before = lowerAt(sentence, first - 1);
  const beforeStep = steps.has(before) ? lowerAt(sentence, first - 2) : before;
  const next = lowerAt(sentence, end);
  // made up 12 % of trade: `up` belongs to the verb
  const isParticle = clause?.verb.end === first - 1 && particleVerbs.has(clause.verb.group.lemma);
  if (isParticle) return undefined;
  if (growing.has(beforeStep) || growing.has(next)) return "growth";
  if (falling.has(beforeStep) || falling.has(next)) return "decline";
  const step =
    phrase.preposition !== undefined && steps.has(phrase.preposition) ? constituents[at - 1] : undefined;
  if (step?.type !== "verb" || !clause) return undefined;
  if (growthVerbs.has(step.group.lemma)) return "growth";
  return fallVerbs.has(step.group.lemma) ? "decline" : undefined;
}
