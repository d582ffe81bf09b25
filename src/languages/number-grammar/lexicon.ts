/** What a language tells the number grammar: words only, all in lower case. */
import type { Hedge } from "../../model/language.ts";
import type { PhraseTable } from "../date-grammar/phrase.ts";

export interface NumberLexicon {
  /** The mark before the decimals; the other of `.` and `,` parts thousands. */
  readonly decimal: "." | ",";
  /** Words that add their value: `twenty`, `двести`. */
  readonly cardinals: PhraseTable<number>;
  /** Ordinals that end a number: `third`, `третьему`. */
  readonly ordinals: PhraseTable<number>;
  /** Words that multiply what stands before them by a hundred: `hundred`. */
  readonly hundreds: PhraseTable<true>;
  /** Thousand and its powers, abbreviations without the full stop. */
  readonly scales: PhraseTable<number>;
  /** Scale words written with a full stop: `млн.`. */
  readonly abbreviatedScales: PhraseTable<true>;
  /** Scale words that are a number by themselves: `тысяча`. */
  readonly bareScales: PhraseTable<true>;
  /** Articles that stand for `one` before a scale or a hundred. */
  readonly articles: PhraseTable<true>;
  /** Words inside a number: `and` of `one hundred and three`. */
  readonly links: PhraseTable<true>;
  /** Whole phrases with a value of their own: `half of`, `two thirds`, `полтора`. */
  readonly phrases: PhraseTable<number>;
  readonly ordinalEndings: PhraseTable<true>;
  /** Endings that leave figures cardinal: `25-ти`. */
  readonly cardinalEndings: PhraseTable<true>;
  readonly hedges: PhraseTable<Hedge>;
  /** Codes and signs of money between a hedge and its figures. */
  readonly currencies: PhraseTable<true>;
  /** Words and signs before the number of a document or of a house. */
  readonly numberSigns: PhraseTable<true>;
  /** Words of a range if no `rangeOpeners` stands before it: `3 to 4`, but not `from 3 to 4`. */
  readonly rangeWords: PhraseTable<true>;
  readonly rangeOpeners: PhraseTable<true>;
}
