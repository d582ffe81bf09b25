/** What counting the things of a source needs. */
import type { Lexicon } from "../../model/lexicon.ts";
import type { Termbase } from "../../model/term.ts";
import type { Finder } from "../check.ts";

export interface CountContext {
  readonly finder: Finder;
  /** That of the language of the source. */
  readonly lexicon: Lexicon;
  readonly termbase: Termbase;
}
