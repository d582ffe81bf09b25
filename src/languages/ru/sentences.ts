/** Sentences of Russian. */
import type { TextRange } from "../../model/language.ts";
import { splitSentences } from "../sentence-grammar/split-sentences.ts";
import { SENTENCE_WORDS } from "./lexicon-abbreviations.ts";

const SEGMENTER = new Intl.Segmenter("ru", { granularity: "sentence" });

/** The sentences of one paragraph, in order, covering every character that is not white space. Linear time. */
export function sentences(text: string): TextRange[] {
  return splitSentences(text, SENTENCE_WORDS, SEGMENTER);
}
