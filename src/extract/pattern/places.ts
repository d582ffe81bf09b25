/** Places in a sentence: what starts at a token, and where what starts there ends. */
import type { Mention } from "../mention.ts";
import { type Sentence, tokenAt } from "../sentence.ts";

const NONE: readonly Mention[] = [];

/** The offset of a token; behind the last one, the end of the sentence. */
export const startOf = ({ tokens, text }: Sentence, token: number): number =>
  tokens[token]?.start ?? text.length;

/** The offset at which the token before ends. */
export const endBefore = ({ tokens }: Sentence, token: number): number => tokens[token - 1]?.end ?? 0;

/** The mentions that start at a token, the longest first. */
export const startingAt = (sentence: Sentence, token: number): readonly Mention[] =>
  sentence.starting.get(startOf(sentence, token)) ?? NONE;

/** The token behind a mention. */
export const behind = ({ tokens }: Sentence, { end }: Mention): number => tokenAt(tokens, end);

/** Whether a token may stand before a name and is no part of it: the, its. */
export const isDeterminer = ({ tokens, lexicon }: Sentence, token: number): boolean =>
  lexicon.determiners.has(tokens[token]?.lower ?? "");

/** Behind what may stand before a name and is no part of it: an article, a possessor (`the Council's …`). */
export function behindModifiers(sentence: Sentence, token: number): number {
  const hasArticle = isDeterminer(sentence, token) && startingAt(sentence, token).length === 0;
  const from = hasArticle ? token + 1 : token;
  for (const mention of startingAt(sentence, from)) {
    const end = behind(sentence, mention);
    if (mention.type === "name" && sentence.tokens[end]?.lower === "'s") return end + 1;
  }
  return from;
}

/** The token behind the unit that starts here: the longest mention, or one token. */
export function behindUnit(sentence: Sentence, token: number): number {
  const longest = startingAt(sentence, token).reduce((end, one) => Math.max(end, behind(sentence, one)), 0);
  return longest || token + 1;
}
