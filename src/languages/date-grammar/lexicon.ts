/** What a language tells the date grammar: words only, all in lower case. */
import type { DateShift } from "../../model/language.ts";
import type { PhraseTable } from "./phrase.ts";

/**
 * What words that point at a date mean. `text-year` counts from the date of the text (`last year`), which nothing here
 * knows: behind a day or a month the words are read with it, alone they are no date.
 */
export type RelativeWords =
  | "same-year"
  | "same-month"
  | "same-day"
  | "next-year"
  | "previous-year"
  | "text-year"
  | DateShift;

export interface DateLexicon {
  /** Names of months in every case and abbreviation, without the full stop. */
  readonly months: PhraseTable<number>;
  /** Months that are other words too in lower case (`may`, `march`): without a year they need their capital. */
  readonly ambiguousMonths: PhraseTable<true>;
  /** The language writes `May 5`. */
  readonly monthFirst: boolean;
  /** Days in words: `fourth`, `двадцать пятое`. */
  readonly dayWords: PhraseTable<number>;
  /** What is written after the figures of a day: `th`, `го`. */
  readonly dayEndings: PhraseTable<true>;
  readonly articles: PhraseTable<true>;
  /** Words that may stand between day and month, or month and year: `of`, `in`. */
  readonly links: PhraseTable<true>;
  /** Words that may stand before a year and make it one: `year`, `the years`. */
  readonly yearHeads: PhraseTable<true>;
  /** Words that may stand after a year and make it one: `года`, `г`. */
  readonly yearTails: PhraseTable<true>;
  /** Those of them that take a full stop. */
  readonly abbreviatedTails: PhraseTable<true>;
  /** What the figures of a decade end in; `'s` and the like are written with a straight apostrophe. */
  readonly decadeEndings: PhraseTable<true>;
  /** A word that follows a decade and belongs to it; a decade of two figures must have it or an article. */
  readonly decadeTails: PhraseTable<true>;
  /** Decades in words: `nineties`; the first year of each. */
  readonly decadeWords: PhraseTable<number>;
  /** Words that narrow a date in a way that EDTF of this level does not say: `early`, `the end of`. */
  readonly modifiers: PhraseTable<true>;
  /** Words that make a date approximate. */
  readonly hedges: PhraseTable<true>;
  /** Signs before the number of a document: No., №. */
  readonly numberSigns: ReadonlySet<string>;
  /** Words that count parts of a year; `last` is -1. */
  readonly partOrdinals: PhraseTable<number>;
  /** Parts of a year by the number of months they have: `quarter` 3, `half` 6; abbreviations without the full stop. */
  readonly yearParts: PhraseTable<3 | 6>;
  /** Those of them that are parts of nothing but years, and need none beside them. */
  readonly ownYearParts: PhraseTable<true>;
  /** Quarters written as one word: `Q1`. */
  readonly quarterNames: PhraseTable<number>;
  readonly seasons: PhraseTable<true>;
  /** `of the same year` behind a date, or alone. */
  readonly relatives: PhraseTable<RelativeWords>;
  /** Words before relative ones that make them mean another time: `half` of `half a year later`. */
  readonly relativeBars: PhraseTable<true>;
  /** The end of an interval that is still open: `present`, `настоящее время`. */
  readonly openEnds: PhraseTable<true>;
  readonly weekdays: PhraseTable<true>;
  /** Words between the ends of an interval, whatever stands before it. */
  readonly rangeWords: PhraseTable<true>;
  /** Words between the ends of an interval if one of `pairOpeners` stands before it: `between X and Y`. */
  readonly pairWords: PhraseTable<true>;
  readonly pairOpeners: PhraseTable<true>;
  readonly listWords: PhraseTable<true>;
  /** Words before a date, and how the match names them. */
  readonly prepositions: PhraseTable<string>;
  /** Those of the year prepositions that seldom stand before what is counted. */
  readonly firmPrepositions: PhraseTable<true>;
  /** Those (as the match names them) that make a year of four figures standing alone. */
  readonly yearPrepositions: PhraseTable<true>;
  /** Those that make a date of a month standing alone. */
  readonly monthPrepositions: PhraseTable<true>;
  /** What is counted: after these words figures are no year. Matched by the start of the word. */
  readonly countedStems: readonly string[];
  /** Words before a preposition by which figures behind it are an amount: `total` of `a total of 2015`. */
  readonly amountHeads: PhraseTable<true>;
  /** Verbs of which a year at the head of its sentence is the subject: `2014 marked ...`. */
  readonly yearVerbs: PhraseTable<true>;
  /** Beginnings of words for plans whose own name says the year that they run to: `повестк` ... `до 2030 года`. */
  readonly termedNames: readonly string[];
  /** Prepositions (as the match names them) before that year. */
  readonly termPrepositions: PhraseTable<true>;
  /** First words of names that end in years: `strategy`, `horizon`. */
  readonly nameHeads: PhraseTable<true>;
}
