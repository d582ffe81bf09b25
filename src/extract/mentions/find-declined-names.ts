/** Names of bodies whose first word alone is in capitals: `Международный форум министров транспорта`. */
import type { NameMention } from "../mention.ts";
import { tokenAt } from "../sentence.ts";
import { acronymBehind, isShouted } from "./acronym.ts";
import { capitalBefore, genitiveEnd } from "./genitive.ts";
import type { FinderInput, MentionFinder } from "./mention-finder.ts";
import { indexMentions, type MentionIndex } from "./mention-index.ts";
import { topicEnd } from "./topic.ts";

const LINKED = 3;

/** Behind what prepositions hang on a body: по правам человека, при ООН, в Астане. */
function behindLinks(input: FinderInput, index: MentionIndex, noun: number, from: number): number {
  const { tokens, lexicon } = input;
  const { names } = lexicon;
  const isSeated = names.seatedNouns?.has(tokens[noun]?.lower ?? "") === true;
  let end = from;
  for (let round = 0; round < LINKED; round += 1) {
    const link = tokens[end]?.lower ?? "";
    // a name that the termbase knows is whole: the convention of the Council of Europe on …
    const known =
      names.topicLinks?.has(link) === true && !names.placeLinks.has(link)
        ? index.nameAt(tokens[noun]?.start)
        : undefined;
    if (known?.name.term !== undefined && tokenAt(tokens, known.end) === end) break;
    const name = index.nameAt(tokens[end + 1]?.start);
    const isPlace = names.placeLinks.has(link);
    if (name && (isPlace ? isSeated : lexicon.nameLinks.has(link) && !lexicon.conjunctions.includes(link)))
      end = genitiveEnd(input, index, tokenAt(tokens, name.end));
    else if (names.topicLinks?.has(link) === true) {
      const topic = topicEnd(
        input,
        index,
        end + 1,
        () => false,
        (at) => isPlace && at > end,
      );
      if (topic === end + 1) break;
      end = topic;
    } else break;
  }
  return end;
}

export const findDeclinedNames: MentionFinder = (input) => {
  const { tokens, lexicon, mentions, text } = input;
  if (lexicon.names.genitive === undefined || isShouted(tokens)) return [];
  const index = indexMentions(mentions, tokens);
  const found: NameMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const noun = tokens[at];
    if (!noun || !lexicon.bodyNouns.has(noun.lower) || index.inDate(at)) continue;
    const first = capitalBefore(input, index, at);
    if (first === undefined) continue;
    const end = behindLinks(input, index, at, genitiveEnd(input, index, at + 1));
    // a noun alone stands for what was named before
    if (end === at + 1 && first === at) continue;
    const range = { start: tokens[first]?.start ?? noun.start, end: tokens[end - 1]?.end ?? noun.end };
    if (index.startingAt(range.start).some((other) => other.type === "name" && other.name.end >= range.end))
      continue;
    found.push({ type: "name", ...range, kinds: ["body"], name: range, ...acronymBehind(text, range.end) });
    at = Math.max(at, end - 1);
  }
  return found;
};
