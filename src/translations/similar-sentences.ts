/** Finds the translated sentence that another one may have come from. */
import type { LanguageCode } from "../model/kinds.ts";
import type { TranslatedSegment } from "./translated-segment.ts";

/** Shared words, twice, by the words of both (Dice's coefficient): so much alike are two versions of one sentence. */
const ALIKE = 0.7;
/** Shorter ones share their words with too many others. */
const FEWEST_WORDS = 4;

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return (2 * shared) / (one.size + other.size);
}

export function similarFinder(
  segments: readonly TranslatedSegment[],
): (sentence: string, from: LanguageCode, to: LanguageCode) => TranslatedSegment | undefined {
  const known = segments.map((segment) => ({ segment, words: wordsOf(segment.source) }));
  return (sentence, from, to) => {
    const words = wordsOf(sentence);
    if (words.size < FEWEST_WORDS) return undefined;
    let best: { readonly segment: TranslatedSegment; readonly likeness: number } | undefined;
    for (const { segment, words: others } of known) {
      if (segment.from !== from || segment.to !== to) continue;
      const found = likeness(words, others);
      if (found >= ALIKE && found > (best?.likeness ?? 0)) best = { segment, likeness: found };
    }
    return best?.segment;
  };
}
