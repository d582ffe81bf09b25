/** What passages are read with, and what is read. */
import type { LanguageCode } from "../model/kinds.ts";
import type { LanguageReader, PrintMarks, TextRange } from "../model/language.ts";
import type { Termbase } from "../model/term.ts";
import type { ClaimIndex } from "./find-claims.ts";

export interface ParityLanguage {
  readonly reader: LanguageReader;
  readonly marks: PrintMarks;
  readonly claims: ClaimIndex;
}

export interface ParityContext {
  readonly termbase: Termbase;
  readonly languages: Readonly<Record<LanguageCode, ParityLanguage>>;
}

/** A passage, or a cell of one, as it is said in one language. */
export interface Said {
  readonly language: LanguageCode;
  readonly text: string;
}

/** Something that a stretch of a passage says, whatever its language. */
export interface Item extends TextRange {
  /** One of these, where the words may mean several things. */
  readonly says: readonly string[];
}
