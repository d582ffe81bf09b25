/** A sentence as the readers of documents see it. Indices are of tokens, `end` is behind the last. */
import type { TextRange } from "../../../model/language.ts";
import type { DateMention } from "../../mention.ts";
import type { FinderInput } from "../mention-finder.ts";
import { indexMentions, type MentionIndex } from "../mention-index.ts";
import { isDeterminer } from "../topic.ts";

export interface DocumentInput extends FinderInput {
  readonly index: MentionIndex;
}

export const documentInput = (input: FinderInput): DocumentInput => ({
  ...input,
  index: indexMentions(input.mentions, input.tokens),
});

export const textAt = ({ tokens }: DocumentInput, at: number): string => tokens[at]?.text ?? "";

export const lowerAt = ({ tokens }: DocumentInput, at: number): string => tokens[at]?.lower ?? "";

/** Whether a token begins with a figure. */
export const isFigure = (input: DocumentInput, at: number): boolean => /^\p{N}/u.test(textAt(input, at));

/** The stretch of text from a token to before another. */
export const rangeOf = ({ tokens, text }: DocumentInput, first: number, end: number): TextRange => ({
  start: tokens[first]?.start ?? text.length,
  end: tokens[end - 1]?.end ?? 0,
});

/** The date that begins at a token. */
export const dateAt = ({ tokens, index }: DocumentInput, at: number): DateMention | undefined =>
  index.startingAt(tokens[at]?.start).find((mention): mention is DateMention => mention.type === "date");

/** The token behind an article or the like that stands at a token; the same token where none does. */
export const behindDeterminer = (input: DocumentInput, at: number): number =>
  isDeterminer(input, at) ? at + 1 : at;

/** Whether a case ties nouns together in the language, where others have prepositions. */
export const tiesByCase = ({ lexicon }: DocumentInput): boolean => lexicon.names.genitive !== undefined;
