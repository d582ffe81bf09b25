/** What every finder of mentions takes: small, blind to the others; overlaps are settled afterwards. */
import type { LanguageReader } from "../../model/language.ts";
import type { Lexicon } from "../../model/lexicon.ts";
import type { Termbase } from "../../model/term.ts";
import type { Discourse } from "../discourse.ts";
import type { Mention } from "../mention.ts";
import type { Token } from "../tokenize.ts";

export interface FinderInput {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** What earlier finders found. */
  readonly mentions: readonly Mention[];
  readonly lexicon: Lexicon;
  readonly reader: LanguageReader;
  readonly termbase: Termbase;
  readonly discourse: Discourse;
}

export type MentionFinder = (input: FinderInput) => Mention[];

export function isCapitalised(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const first = token.text.charCodeAt(0);
  // the letters of ASCII without a regular expression: every finder asks this of every word
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(token.text);
}
