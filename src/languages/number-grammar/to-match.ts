/** From a number as read to a match, with its hedge and unit. */

import type { NumberMatch, TextRange } from "../../model/language.ts";
import { readPhrase } from "../date-grammar/phrase.ts";
import type { Token } from "../date-grammar/token.ts";
import { hedgeBefore } from "./hedge.ts";
import type { NumberLexicon } from "./lexicon.ts";
import type { Range } from "./read-range.ts";
import { unitBefore, unitBehind } from "./unit.ts";

type Tokens = readonly Token[];

/** Where a number stands: from `at` on, `floor` is the first token that no earlier match holds, `limit` the next date. */
export interface Place {
  readonly at: number;
  readonly floor: number;
  readonly limit: number;
}

interface Found<T> {
  readonly value: T;
  readonly from: number;
  readonly next: number;
}

function rangeOf(tokens: Tokens, from: number, next: number): TextRange {
  const [first, last] = [tokens[from], tokens[next - 1]];
  if (!first || !last) throw new Error(`a number of no tokens at ${from}`);
  return { start: first.start, end: last.end };
}

/** What stands from the token at `from` on, without the hyphen of `30-day`, if it ends before the next date. */
function behind<T>(
  tokens: Tokens,
  from: number,
  limit: number,
  found: { readonly value: T; readonly edge: number } | undefined,
): Found<T> | undefined {
  const end = tokens[(found?.edge ?? 0) - 1]?.end;
  const own = tokens[from]?.kind === "dash" ? from + 1 : from;
  return found && end !== undefined && end <= limit
    ? { value: found.value, from: own, next: found.edge }
    : undefined;
}

/** The match of a number, and the index behind all of its words. */
export function toMatch(
  tokens: Tokens,
  { at, floor, limit }: Place,
  range: Range,
  lexicon: NumberLexicon,
): { readonly match: NumberMatch; readonly next: number } {
  const { value, to, ordinal, words, rough } = range;
  const match = {
    ...rangeOf(tokens, at, range.next),
    value,
    ...(to === undefined ? {} : { to }),
    ordinal,
    words,
  };
  if (ordinal) return { match, next: range.next };
  const sign = unitBefore(tokens, at);
  const before = sign && sign.edge >= floor ? { value: sign.value, from: sign.edge, next: at } : undefined;
  const more = (from: number) => {
    const found = readPhrase(tokens, from, lexicon.hedgesBehind);
    // 5 and more than 6: the words belong to the next number
    const next = found && readPhrase(tokens, found.edge - 1, lexicon.hedges);
    const opensNext = next && (next.edge > found.edge || /^\p{Nd}/u.test(tokens[next.edge]?.text ?? ""));
    return opensNext ? undefined : behind(tokens, from, limit, found);
  };
  const inner = more(range.next);
  const unitAt = inner?.next ?? range.next;
  const after =
    before || range.unit ? undefined : behind(tokens, unitAt, limit, unitBehind(tokens, unitAt, lexicon));
  const next = after?.next ?? unitAt;
  const outer = inner ?? more(next);
  const unit = before ?? after;
  const key = range.unit ?? unit?.value;
  const hedge = hedgeBefore(tokens, before?.from ?? at, { value, unit: key, floor }, lexicon);
  const last = outer && { hedge: outer.value, hedgeRange: rangeOf(tokens, outer.from, outer.next) };
  return {
    match: {
      ...match,
      ...(rough ? { hedge: "about" as const } : {}),
      ...(hedge.hedge ? hedge : last),
      ...(key ? { unit: key } : {}),
      ...(unit ? { unitRange: rangeOf(tokens, unit.from, unit.next) } : {}),
    },
    next: Math.max(next, outer?.next ?? next),
  };
}
