/** Finds the dates of a text by the grammar that all languages share and the words of one of them. */
import type { DateMatch } from "../../model/language.ts";
import type { DateLexicon } from "./lexicon.ts";
import { prepositionBefore } from "./preposition.ts";
import { readSequence, type Sequence } from "./sequence.ts";
import { settle } from "./settle.ts";
import { isDate } from "./sign.ts";
import { toMatches } from "./to-matches.ts";
import { tokenise } from "./token.ts";

/**
 * Where to go on behind a run that is no date. From the middle of a run of bare numbers nothing can be read that its
 * beginning does not give, so it is passed over but for its last: long lists of figures would take long otherwise.
 */
function skipRejected(sequence: Sequence | undefined, at: number): number {
  const last = sequence?.links.at(-1);
  const bare =
    sequence && [sequence.first, ...sequence.links.map((link) => link.point)].every((point) => !point.sure);
  return last && bare ? last.at : at + 1;
}

/** All dates of a text, by start. Ranges do not overlap, but that matches which share their words share their range. */
export function findDatesWith(text: string, lexicon: DateLexicon): DateMatch[] {
  const tokens = tokenise(text);
  const matches: DateMatch[] = [];
  for (let at = 0; at < tokens.length; ) {
    const sequence = readSequence(tokens, at, lexicon);
    const found = sequence && settle(sequence, (one) => isDate(tokens, at, one, lexicon));
    if (found) matches.push(...toMatches(tokens, at, found, prepositionBefore(tokens, at, lexicon)));
    at = found?.next ?? skipRejected(sequence, at);
  }
  return matches;
}
