/** Bodies in lower case: `the intergovernmental commission on trade`, `permanent delegation of Estonia`, `AMAP secretariat`. */
import type { NameMention } from "../mention.ts";
import { tokenAt } from "../sentence.ts";
import { acronymBehind } from "./acronym.ts";
import { type FinderInput, isCapitalised, type MentionFinder } from "./mention-finder.ts";
import { indexMentions, type MentionIndex } from "./mention-index.ts";
import { isDeterminer, topicEnd } from "./topic.ts";

const COMPLEMENTS = 3;
const MODIFIERS = 4;

/** Where the words before the noun begin: modifiers, and a name before them. */
function startOf({ tokens, lexicon }: FinderInput, index: MentionIndex, noun: number): number {
  let first = noun;
  while (noun - first < MODIFIERS && lexicon.names.bodyModifiers.has(tokens[first - 1]?.lower ?? ""))
    first -= 1;
  const before = tokens[first - 1];
  const name = index.nameBefore(before?.end);
  return name && !/['’]s$/u.test(before?.text ?? "") ? tokenAt(tokens, name.start) : first;
}

/** Behind what belongs to the body: `of Estonia to the OECD`, `on trade and economic cooperation`. */
function behindComplements(input: FinderInput, index: MentionIndex, noun: number): number {
  const { tokens, lexicon } = input;
  let end = noun + 1;
  for (let round = 0; round < COMPLEMENTS; round += 1) {
    const link = tokens[end]?.lower ?? "";
    if (!lexicon.nameLinks.has(link) || lexicon.conjunctions.includes(link)) break;
    const from = isDeterminer(input, end + 1) ? end + 2 : end + 1;
    const name = index.nameAt(tokens[from]?.start);
    if (name) {
      // a place where something is done is no part of who does it
      if (lexicon.names.placeLinks.has(link)) break;
      end = tokenAt(tokens, name.end);
    } else if (
      round === 0 &&
      from === end + 1 &&
      !lexicon.genitiveLinks.has(link) &&
      !lexicon.names.placeLinks.has(link)
    ) {
      const topic = topicEnd(
        input,
        index,
        from,
        () => false,
        (at) => lexicon.names.placeLinks.has(tokens[at]?.lower ?? ""),
      );
      if (topic === from || isCapitalised(tokens[from])) break;
      end = topic;
    } else break;
  }
  return end;
}

export const findPlainBodies: MentionFinder = (input) => {
  const { tokens, lexicon, mentions, text } = input;
  const index = indexMentions(mentions, tokens);
  const found: NameMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const noun = tokens[at];
    if (!noun || !lexicon.names.plainBodyNouns.has(noun.lower) || isCapitalised(noun) || index.inName(at))
      continue;
    const first = startOf(input, index, at);
    const end = behindComplements(input, index, at);
    if (first === at && end === at + 1) continue;
    const range = { start: tokens[first]?.start ?? noun.start, end: tokens[end - 1]?.end ?? noun.end };
    found.push({ type: "name", ...range, kinds: ["body"], name: range, ...acronymBehind(text, range.end) });
    at = end - 1;
  }
  return found;
};
