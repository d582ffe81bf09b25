/** Where a pattern can begin: a look at a token spares most places of a sentence the work. */
import type { PatternNode } from "./pattern.ts";

export interface FirstOf {
  /** Words that it can begin with. */
  readonly words: ReadonlySet<string>;
  /** It can begin with a mention, the article before it included. */
  readonly mention: boolean;
  /** It can begin anywhere. */
  readonly any: boolean;
}

const NOWHERE: FirstOf = { words: new Set(), mention: false, any: false };
const ANYWHERE: FirstOf = { words: new Set(), mention: true, any: true };

const either = (a: FirstOf, b: FirstOf): FirstOf => ({
  words: new Set([...a.words, ...b.words]),
  mention: a.mention || b.mention,
  any: a.any || b.any,
});

/** Whether a pattern can take nothing. */
function mayBeEmpty(node: PatternNode): boolean {
  switch (node.type) {
    case "optional":
    case "gap":
    case "start":
    case "end":
      return true;
    case "capture":
      return mayBeEmpty(node.item);
    case "sequence":
      return node.items.every(mayBeEmpty);
    case "choice":
      return node.items.some(mayBeEmpty);
    case "word":
    case "slot":
      return false;
  }
}

export function firstOf(node: PatternNode): FirstOf {
  switch (node.type) {
    case "word":
      return { words: node.words, mention: false, any: false };
    case "slot":
      return node.slot === "phrase" ? ANYWHERE : { words: new Set(), mention: true, any: false };
    case "capture":
    case "optional":
      return firstOf(node.item);
    case "choice":
      return node.items.map(firstOf).reduce(either, NOWHERE);
    case "sequence": {
      let first = NOWHERE;
      for (const item of node.items) {
        if (item.type !== "start" && item.type !== "end") first = either(first, firstOf(item));
        if (!mayBeEmpty(item)) return first;
      }
      return ANYWHERE;
    }
    case "gap":
    case "start":
    case "end":
      return ANYWHERE;
  }
}
