/** Finds the date that a clause gives a fact. */
import type { DateMention } from "./mention.ts";
import { inside } from "./mention.ts";
import type { PatternMatch } from "./pattern/match-pattern.ts";
import type { Sentence } from "./sentence.ts";

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

/**
 * The date of the clause that no other field of the match holds: the first behind the match's start,
 * else the last before it. A treaty's own date belongs to the treaty.
 */
export function resolveWhen(sentence: Sentence, match: PatternMatch): DateMention | undefined {
  const clause = clauseAround(sentence, match);
  const free = sentence.mentions.filter(
    (mention): mention is DateMention =>
      mention.type === "date" &&
      mention.date.edtf !== undefined &&
      inside(mention, clause) &&
      !sentence.mentions.some(
        (outer) => outer !== mention && outer.type === "document" && inside(mention, outer),
      ) &&
      !match.captures.some((capture) => capture.field !== "when" && inside(mention, capture)),
  );
  return free.find((date) => date.start >= match.start) ?? free.findLast((date) => date.start < match.start);
}

/** EDTF of a date for a fact: the open interval for a state that is said to hold `since` a date. */
export function whenOf(mention: DateMention, state: boolean): string | undefined {
  const { edtf, preposition } = mention.date;
  if (edtf === undefined) return undefined;
  const since = preposition !== undefined && SINCE.has(preposition);
  return since && state && !edtf.includes("/") ? `${edtf}/..` : edtf;
}

const SINCE = new Set(["since", "from", "starting", "с", "со", "начиная"]);
