/** Stretches of a sentence that name what is measured. */
import type { TextRange } from "../../model/language.ts";
import { isPhrase, isPrepositional, type PhraseConstituent } from "../clauses/constituent.ts";
import type { NumberMention } from "../mention.ts";
import { type Sentence, tokenAt } from "../sentence.ts";

/** The word at a place of the sentence, lower case; empty where there is none. */
export const lowerAt = ({ tokens }: Sentence, at: number): string => tokens[at]?.lower ?? "";

/** The words of a stretch, lower case. */
export const wordsIn = ({ tokens }: Sentence, { start, end }: TextRange): string[] =>
  tokens.slice(tokenAt(tokens, start), tokenAt(tokens, end)).map(({ lower }) => lower);

/** The text from a token to before another, without articles and signs at its ends; undefined where nothing tells. */
export function tellingRange(
  { tokens, lexicon }: Sentence,
  from: number,
  until: number,
): TextRange | undefined {
  let first = from;
  let end = until;
  const isTie = (at: number) => lexicon.clauses.ties.has(tokens[at]?.lower ?? "");
  const opens = tokens.slice(from, until).filter(({ text }) => text === "(").length;
  const closes = tokens.slice(from, until).filter(({ text }) => text === ")").length;
  // a bracket that is opened in the stretch is closed in it: the Office (ODIHR)
  const isSign = (at: number) =>
    !tokens[at]?.isWord &&
    !/\p{N}/u.test(tokens[at]?.text ?? "") &&
    !(tokens[at]?.text === ")" && opens > 0 && opens === closes);
  while (
    first < end &&
    (isTie(first) ||
      lexicon.determiners.has(tokens[first]?.lower ?? "") ||
      /^[^«“"\p{L}\p{N}]$/u.test(tokens[first]?.text ?? ""))
  )
    first += 1;
  while (
    end > first &&
    ((isSign(end - 1) && !/^[»”"’]$/u.test(tokens[end - 1]?.text ?? "")) || isTie(end - 1))
  )
    end -= 1;
  while (end > first && lexicon.quantities.fillers.has(tokens[end - 1]?.lower ?? "") && end - 1 > first)
    end -= 1;
  const telling = tokens
    .slice(first, end)
    .some(({ lower, isWord }) => isWord && lower.length > 1 && !lexicon.quantities.fillers.has(lower));
  const start = tokens[first]?.start;
  const stop = tokens[end - 1]?.end;
  return telling && start !== undefined && stop !== undefined ? { start, end: stop } : undefined;
}

/** `two-way trade` holds no number. */
export const isPartOfWord = ({ text }: Sentence, { end, number }: NumberMention): boolean =>
  number.unit === undefined && /^[-‐‑]\p{L}/u.test(text.slice(end, end + 2));

/** Whether a number is written in a phrase. */
export const holdsNumber = (sentence: Sentence, { first, end }: PhraseConstituent): boolean => {
  const { mentions, tokens } = sentence;
  const from = tokens[first]?.start ?? 0;
  const to = tokens[end - 1]?.end ?? 0;
  return mentions.some(
    (one) =>
      one.type === "number" &&
      one.start >= from &&
      one.end <= to &&
      !one.number.ordinal &&
      !isPartOfWord(sentence, one),
  );
};

/** The constituent that the noun of a phrase begins with: `Trade` of `Trade with Member States`. */
export function nounStart(sentence: Sentence, at: number): number {
  const { constituents } = sentence;
  let start = at;
  for (;;) {
    const one = constituents[start];
    const before = constituents[start - 1];
    if (
      !isPrepositional(one) ||
      !isPhrase(before) ||
      before.depth !== one.depth ||
      holdsNumber(sentence, before)
    )
      return start;
    start -= 1;
  }
}

/** The noun that ends with the phrase at a place, with what hangs on it. */
export function nounUpTo(sentence: Sentence, at: number): TextRange | undefined {
  const { constituents } = sentence;
  const last = constituents[at];
  const first = constituents[nounStart(sentence, at)];
  return isPhrase(first) && isPhrase(last) && !holdsNumber(sentence, first)
    ? tellingRange(sentence, first.first, last.end)
    : undefined;
}
