/** Dates that only point at another: `the same year`, `that day`, `в том же году`. */
import { readPhrase, readPhraseBefore } from "../phrase.ts";
import type { ReadPoint } from "../point.ts";

export const readRelative: ReadPoint = (tokens, at, lexicon) => {
  const relative = readPhrase(tokens, at, lexicon.relatives);
  if (!relative || relative.value === "text-year") return undefined;
  if (readPhraseBefore(tokens, at, lexicon.relativeBars)) return undefined;
  return { parts: { relative: relative.value }, next: relative.edge, sure: true };
};
