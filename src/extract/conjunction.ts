/** Words that join the members of a coordination: and, as well as, together with. */
import type { Lexicon } from "../model/lexicon.ts";
import type { Token } from "./tokenize.ts";

/** The token behind the conjunction that starts at a token; the same token where there is none. */
export function behindConjunction(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  for (const phrase of lexicon.conjunctions) {
    const words = phrase.split(" ");
    if (words.every((word, index) => tokens[at + index]?.lower === word)) return at + words.length;
  }
  return at;
}

export const isConjunction = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  behindConjunction(tokens, at, lexicon) > at;
