/** A sentence and its translation, as a translation file gives them. */
import type { LanguageCode } from "../model/kinds.ts";
import type { LinePosition } from "../model/line-index.ts";

/** A translation file: path relative to the project, and its decoded text. */
export interface TranslationFile {
  readonly path: string;
  readonly text: string;
}

export interface TranslatedSegment {
  readonly source: string;
  readonly target: string;
  readonly from: LanguageCode;
  readonly to: LanguageCode;
  /** A person has read the translation. */
  readonly reviewed: boolean;
  readonly path: string;
  /** Where the segment stands in the file. */
  readonly position: LinePosition;
}
