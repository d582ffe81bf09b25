/** Stored translations of sentences. */
export type { Translation, Translations } from "./index-translations.ts";
export { parseTranslations } from "./parse-translations.ts";
export type { TranslationFile } from "./translated-segment.ts";
