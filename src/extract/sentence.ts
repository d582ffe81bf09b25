/** A sentence with everything that the rules look at. */

import type { Lexicon } from "../model/lexicon.ts";
import type { Block } from "../read/blocks.ts";
import type { Mention } from "./mention.ts";
import type { Token } from "./tokenize.ts";

export interface Sentence {
  readonly block: Block;
  /** Where the sentence starts in the text of its block, in UTF-16 units; tokens and mentions count from the sentence. */
  readonly offset: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly lexicon: Lexicon;
}

/** Index of the first token that starts at or behind an offset. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const token = tokens[middle];
    if (token && token.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
