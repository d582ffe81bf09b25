/** What composing needs besides the dossier. */

import type { LanguageCode } from "../model/kinds.ts";
import type { LanguageNames, LanguageWriter } from "../model/language.ts";
import type { Termbase } from "../model/term.ts";
import type { SimilarTranslation } from "../model/want.ts";

/** A template as read from disk; `path` is relative to the project: `templates/en/facts/treaty.hbs`. */
export interface TemplateFile {
  readonly path: string;
  readonly text: string;
}

/** Sentences that a person has translated. */
export interface TranslationMemory {
  find(
    sentence: string,
    from: LanguageCode,
    to: LanguageCode,
  ): { readonly text: string; readonly reviewed: boolean } | undefined;
  /** A translated sentence much like this one; for telling of it, never for use. */
  findSimilar(sentence: string, from: LanguageCode, to: LanguageCode): SimilarTranslation | undefined;
}

export interface ComposeContext {
  readonly termbase: Termbase;
  readonly writer: LanguageWriter & LanguageNames;
  readonly translations: TranslationMemory;
  /** Those of one language. */
  readonly templates: readonly TemplateFile[];
  readonly edition: number;
  /** `YYYY-MM-DD`: the date that the files are given, where the build is told one (SOURCE_DATE_EPOCH). */
  readonly buildDay?: string | undefined;
}
