/** Growth and fall: what a share says of something was added to it or taken away. */
import type { TextRange } from "../../model/language.ts";
import type { Place } from "./measured.ts";
import { lowerAt, tellingRange } from "./ranges.ts";

/** The words that say that a share was added or taken away: `up`, `more`, `dropped by`. */
export function changeOf({ sentence, quantity }: Place): { sort?: "growth"; words?: TextRange } | undefined {
  const { tokens, constituents } = sentence;
  const { growing, falling, growthVerbs, step: steps } = sentence.lexicon.quantities;
  const { first, end, number, phrase, at, clause } = quantity;
  const { unit } = number.number;
  if (unit !== "percent" && unit !== "percentage-point") return undefined;
  const before = lowerAt(sentence, first - 1);
  const beforeStep = steps.has(before) ? lowerAt(sentence, first - 2) : before;
  const next = lowerAt(sentence, end);
  if (growing.has(beforeStep) || growing.has(next)) return { sort: "growth" };
  const fallen = falling.has(beforeStep)
    ? steps.has(before)
      ? first - 2
      : first - 1
    : falling.has(next)
      ? end
      : undefined;
  if (fallen !== undefined) {
    const token = tokens[fallen];
    return token && { words: { start: token.start, end: token.end } };
  }
  const step =
    phrase.preposition !== undefined && steps.has(phrase.preposition) ? constituents[at - 1] : undefined;
  if (step?.type !== "verb" || !clause) return undefined;
  if (growthVerbs.has(step.group.lemma)) return { sort: "growth" };
  const words = tellingRange(sentence, step.first, step.end);
  return words && { words };
}
