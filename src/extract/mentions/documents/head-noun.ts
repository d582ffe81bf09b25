/** The noun that says what kind of document is named: `Convention`, `action plan`. */
import type { DocumentNoun } from "../../../model/lexicon.ts";
import type { DocumentMention } from "../../mention.ts";
import { PhraseIndex, remembered } from "../phrase-index.ts";
import { type DocumentInput, rangeOf } from "./document-input.ts";

const documentIndex = remembered(
  (nouns: Readonly<Record<string, DocumentNoun>>) => new PhraseIndex(Object.entries(nouns)),
);

export interface Head extends DocumentNoun {
  readonly at: number;
  readonly end: number;
  /** The noun in lower case, its words with single spaces. */
  readonly noun: string;
}

/** The head noun that starts at a token, as the longest phrase of the lexicon. */
export function headAt({ tokens, lexicon }: DocumentInput, at: number): Head | undefined {
  const match = documentIndex(lexicon.documentNouns).longestAt(tokens, at);
  if (!match) return undefined;
  const words = tokens.slice(at, match.end).map(({ lower }) => lower);
  return { at, end: match.end, noun: words.join(" "), ...match.value };
}

/** What every document with this head noun has. */
export const documentOf = (
  input: DocumentInput,
  { at, end, type, treaty }: Head,
): Pick<DocumentMention, "type" | "documentType" | "treaty" | "head"> => ({
  type: "document",
  documentType: type,
  treaty,
  head: rangeOf(input, at, end),
});
