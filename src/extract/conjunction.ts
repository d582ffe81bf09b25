/** Words that join the members of a coordination: and, as well as, together with. */
import type { Lexicon } from "../model/lexicon.ts";
import { PhraseIndex, remembered } from "./mentions/phrase-index.ts";
import type { Token } from "./tokenize.ts";

const conjunctionIndex = remembered(
  (conjunctions: readonly string[]) => new PhraseIndex(conjunctions.map((phrase) => [phrase, true] as const)),
);

/** The token behind the longest conjunction that starts at a token; the same token where there is none. */
export function behindConjunction(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  return conjunctionIndex(lexicon.conjunctions).longestAt(tokens, at)?.end ?? at;
}

export const isConjunction = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  behindConjunction(tokens, at, lexicon) > at;
