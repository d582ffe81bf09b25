/** What a document or a body is about: the words behind its noun, as far as they are one phrase. */
import { behindConjunction, isConjunction } from "../conjunction.ts";
import { isNominative } from "./genitive.ts";
import { type FinderInput, isCapitalised } from "./mention-finder.ts";
import type { MentionIndex } from "./mention-index.ts";

const NUMBER = /^\p{N}/u;
const INNER_SIGN = /^(?:['’]s|[-–—&/«»“”„"])$/u;
const NOT_LAST = /^[-–—&/:]$/u;
/** How far the conjunction that ends a list may stand behind a comma, in words. */
const LIST_WINDOW = 14;
const ITEM_WORDS = 5;

/** An article or another word that stands before a noun. */
export const isDeterminer = ({ tokens, lexicon }: FinderInput, at: number): boolean =>
  lexicon.determiners.has(tokens[at]?.lower ?? "");

/** A word that joins, or an article: nothing that a name or title ends in. */
export function isLink(input: FinderInput, at: number): boolean {
  const word = input.tokens[at]?.lower ?? "";
  const { phraseLinks, documentLinks } = input.lexicon;
  return phraseLinks.has(word) || documentLinks.has(word) || isDeterminer(input, at);
}

/** A form of a verb that is seldom a noun or an adjective. */
export function isVerb({ tokens, lexicon }: FinderInput, at: number): boolean {
  const token = tokens[at];
  if (!token?.isWord || isCapitalised(token)) return false;
  if (lexicon.finiteVerbs.has(token.lower)) return true;
  const { verbs, homographs, prepositions } = lexicon.clauses;
  const forms = verbs.get(token.lower) ?? [];
  // a participle may stand before a noun, but behind a name it is a verb: Charter of Paris followed
  const behindName = isCapitalised(tokens[at - 1]);
  if (homographs.has(token.lower))
    // `the Strategy for the Danube Region dates from 2016`
    return (
      behindName &&
      token.lower.endsWith("s") &&
      forms.some(({ form }) => form === "present") &&
      prepositions.has(tokens[at + 1]?.lower ?? "") &&
      !lexicon.genitiveLinks.has(tokens[at + 1]?.lower ?? "")
    );
  return forms.some(
    ({ form }) => form === "present" || form === "passive" || (form === "past" && behindName),
  );
}

/**
 * Whether the comma at a token parts the items of a list inside a name (`Search, Seizure and Confiscation`): items of a
 * few words, alike in their capitals, up to a conjunction, none of them a name of its own.
 */
export function isInnerComma(
  input: FinderInput,
  index: MentionIndex,
  comma: number,
  isOwnName: (at: number) => boolean,
): boolean {
  const { tokens, lexicon } = input;
  const capitals = isCapitalised(tokens[comma + 1]);
  const startsItem = (at: number) =>
    tokens[at]?.isWord === true &&
    isCapitalised(tokens[at]) === capitals &&
    !isLink(input, at) &&
    !isOwnName(at) &&
    !index.nameAt(tokens[at]?.start);
  if (!startsItem(comma + 1)) return false;
  for (let at = comma + 1, words = 0; at < tokens.length && at <= comma + LIST_WINDOW; at += 1) {
    const token = tokens[at];
    if (token?.text === ",") {
      // the comma before the conjunction: A, B, and C
      const last = behindConjunction(tokens, at + 1, lexicon);
      if (last > at + 1) return startsItem(last);
      if (!startsItem(at + 1)) return false;
      words = 0;
      continue;
    }
    if (isConjunction(tokens, at, lexicon)) {
      const last = behindConjunction(tokens, at, lexicon);
      return startsItem(last) || (lexicon.phraseLinks.has(tokens[last]?.lower ?? "") && startsItem(last + 1));
    }
    if (!token?.isWord || lexicon.phraseStops.has(token.lower) || isVerb(input, at) || index.inDate(at))
      return false;
    words += 1;
    if (words > ITEM_WORDS) return false;
  }
  return false;
}

/**
 * The token behind what a noun is about: `on expanding cooperation between A and B`. It ends at verbs, dates, signs, and
 * where `endsBefore` says that something else begins.
 */
export function topicEnd(
  input: FinderInput,
  index: MentionIndex,
  first: number,
  isOwnName: (at: number) => boolean,
  endsBefore: (at: number) => boolean,
): number {
  const { tokens, lexicon } = input;
  let end = first;
  for (let at = first; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || index.startingAt(token.start).some((mention) => mention.type === "date")) break;
    if (isNominative(input, index, token.start)) break;
    const link = isLink(input, at);
    if ((lexicon.phraseStops.has(token.lower) || isVerb(input, at)) && !link && !isCapitalised(token)) break;
    // an article behind a noun begins the next noun phrase
    if (isDeterminer(input, at) && at > first && !isLink(input, at - 1)) break;
    const joined = behindConjunction(tokens, at, lexicon);
    if (joined > at && (joined > at + 1 || isOwnName(joined))) break;
    if (endsBefore(at)) break;
    if (token.text === "," && isInnerComma(input, index, at, isOwnName)) continue;
    const colon = token.text === ":" && isCapitalised(tokens[at + 1]);
    if (!token.isWord && !NUMBER.test(token.text) && !INNER_SIGN.test(token.text) && !colon) break;
    if (!link && !NOT_LAST.test(token.text)) end = at + 1;
  }
  return end;
}
