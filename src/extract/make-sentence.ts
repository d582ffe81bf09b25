/** Puts a sentence together: constituents and clauses hang on its mentions. */
import type { Lexicon } from "../model/lexicon.ts";
import type { Block } from "../read/blocks.ts";
import { chunk } from "./clauses/chunk.ts";
import { clausesOf } from "./clauses/clause.ts";
import type { Constituent } from "./clauses/constituent.ts";
import type { Anchor } from "./dates/resolve-dates.ts";
import type { Mention } from "./mention.ts";
import { type About, byStart, type Sentence } from "./sentence.ts";
import type { Token } from "./tokenize.ts";

function verbTokens(constituents: readonly Constituent[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const one of constituents)
    if (one.type === "verb") for (let at = one.first; at < one.end; at += 1) found.add(at);
  return found;
}

export function makeSentence(given: {
  readonly block: Block;
  readonly offset: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly lexicon: Lexicon;
  readonly scope?: Anchor;
  readonly earlier?: string;
  readonly previous?: string;
  readonly lead?: string;
  readonly about: About;
}): Sentence {
  const constituents = chunk(given);
  return {
    ...given,
    starting: byStart(given.mentions),
    constituents,
    clauses: clausesOf(constituents, given),
    verbs: verbTokens(constituents),
  };
}
