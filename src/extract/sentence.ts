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
  /** The mentions by where they start, the longest first. */
  readonly starting: ReadonlyMap<number, readonly Mention[]>;
  readonly lexicon: Lexicon;
}

/** Mentions by where they start, in their order. */
export function byStart(mentions: readonly Mention[]): ReadonlyMap<number, readonly Mention[]> {
  const starting = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const others = starting.get(mention.start);
    if (others) others.push(mention);
    else starting.set(mention.start, [mention]);
  }
  return starting;
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
