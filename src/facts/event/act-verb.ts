/** The verbs and nouns that say what was done, by the acts of the model. */
import type { EVENT_ACTS } from "./schema.ts";

type Act = (typeof EVENT_ACTS)[number];

const WORDS: readonly (readonly [words: RegExp, act: Act])[] = [
  [/^(?:announc|declar|proclam|proclaim)/, "announced"],
  [/^(?:introduc|impos)/, "introduced"],
  [/^(?:lift|abol)/, "abolished"],
  [/^suspen/, "suspended"],
  [/^(?:resum)/, "resumed"],
  [/^(?:launch|open)/, "launched"],
  [/^(?:beg[aiu]n|start|commenc)/, "began"],
  [/^(?:complet|carried)/, "completed"],
  [/^(?:put|submitt|present|lodg)/, "submitted"],
];

/** The act that a verb in the past, or a noun of an act, tells of. */
export const actOf = (words: string): Act | undefined =>
  WORDS.find(([form]) => form.test(words.toLowerCase()))?.[1];

/** What of a state is recognised. */
export const matterOf = (words: string): "independence" | "sovereignty" =>
  /^(?:sover|сувер)/i.test(words) ? "sovereignty" : "independence";
