/** Names of months, with the full stop of an abbreviation. */
import type { DateLexicon } from "../lexicon.ts";
import { readPhrase } from "../phrase.ts";
import type { Token } from "../token.ts";
import { isMark } from "./figures.ts";

export interface Month {
  readonly value: number;
  readonly next: number;
  /** In lower case it is another word as well. */
  readonly doubtful: boolean;
}

/** A month at `at`. */
export function readMonth(tokens: readonly Token[], at: number, lexicon: DateLexicon): Month | undefined {
  const token = tokens[at];
  const month = token?.kind === "word" ? readPhrase(tokens, at, lexicon.months) : undefined;
  if (!token || !month) return undefined;
  const doubtful = token.text === token.lower && Object.hasOwn(lexicon.ambiguousMonths, token.lower);
  const stop = tokens[month.edge];
  const abbreviated = token.text.length <= 5 && isMark(stop, ".") && stop?.spaced === false;
  const inside = abbreviated && /^[\p{Ll}\p{N},]/u.test(tokens[month.edge + 1]?.text ?? "");
  return { value: month.value, next: month.edge + (inside ? 1 : 0), doubtful };
}
