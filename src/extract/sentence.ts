/** A sentence with everything that the rules look at. */

import type { Lexicon } from "../model/lexicon.ts";
import type { Block } from "../read/blocks.ts";
import type { Clause } from "./clauses/clause.ts";
import type { Constituent } from "./clauses/constituent.ts";
import type { Anchor } from "./dates/resolve-dates.ts";
import type { Antecedent } from "./discourse.ts";
import type { Mention } from "./mention.ts";
import type { Column } from "./quantities/column.ts";
import type { Token } from "./tokenize.ts";

/** The country and the organisation or country of the dossier, as far as known. */
export interface About {
  readonly subject?: Antecedent;
  readonly counterpart?: Antecedent;
  /** The counterpart, if it is no country. */
  readonly organisation?: Antecedent;
  /** The body named last before the sentence. */
  readonly topic?: Antecedent;
}

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
  /** The date that scopes over the sentence: of a heading, or of the beginning of its line. */
  readonly scope?: Anchor;
  /** The date of a heading or label line that dates figures only: `(as of 30 September 2019)`. */
  readonly asOf?: Anchor;
  /** Of a row of a table, what the heads of its columns say. */
  readonly columns?: readonly Column[];
  /** The last date of the block before the sentence, EDTF. */
  readonly earlier?: string;
  /** The last date of the text before, EDTF. */
  readonly previous?: string;
  /** The sentence that leads in the list of which this is an item. */
  readonly lead?: string;
  /** Whom the dossier is about, where words leave it out. */
  readonly about: About;
  readonly constituents: readonly Constituent[];
  readonly clauses: readonly Clause[];
  /** The tokens that are part of a verb. */
  readonly verbs: ReadonlySet<number>;
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
