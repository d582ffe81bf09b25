/** Finds the date that a clause gives a fact. */
import type { Lexicon } from "../model/lexicon.ts";
import { isConjunction } from "./conjunction.ts";
import { type DateMention, inside } from "./mention.ts";
import type { PatternMatch } from "./pattern/pattern-match.ts";
import { type Sentence, tokenAt } from "./sentence.ts";

/** Where the clause around a place starts and ends: relative pronouns, semicolons and colons part clauses. */
function clauseAround(sentence: Sentence, match: PatternMatch): { start: number; end: number } {
  let start = 0;
  const end = sentence.text.length;
  for (const token of sentence.tokens) {
    const parts = /^[;:]$/.test(token.text) || sentence.lexicon.clauseOpeners.has(token.lower);
    if (
      !parts ||
      sentence.mentions.some((mention) => mention.start < token.start && token.end <= mention.end)
    )
      continue;
    if (token.start <= match.start) start = token.start;
    else if (token.start >= match.end) return { start, end: token.start };
  }
  return { start, end };
}

/** A date further behind a verb than this many words, or behind a comma or conjunction, belongs to the next verb. */
const NEAR = 6;

/** Whether a date stands right behind a match: `was signed in Brussels on …`. */
function follows(sentence: Sentence, match: PatternMatch, date: DateMention): boolean {
  const { tokens, lexicon } = sentence;
  const first = tokenAt(tokens, match.end);
  const last = tokenAt(tokens, date.start);
  if (last < first || last - first > NEAR) return false;
  for (let at = first; at < last; at += 1)
    if (!tokens[at]?.isWord || isConjunction(tokens, at, lexicon)) return false;
  return true;
}

/**
 * The date of the clause that no other field of the match holds: the one right behind the match, else the one inside
 * it, else the last before it, else the first behind. A treaty's own date belongs to the treaty.
 */
export function resolveWhen(sentence: Sentence, match: PatternMatch): DateMention | undefined {
  const clause = clauseAround(sentence, match);
  const free = sentence.mentions.filter(
    (mention): mention is DateMention =>
      mention.type === "date" &&
      mention.date.edtf !== undefined &&
      inside(mention, clause) &&
      !sentence.mentions.some((outer) => outer.type === "document" && inside(mention, outer)) &&
      !match.captures.some((capture) => capture.field !== "when" && inside(mention, capture)),
  );
  return (
    free.find((date) => date.start >= match.end && follows(sentence, match, date)) ??
    free.find((date) => inside(date, match)) ??
    free.findLast((date) => date.end <= match.start) ??
    free.find((date) => date.start >= match.end)
  );
}

/** Whether a date is the beginning of what lasts: since 2012. */
export const isSince = ({ date: { preposition } }: DateMention, lexicon: Lexicon): boolean =>
  preposition !== undefined && lexicon.beginningPrepositions.has(preposition);

/** EDTF of a date for a fact: the open interval for a state that is said to hold `since` a date. */
export function whenOf(mention: DateMention, state: boolean, lexicon: Lexicon): string | undefined {
  const { edtf } = mention.date;
  if (edtf === undefined) return undefined;
  return isSince(mention, lexicon) && state && !edtf.includes("/") ? `${edtf}/..` : edtf;
}
