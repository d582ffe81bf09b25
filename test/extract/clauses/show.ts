/** Constituents and clauses as short lines, for tests. */
import type { Constituent } from "../../../src/extract/clauses/constituent.ts";
import type { Sentence } from "../../../src/extract/sentence.ts";

export const wordsOf = ({ text, tokens }: Sentence, { first, end }: { first: number; end: number }): string =>
  text.slice(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0);

/** `the lake`, `in: Reed`, `the visit | of Reed`, `on: 2001`, `sign!`, and marks by their type. */
export function show(sentence: Sentence, one: Constituent): string {
  if (one.type === "verb") return `${one.group.lemma}!`;
  if (one.type !== "phrase" && one.type !== "date") return `<${one.type}>`;
  const headEnd = one.type === "phrase" ? one.headEnd : one.end;
  const head = wordsOf(sentence, { first: one.first, end: headEnd });
  const tied = headEnd < one.end ? ` | ${wordsOf(sentence, { first: headEnd, end: one.end })}` : "";
  return `${one.preposition === undefined ? "" : `${one.preposition}: `}${head}${tied}`;
}
