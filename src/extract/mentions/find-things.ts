/** Works, schemes and prizes with a name in capitals: `Working Holiday Scheme`, `Northern Gas Pipeline`. */
import type { NameMention } from "../mention.ts";
import { type FinderInput, isCapitalised, type MentionFinder } from "./mention-finder.ts";
import { indexMentions, type MentionIndex } from "./mention-index.ts";

/** Capitals before the noun. */
const NAME_WORDS = 6;

function startOf({ tokens, lexicon }: FinderInput, index: MentionIndex, noun: number): number {
  let first = noun;
  while (noun - first < NAME_WORDS) {
    const before = tokens[first - 1];
    if (!before || !isCapitalised(before) || index.inDate(first - 1)) break;
    const isSmall =
      lexicon.determiners.has(before.lower) ||
      lexicon.phraseLinks.has(before.lower) ||
      lexicon.phraseStops.has(before.lower) ||
      (first === 1 &&
        (lexicon.clauses.prepositions.has(before.lower) || lexicon.clauses.openers.has(before.lower)));
    // a body named before gives the thing no name, but is named itself: Riverside Bank Prize
    if (isSmall || index.nameBefore(before.end)?.kinds.includes("body")) break;
    first -= 1;
  }
  return first;
}

export const findThings: MentionFinder = (input) => {
  const { tokens, lexicon, mentions } = input;
  const { thingNouns } = lexicon.names;
  if (!thingNouns) return [];
  const index = indexMentions(mentions, tokens);
  return tokens.flatMap((token, at): NameMention[] => {
    const isNoun = thingNouns.has(token.lower) && isCapitalised(token) && !isCapitalised(tokens[at + 1]);
    if (!isNoun || index.inName(at)) return [];
    const first = startOf(input, index, at);
    if (first === at) return [];
    const range = { start: tokens[first]?.start ?? token.start, end: token.end };
    return [{ type: "name", ...range, kinds: ["thing"], name: range }];
  });
};
