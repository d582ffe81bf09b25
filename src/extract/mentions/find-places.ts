/** Towns and regions that the language lists, and names that a noun shows: `Fergana Valley`. */
import type { NameLexicon } from "../../model/name-lexicon.ts";
import type { NameMention } from "../mention.ts";
import { type FinderInput, isCapitalised, type MentionFinder } from "./mention-finder.ts";
import { indexMentions, type MentionIndex } from "./mention-index.ts";
import { PhraseIndex, remembered } from "./phrase-index.ts";

const placeIndex = remembered(
  ({ towns, regions }: NameLexicon) =>
    new PhraseIndex([...towns, ...regions].map((place) => [place, true] as const)),
);

/** Capitals before the noun of a place. */
const NAME_WORDS = 4;

/** A capital right behind another that nothing claims: Astana of `Air Astana`. */
function isNamePart({ tokens, lexicon }: FinderInput, index: MentionIndex, at: number): boolean {
  const before = tokens[at - 1];
  return (
    isCapitalised(before) &&
    !index.inName(at - 1) &&
    !index.inDate(at - 1) &&
    !lexicon.phraseLinks.has(before?.lower ?? "") &&
    !lexicon.determiners.has(before?.lower ?? "") &&
    !(at === 1 && lexicon.clauses.prepositions.has(before?.lower ?? ""))
  );
}

/** The token behind the capitals that begin here and nothing claims. */
function capitalsEnd({ tokens }: FinderInput, index: MentionIndex, first: number): number {
  let end = first;
  while (end < first + NAME_WORDS && isCapitalised(tokens[end]) && !index.inName(end) && !index.inDate(end))
    end += 1;
  return end;
}

/** The token behind a place that begins here; the same token where none does. */
function placeEnd(input: FinderInput, index: MentionIndex, at: number): number {
  const { tokens, lexicon } = input;
  const { placeNouns } = lexicon.names;
  const isNoun = (token: number) => placeNouns.has(tokens[token]?.lower ?? "");
  const listed = placeIndex(lexicon.names).longestAt(tokens, at)?.end;
  if (listed !== undefined) return isNoun(listed) ? listed + 1 : listed;
  const end = capitalsEnd(input, index, at);
  if (end - at > 1 && isNoun(end - 1)) return end;
  return end > at && at > 0 && isNoun(end) ? end + 1 : at;
}

export const findPlaces: MentionFinder = (input) => {
  const { tokens, mentions, termbase, text } = input;
  const index = indexMentions(mentions, tokens);
  const found: NameMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || !isCapitalised(token) || index.inDate(at) || isNamePart(input, index, at)) continue;
    const end = placeEnd(input, index, at);
    const last = tokens[end - 1];
    if (end === at || !last) continue;
    const range = { start: token.start, end: last.end };
    if (!index.startingAt(range.start).some((mention) => mention.end >= range.end)) {
      const term = termbase.lookUp(text.slice(range.start, range.end));
      const name = { ...range, ...(term ? { term: term.key } : {}) };
      found.push({ type: "name", ...range, kinds: ["place"], name });
    }
    at = end - 1;
  }
  return found;
};
