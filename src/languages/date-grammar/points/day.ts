/** Days of a month: `5`, `5th`, `5-го`, `fifth`. */
import type { DateLexicon } from "../lexicon.ts";
import { readPhrase } from "../phrase.ts";
import type { Token } from "../token.ts";
import { figures } from "./figures.ts";

interface Day {
  readonly value: number;
  readonly next: number;
  /** An ending or a word makes it an ordinal. */
  readonly ordinal: boolean;
}

/** A day at `at`. Figures over 31 are read as well, so that a day that no calendar has can be told. */
export function readDay(tokens: readonly Token[], at: number, lexicon: DateLexicon): Day | undefined {
  const value = figures(tokens[at], 1, 2);
  if (value === undefined) {
    const word = readPhrase(tokens, at, lexicon.dayWords);
    return word && { value: word.value, next: word.edge, ordinal: true };
  }
  const dash = tokens[at + 1]?.kind === "dash" && tokens[at + 1]?.spaced === false ? 1 : 0;
  const ending = readPhrase(tokens, at + 1 + dash, lexicon.dayEndings);
  return { value, next: ending?.edge ?? at + 1, ordinal: ending !== undefined };
}
