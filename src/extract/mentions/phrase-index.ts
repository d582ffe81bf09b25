/** Phrases by their words: the longest that begins at a token, whatever the number of phrases. */
import { type Token, tokenize } from "../tokenize.ts";

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  value?: Value;
}

export interface PhraseMatch<Value> {
  /** The token behind the phrase. */
  readonly end: number;
  readonly value: Value;
}

export class PhraseIndex<Value> {
  readonly #root: Node<Value> = { next: new Map() };

  /** Of equal phrases the first counts; case is folded. */
  constructor(phrases: Iterable<readonly [string, Value]>) {
    for (const [phrase, value] of phrases) {
      let node = this.#root;
      for (const { lower } of tokenize(phrase)) {
        const next = node.next.get(lower) ?? { next: new Map() };
        node.next.set(lower, next);
        node = next;
      }
      node.value ??= value;
    }
  }

  longestAt(tokens: readonly Token[], at: number): PhraseMatch<Value> | undefined {
    let found: PhraseMatch<Value> | undefined;
    let node: Node<Value> | undefined = this.#root;
    for (let end = at; node; end += 1) {
      if (end > at && node.value !== undefined) found = { end, value: node.value };
      const token = tokens[end];
      node = token && node.next.get(token.lower);
    }
    return found;
  }
}

/** Makes something of a lexicon's words once, and remembers it as long as the words live. */
export function remembered<Words extends object, Value>(
  make: (words: Words) => Value,
): (words: Words) => Value {
  const made = new WeakMap<Words, Value>();
  return (words) => {
    const known = made.get(words);
    if (known !== undefined) return known;
    const value = make(words);
    made.set(words, value);
    return value;
  };
}
