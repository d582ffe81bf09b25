/** Stored translations of sentences. */
export { parseTranslations } from "./parse-translations.ts";
