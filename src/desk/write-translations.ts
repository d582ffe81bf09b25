/** Translated sentences to a file of `sources/translations/`. */
import type { LanguageCode } from "../model/kinds.ts";
import { sentenceKey, type TranslatedSegment } from "../translations/index.ts";
import { writeXliff } from "./to-xliff.ts";

/** Where translations of one direction go that come back from a translator. */
export const importedPath = (from: LanguageCode, to: LanguageCode): string =>
  `sources/translations/imported.${from}-${to}.xlf`;

/** What the file held, then what is new; a sentence that was translated before has its new translation. */
export function mergeTranslations(
  before: readonly TranslatedSegment[],
  added: readonly TranslatedSegment[],
  from: LanguageCode,
  to: LanguageCode,
): string {
  const segments = new Map<string, TranslatedSegment>();
  for (const segment of [...before, ...added]) segments.set(sentenceKey(segment.source), segment);
  return writeXliff({
    from,
    to,
    units: [...segments.values()].map(({ source, target, reviewed }, at) => ({
      id: `u${at + 1}`,
      source,
      target,
      state: reviewed ? "reviewed" : "translated",
      notes: [],
    })),
  });
}
