/** What a briefing lacked to be written in its language without a mark: the work of the language desk. */
import type { LanguageCode } from "./kinds.ts";
import type { LinePosition } from "./line-index.ts";
import type { Span } from "./span.ts";

export const WANT_KINDS = [
  /** A name that the termbase does not know. */
  "name",
  /** An entry of the termbase that has no form in the language. */
  "form",
  /** An entry of the termbase that nobody has reviewed. */
  "review",
  /** A sentence that is quoted in the language of its source. */
  "sentence",
  /** A heading of a source, likewise. */
  "heading",
  /** A stored translation that nobody has reviewed. */
  "translation-review",
] as const;

export interface SimilarTranslation {
  readonly source: string;
  readonly target: string;
  readonly path: string;
  readonly position: LinePosition;
}

export interface Want {
  readonly kind: (typeof WANT_KINDS)[number];
  /** The language that it is wanted in. */
  readonly language: LanguageCode;
  /** As printed, in the language `from`. */
  readonly text: string;
  readonly from: LanguageCode;
  /** What is named: the class of a term, else what the field that holds it is for. */
  readonly as: string;
  /** Key of the entry, of `form` and `review`. */
  readonly term?: string;
  /** Of words that lack a translation: words much like them that have one, and where it stands. */
  readonly similar?: SimilarTranslation | undefined;
  /** Path of the source, and the characters in it. */
  readonly path: string;
  readonly span: Span;
}
