/** Acronyms that stand alone: those that brackets explained before, and unknown ones, which name bodies. */
import type { NameMention } from "../mention.ts";
import type { Token } from "../tokenize.ts";
import { isMixed, isShouted, looksLikeAcronym } from "./acronym.ts";
import type { MentionFinder } from "./mention-finder.ts";
import { indexMentions } from "./mention-index.ts";

/** Ends in a small letter of ASCII, as most words do and no unexplained acronym does. */
function endsSmall(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last >= 97 && last <= 122;
}

/** Letters of an acronym that nothing explains; a longer word in capitals is a surname or shouted. */
const LONGEST = 6;

/** A word in capitals beside another is shouted: LINES OF CREDIT. */
const isCapitals = (token: Token | undefined): boolean =>
  token?.isWord === true && token.text.length > 1 && !/\p{Ll}/u.test(token.text);

export const findAcronyms: MentionFinder = ({ tokens, lexicon, mentions, discourse }) => {
  const index = indexMentions(mentions, tokens);
  return tokens.flatMap((token, at): NameMention[] => {
    if (
      !token.isWord ||
      (endsSmall(token.text) && !discourse.acronyms.has(token.text)) ||
      index.inName(at) ||
      index.inDate(at)
    )
      return [];
    const range = { start: token.start, end: token.end };
    const explained = discourse.acronyms.get(token.text);
    if (explained) {
      const { kinds, ...antecedent } = explained;
      return [{ type: "name", ...range, kinds, name: range, antecedent }];
    }
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    const glued =
      (before?.end === token.start && !/^[(«“"'‘[]$/u.test(before.text)) ||
      (after?.start === token.end && /^[\p{L}\p{N}\p{Sc}/&]/u.test(after.text));
    const isMoney = lexicon.names.currencyNouns.has(after?.lower ?? "");
    if (
      token.text.length > LONGEST ||
      isCapitals(before) ||
      isCapitals(after) ||
      lexicon.names.givenNames.has(after?.text ?? "") ||
      glued ||
      isMoney ||
      !looksLikeAcronym(token.text) ||
      lexicon.names.plainAcronyms.has(token.text.toUpperCase())
    )
      return [];
    return (/\p{Ll}/u.test(token.text) && !isMixed(token.text)) || isShouted(tokens)
      ? []
      : [{ type: "name", ...range, kinds: ["body"], name: range }];
  });
};
