/** Lays the pattern of an argument over a noun phrase. */
import type { PhraseConstituent } from "../clauses/constituent.ts";
import type { Mention } from "../mention.ts";
import { matchAt } from "../pattern/match-pattern.ts";
import type { PatternNode } from "../pattern/pattern.ts";
import type { PatternMatch } from "../pattern/pattern-match.ts";
import { type Sentence, tokenAt } from "../sentence.ts";

/**
 * The match of a pattern that takes the whole of a phrase's head: `{party}` is not the legislation of Estonia. A name at
 * the end of the head may stand alone: the candidate country Estonia. Of what a relative pronoun stands for the last name may
 * be meant: the adoption of the Plan which was implemented. Not beyond the token `limit`.
 */
export function layArgument(
  pattern: PatternNode,
  sentence: Sentence,
  phrase: Pick<PhraseConstituent, "first" | "headEnd" | "end">,
  limit: number,
  isAntecedent = false,
): PatternMatch | undefined {
  const { tokens, lexicon } = sentence;
  const behindHead = tokens[phrase.headEnd - 1]?.end ?? 0;
  const lay = (first: number) =>
    matchAt(pattern, sentence, first, { argument: true, end: limit, least: behindHead });
  const whole = lay(phrase.first);
  if (whole) return whole;
  const start = tokens[phrase.first]?.start ?? 0;
  /** Only adjectives stand before it: новый Измирский договор. */
  const isModified = (mention: Mention) =>
    lexicon.names.modifier !== undefined &&
    tokens
      .slice(phrase.first, tokenAt(tokens, mention.start))
      .every(({ lower }) => lexicon.names.modifier?.test(lower));
  const inner = sentence.mentions.findLast(
    (mention) =>
      // where a case ties nouns together, a name at the end hangs on the one before
      (lexicon.clauses.ties.size > 0
        ? mention.type !== "number"
        : mention.type === "person" || isModified(mention)) &&
      mention.start > start &&
      mention.start < behindHead &&
      mention.end >= behindHead,
  );
  if (isAntecedent && !inner) {
    const end = tokens[phrase.end - 1]?.end ?? 0;
    const last = sentence.mentions.findLast(
      (mention) => mention.type !== "number" && mention.start >= behindHead && mention.end <= end,
    );
    return last && matchAt(pattern, sentence, tokenAt(tokens, last.start), { argument: true, end: limit });
  }
  return inner && lay(tokenAt(tokens, inner.start));
}
