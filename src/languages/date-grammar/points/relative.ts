/** Dates that only point at another: `the same year`, `that day`, `в том же году`. */
import { readPhrase } from "../phrase.ts";
import type { ReadPoint } from "../point.ts";

export const readRelative: ReadPoint = (tokens, at, lexicon) => {
  const relative = readPhrase(tokens, at, lexicon.relatives);
  return relative && { parts: { relative: relative.value }, next: relative.edge, sure: true };
};
