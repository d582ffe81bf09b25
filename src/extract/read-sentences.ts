/** Cuts a block into sentences and finds the mentions of each. */
import type { LanguageReader } from "../model/language.ts";
import type { Lexicon } from "../model/lexicon.ts";
import type { Termbase } from "../model/term.ts";
import type { Block } from "../read/blocks.ts";
import { type Discourse, remember } from "./discourse.ts";
import type { Mention } from "./mention.ts";
import { mentionFinders } from "./mentions/index.ts";
import { byStart, type Sentence } from "./sentence.ts";
import { settleMentions } from "./settle-mentions.ts";
import { tokenize } from "./tokenize.ts";

export interface LanguageReading {
  readonly reader: LanguageReader;
  readonly lexicon: Lexicon;
}

/** A sentence of a text, with its mentions settled; offsets count from the sentence. */
export function readSentence(
  block: Block,
  range: { readonly start: number; readonly end: number },
  { reader, lexicon }: LanguageReading,
  termbase: Termbase,
  discourse: Discourse,
): Sentence {
  const text = block.text.slice(range.start, range.end);
  const tokens = tokenize(text);
  let mentions: readonly Mention[] = [];
  for (const find of mentionFinders)
    mentions = [...mentions, ...find({ text, tokens, mentions, lexicon, reader, termbase, discourse })];
  const settled = settleMentions(mentions, text, termbase);
  return { block, offset: range.start, text, tokens, mentions: settled, starting: byStart(settled), lexicon };
}

/** The sentences of a block, and the discourse behind them. */
export function readSentences(
  block: Block,
  language: LanguageReading,
  termbase: Termbase,
  before: Discourse,
): { sentences: Sentence[]; discourse: Discourse } {
  let discourse = before;
  const sentences = language.reader.sentences(block.text).map((range) => {
    const sentence = readSentence(block, range, language, termbase, discourse);
    discourse = remember(discourse, sentence.text, sentence.mentions);
    return sentence;
  });
  return { sentences, discourse };
}
