/** Stored translations of sentences. */
export { parseTranslations } from "./parse-translations.ts";
export { readXliff } from "./read-xliff.ts";
export { sentenceKey } from "./sentence-key.ts";
export type { TranslatedSegment } from "./translated-segment.ts";
