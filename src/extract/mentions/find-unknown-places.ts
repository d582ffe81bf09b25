/** Places that no list knows: capitals behind `in` that nothing else claims. */
import type { NameMention } from "../mention.ts";
import { type FinderInput, isCapitalised, type MentionFinder } from "./mention-finder.ts";
import { indexMentions, type MentionIndex } from "./mention-index.ts";
import { isLink, isVerb } from "./topic.ts";

const UNKNOWN_WORDS = 4;

/** The token behind capitals that no other finder claims. */
function unknownEnd({ tokens, lexicon }: FinderInput, index: MentionIndex, first: number): number {
  const { names, bodyNouns, documentNouns } = lexicon;
  let end = first;
  while (
    end < first + UNKNOWN_WORDS &&
    isCapitalised(tokens[end]) &&
    !index.inName(end) &&
    !index.inDate(end)
  ) {
    const { text = "", lower = "" } = tokens[end] ?? {};
    const isNoun =
      bodyNouns.has(lower) ||
      names.eventNouns.has(lower) ||
      names.numberedNouns.has(lower) ||
      names.givenNames.has(text) ||
      Object.hasOwn(documentNouns, lower) ||
      lexicon.determiners.has(lower);
    if (isNoun || !/\p{Ll}/u.test(text)) return first;
    end += 1;
  }
  return isCapitalised(tokens[end]) ? first : end;
}

/** Whether a name that ends here stands by itself and is no modifier of a noun behind it. */
function standsAlone(input: FinderInput, end: number): boolean {
  const { tokens, lexicon } = input;
  const next = tokens[end];
  if (!next?.isWord) return !/^(?:['’]s|\p{N}.*|[-–—/])$/u.test(next?.text ?? "");
  return (
    isLink(input, end) ||
    isVerb(input, end) ||
    lexicon.phraseStops.has(next.lower) ||
    lexicon.conjunctions.includes(next.lower) ||
    lexicon.clauses.prepositions.has(next.lower) ||
    lexicon.clauses.adverbs.has(next.lower)
  );
}

/** `(Gagra, 5 May 2001)`, `: Gagra, 5 May 2001`: a word in capitals between a sign and a date. */
function isBeforeDate({ tokens, lexicon }: FinderInput, index: MentionIndex, at: number): boolean {
  const [before, token, comma, date] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    before !== undefined &&
    /^[,:(–—]$/u.test(before.text) &&
    comma?.text === "," &&
    index.startingAt(date?.start).some(({ type }) => type === "date") &&
    !lexicon.offices.includes(token?.lower ?? "") &&
    !lexicon.clauses.verbs.has(token?.lower ?? "")
  );
}

export const findUnknownPlaces: MentionFinder = (input) => {
  const { tokens, lexicon, mentions } = input;
  const index = indexMentions(mentions, tokens);
  return tokens.flatMap((token, at): NameMention[] => {
    if (index.inName(at) || !isCapitalised(token)) return [];
    const listed = isBeforeDate(input, index, at);
    if (!listed && !lexicon.names.placeLinks.has(tokens[at - 1]?.lower ?? "")) return [];
    const end = unknownEnd(input, index, at);
    const last = tokens[end - 1];
    if (end === at || !last || !standsAlone(input, end)) return [];
    const range = { start: token.start, end: last.end };
    return [{ type: "name", ...range, kinds: ["place"], name: range }];
  });
};
