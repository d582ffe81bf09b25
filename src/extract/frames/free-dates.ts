/** Which of the dates around a fact are its own. */
import type { DateConstituent } from "../clauses/constituent.ts";
import { isConjunction } from "../conjunction.ts";
import { type DateMention, inside } from "../mention.ts";
import type { PatternMatch } from "../pattern/pattern-match.ts";
import type { Sentence } from "../sentence.ts";

/** Whether a date stands in a bracket with others behind a number: met three times (1997, 2001, 2004). */
function belongsToCount(
  { first, depth }: Pick<DateConstituent, "first" | "depth">,
  { constituents, mentions, tokens }: Sentence,
): boolean {
  if (depth === 0) return false;
  const opening = constituents.findLastIndex((one) => one.type === "open" && one.first < first);
  const counted = constituents[opening - 1];
  if (counted?.type !== "phrase") return false;
  const closing = constituents.find((one) => one.type === "close" && one.first > first);
  const from = tokens[constituents[opening]?.first ?? 0]?.start ?? 0;
  const to = closing ? (tokens[closing.first]?.start ?? 0) : Number.POSITIVE_INFINITY;
  // one range of words can name several points, so dates are counted and not their words
  const dates = mentions.filter((one) => one.type === "date" && one.start > from && one.end <= to);
  const start = tokens[counted.first]?.start ?? 0;
  const end = tokens[counted.end - 1]?.end ?? 0;
  return (
    dates.length > 1 && mentions.some((one) => one.type === "number" && one.start >= start && one.end <= end)
  );
}

/** Dates that no name, document or argument of the match holds, and that say a time. */
export function freeDates(
  dates: readonly DateConstituent[],
  match: PatternMatch,
  sentence: Sentence,
  mayBeTerm = false,
): DateConstituent[] {
  const { mentions } = sentence;
  return dates.filter(
    ({ mention, preposition, ...place }) =>
      mention.date.edtf !== undefined &&
      (mayBeTerm || !sentence.lexicon.clauses.termPrepositions.has(preposition ?? "")) &&
      !belongsToCount(place, sentence) &&
      !mentions.some((outer) => outer.type === "document" && inside(mention, outer)) &&
      !match.captures.some((capture) => capture.field !== "when" && inside(mention, capture)),
  );
}

/** How two dates are joined that nothing but commas, conjunctions and a preposition part: in 1993, 1996 and in 2001. */
function coordinated(
  a: DateConstituent,
  b: DateConstituent,
  { tokens, lexicon }: Sentence,
): "and" | "or" | undefined {
  const from = Math.min(a.end, b.end);
  const to = Math.max(a.first, b.first);
  if (to - from > 3 || to <= from) return undefined;
  let joined: "and" | "or" | undefined;
  for (let at = from; at < to; at += 1) {
    const lower = tokens[at]?.lower ?? "";
    if (lexicon.clauses.disjunctions.has(lower)) joined = "or";
    else if (tokens[at]?.text === "," || isConjunction(tokens, at, lexicon)) joined ??= "and";
    else if (!lexicon.clauses.prepositions.has(lower)) return undefined;
  }
  return joined;
}

/** The first date, and those coordinated with it, in the order of the text. */
export function withCoordinated(dates: readonly DateConstituent[], sentence: Sentence): DateMention[] {
  const [first] = dates;
  if (!first) return [];
  const ordered = [...dates].sort((a, b) => a.first - b.first);
  const group = [first];
  for (let at = ordered.indexOf(first) + 1; at < ordered.length; at += 1) {
    const next = ordered[at];
    const last = group.at(-1);
    const joined = next && last && coordinated(last, next, sentence);
    // in 1993 or 1995: neither is said
    if (joined === "or") return [];
    if (!next || joined === undefined) break;
    group.push(next);
  }
  // one range of words can name several points: in 1993 and 1995
  return group.flatMap(({ mention }) =>
    sentence.mentions.filter(
      (other): other is DateMention =>
        other.type === "date" && other.start === mention.start && other.end === mention.end,
    ),
  );
}
