/** Which tokens of a sentence the mentions take. */
import type { Lexicon } from "../../model/lexicon.ts";
import type { Mention } from "../mention.ts";
import { tokenAt } from "../sentence.ts";
import type { Token } from "../tokenize.ts";

export interface ChunkInput {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly lexicon: Lexicon;
}

/** A sentence by its tokens. */
export interface Covered extends ChunkInput {
  /** By token the name, date, person or document that it is part of. */
  readonly named: readonly (Mention | undefined)[];
  /** By token that is part of a number, the token behind the number and its unit. */
  readonly numbers: readonly (number | undefined)[];
  /** The tokens at which something begins that says how often: three times. */
  readonly times: ReadonlySet<number>;
}

/** The first token of a mention in its phrase: a number's hedge is part of it (`more than 90`), unless that is a verb (`exceeded`). */
function firstToken(mention: Mention, { tokens, lexicon }: ChunkInput): number {
  const first = tokenAt(tokens, mention.start);
  if (mention.type !== "number") return first;
  const { hedgeRange: hedge, unitRange: unit } = mention.number;
  if (unit && unit.start < mention.start && !(hedge && hedge.start < unit.start))
    return tokenAt(tokens, unit.start);
  if (!hedge || hedge.start > mention.start) return first;
  const before = tokenAt(tokens, hedge.start);
  return lexicon.clauses.verbs.has(tokens[before]?.lower ?? "") ? first : before;
}

/** Finds for each token what takes it; of two mentions the longer one does. */
export function cover(input: ChunkInput): Covered {
  const { tokens, mentions } = input;
  const named: (Mention | undefined)[] = new Array(tokens.length);
  const numbers: (number | undefined)[] = new Array(tokens.length);
  const times = new Set<number>();
  for (const mention of mentions) {
    const first = firstToken(mention, input);
    if (mention.type === "number" && mention.number.unit === "times") times.add(first);
    const unit = mention.type === "number" ? (mention.number.unitRange?.end ?? 0) : 0;
    const last = tokenAt(tokens, Math.max(mention.end, unit));
    for (let at = first; at < last; at += 1) {
      if (mention.type === "number") numbers[at] = last;
      else {
        const before = named[at];
        if (!before || before.end - before.start < mention.end - mention.start) named[at] = mention;
      }
    }
  }
  return { ...input, named, numbers, times };
}
