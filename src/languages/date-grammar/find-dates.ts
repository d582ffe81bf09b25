/** Finds the dates of a text by the grammar that all languages share and the words of one of them. */
import type { DateMatch } from "../../model/language.ts";
import type { DateLexicon } from "./lexicon.ts";
import type { Point } from "./point.ts";
import { inheritPreposition, prepositionBefore } from "./preposition.ts";
import { readPoint } from "./read-point.ts";
import { readSequence, type Sequence } from "./sequence.ts";
import { settle } from "./settle.ts";
import { isDate } from "./sign.ts";
import { mayStart, startersOf } from "./starters.ts";
import { toMatches } from "./to-matches.ts";
import { type Token, tokenise, tokensOf } from "./token.ts";
import { isOneWindow, windowsOf } from "./windows.ts";

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

/** Reads points by their place, each once. */
function pointReader(tokens: readonly Token[], lexicon: DateLexicon): (at: number) => Point | undefined {
  const known: (Point | "none" | undefined)[] = [];
  return (at) => {
    const before = known[at];
    if (before !== undefined) return before === "none" ? undefined : before;
    const point = readPoint(tokens, at, lexicon);
    known[at] = point ?? "none";
    return point;
  };
}

function findInTokens(tokens: readonly Token[], lexicon: DateLexicon, starters: ReadonlySet<string>) {
  const matches: DateMatch[] = [];
  const pointAt = pointReader(tokens, lexicon);
  let before: { readonly next: number; readonly preposition: string | undefined } | undefined;
  for (let at = 0; at < tokens.length; ) {
    if (!mayStart(tokens, at, lexicon, starters)) {
      at += 1;
      continue;
    }
    const sequence = readSequence(tokens, at, pointAt, lexicon);
    const found = sequence && settle(sequence, (one) => isDate(tokens, at, one, lexicon));
    if (found) {
      const preposition =
        prepositionBefore(tokens, at, lexicon) ?? inheritPreposition(tokens, at, before, lexicon);
      matches.push(...toMatches(tokens, at, found, preposition));
      before = { next: found.next, preposition };
    }
    at = found?.next ?? skipRejected(sequence, at);
  }
  return matches;
}

/** So many texts are remembered: the headings that blocks stand under, the sentence that is asked of twice. */
const REMEMBERED = 256;
/** Longer texts are not. */
const LONGEST_REMEMBERED = 2000;

/** Remembers what was found in the texts that were read last. */
function remembering(find: (text: string) => readonly DateMatch[]): (text: string) => DateMatch[] {
  const known = new Map<string, readonly DateMatch[]>();
  return (text) => {
    if (text.length > LONGEST_REMEMBERED) return [...find(text)];
    let found = known.get(text);
    if (found === undefined) {
      if (known.size >= REMEMBERED) known.clear();
      found = find(text);
      known.set(text, found);
    }
    return [...found];
  };
}

/**
 * Makes the finder of a language. It gives all dates of a text, by start; ranges do not overlap, but that matches which
 * share their words share their range. Time and memory are linear in the text, whatever it holds.
 */
export function dateFinder(lexicon: DateLexicon): (text: string) => DateMatch[] {
  const starters = startersOf(lexicon);
  return remembering((text) => {
    if (isOneWindow(text)) return findInTokens(tokensOf(text), lexicon, starters);
    const matches: DateMatch[] = [];
    for (const { text: part, offset } of windowsOf(text))
      for (const match of findInTokens(tokenise(part, offset, offset === 0), lexicon, starters))
        matches.push(match);
    return matches;
  });
}
