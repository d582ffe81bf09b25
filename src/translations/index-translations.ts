/** Translated sentences, indexed by the sentence. */
import type { Message, Outcome } from "../model/finding.ts";
import type { LanguageCode } from "../model/kinds.ts";
import { sentenceKey } from "./sentence-key.ts";
import { similarFinder } from "./similar-sentences.ts";
import type { TranslatedSegment } from "./translated-segment.ts";
import { translationInvalid } from "./translation-invalid.ts";

export interface Translation {
  readonly text: string;
  /** A person has read it: XLIFF states `reviewed` and `final`. */
  readonly reviewed: boolean;
}

export interface Translations {
  /**
   * The stored translation of a sentence, the direction being that of the file: a pair en-ru is never read backwards.
   * White space, kinds of quotation marks and Unicode composition are folded (see `sentenceKey`); nothing is fuzzy.
   */
  find(sentence: string, from: LanguageCode, to: LanguageCode): Translation | undefined;
  /**
   * Of the translated sentences the one most like this, where it shares most of its words: perhaps the same sentence
   * before the source was changed. To be told of, never to be used.
   */
  findSimilar(sentence: string, from: LanguageCode, to: LanguageCode): TranslatedSegment | undefined;
}

/**
 * Indexes segments. The first translation of a sentence stays; a later one that says something else is reported where
 * it stands. A translation counts as reviewed if any segment that gives it was.
 */
export function indexTranslations(segments: readonly TranslatedSegment[]): Outcome<Translations> {
  const index = new Map<string, TranslatedSegment>();
  const messages: Message[] = [];
  for (const segment of segments) {
    const key = entryKey(segment.source, segment.from, segment.to);
    const earlier = index.get(key);
    if (!earlier) index.set(key, segment);
    else if (earlier.target !== segment.target) messages.push(conflict(segment, earlier));
    else if (segment.reviewed) index.set(key, { ...earlier, reviewed: true });
  }
  const find: Translations["find"] = (sentence, from, to) => {
    const found = index.get(entryKey(sentence, from, to));
    return found && { text: found.target, reviewed: found.reviewed };
  };
  return { value: { find, findSimilar: similarFinder([...index.values()]) }, messages };
}

const entryKey = (sentence: string, from: LanguageCode, to: LanguageCode) =>
  `${from} ${to} ${sentenceKey(sentence)}`;

function conflict(later: TranslatedSegment, earlier: TranslatedSegment): Message {
  const { path, position } = earlier;
  return translationInvalid(
    later.path,
    later.position,
    `the sentence is translated otherwise at ${path}:${position.line}:${position.column}, which is used`,
    "keep one translation of a sentence",
  );
}
