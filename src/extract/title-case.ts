/** Titles in capitals, rewritten so that the finders see names in them: GHANA AND THE BANK becomes Ghana and the Bank. */
import type { Lexicon } from "../model/lexicon.ts";
import { isShouted, looksLikeAcronym } from "./mentions/acronym.ts";
import { type Token, tokenize } from "./tokenize.ts";

/** A longer word in capitals that stands alone is no acronym. */
const LONGEST_ACRONYM = 6;

const isCapitals = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}{2}/u.test(token.text);

/**
 * A text in capitals with capitals at the beginning of words only; another text, and one in a language that writes the
 * words of names small, as it is. `knownAt`: what is known by name at an offset. Short words in brackets, known ones of
 * bodies, and unknown ones that stand alone stay as they are: they are acronyms.
 */
export function inTitleCase(
  text: string,
  lexicon: Lexicon,
  knownAt: (offset: number) => "body" | "place" | undefined,
): string {
  const tokens = tokenize(text);
  if (lexicon.names.genitive !== undefined || !isShouted(tokens)) return text;
  const isSmall = (token: Token | undefined) =>
    token !== undefined &&
    (lexicon.phraseLinks.has(token.lower) ||
      lexicon.determiners.has(token.lower) ||
      lexicon.conjunctions.includes(token.lower));
  // behind `for` or `of` stand common nouns too: PARTNERSHIP FOR PEACE
  const parts = (token: Token | undefined) =>
    !token?.isWord ||
    lexicon.determiners.has(token.lower) ||
    lexicon.counterpartLinks.has(token.lower) ||
    lexicon.conjunctions.includes(token.lower);
  const stands = (token: Token | undefined) => !isCapitals(token) || isSmall(token);
  let printed = "";
  let behind = 0;
  tokens.forEach((token, at) => {
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    const isBracketed = before?.text === "(" && after?.text === ")";
    const known = knownAt(token.start);
    const isAlone = known === "body" || (known === undefined && parts(before) && stands(after));
    const isShort = token.text.length <= LONGEST_ACRONYM && looksLikeAcronym(token.text);
    const isAcronym = isShort && (isBracketed || isAlone) && !isSmall(token);
    const small = token.text.toLowerCase();
    const cased = isSmall(token) && at > 0 ? small : token.text.slice(0, 1) + small.slice(1);
    printed += text.slice(behind, token.start) + (isCapitals(token) && !isAcronym ? cased : token.text);
    behind = token.end;
  });
  return printed + text.slice(behind);
}
