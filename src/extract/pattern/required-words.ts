/** Words without which a pattern cannot match: a look at them spares most rules the work on most sentences. */
import type { PatternNode } from "./pattern.ts";

/** All words that the first word taken by a node can be; undefined where it may take none, or something else. */
function firstWords(node: PatternNode): ReadonlySet<string> | undefined {
  switch (node.type) {
    case "word":
      return node.words;
    case "capture":
      return firstWords(node.item);
    case "choice": {
      const sets = node.items.map(firstWords);
      return sets.every((set) => set !== undefined)
        ? new Set(sets.flatMap((set) => [...(set ?? [])]))
        : undefined;
    }
    case "sequence": {
      const [required] = requiredWords(node);
      return required;
    }
    case "optional":
    case "slot":
    case "gap":
    case "start":
    case "end":
      return undefined;
  }
}

/** Sets of words; a sentence that the pattern matches has a word of each. */
export function requiredWords(node: PatternNode): ReadonlySet<string>[] {
  switch (node.type) {
    case "sequence":
      return node.items.flatMap(requiredWords);
    case "capture":
      return requiredWords(node.item);
    case "word":
    case "choice": {
      const words = firstWords(node);
      return words ? [words] : [];
    }
    case "optional":
    case "slot":
    case "gap":
    case "start":
    case "end":
      return [];
  }
}
