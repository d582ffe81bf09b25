/** What a language tells the number grammar: words only, all in lower case. */
import type { Hedge, Unit } from "../../model/language.ts";
import type { PhraseTable } from "../date-grammar/phrase.ts";

/** The words of numbers themselves. */
interface NumeralLexicon {
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
  /** Letters that are scales only where they touch an amount of money: `€5m`. */
  readonly letterScales: PhraseTable<number>;
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
  /** Phrases that count roughly by themselves: `a dozen`, `десяток`. */
  readonly roughPhrases: PhraseTable<number>;
  /** Words before `half of`, `половина` that make it a stretch of time or a place: `the second half of`. */
  readonly partitives: PhraseTable<true>;
  /** Words behind `2/3` that make it a fraction. */
  readonly behindFraction: PhraseTable<true>;
  /** Number words that are pronouns behind `beforePronoun` and ordinals: `the last one`. */
  readonly pronouns: PhraseTable<true>;
  readonly beforePronoun: PhraseTable<true>;
  readonly ordinalEndings: PhraseTable<true>;
  /** Endings that leave figures cardinal: `25-ти`. */
  readonly cardinalEndings: PhraseTable<true>;
  /** Beginnings of the nouns that ordinals in Roman figures stand before: `XX сессия`. */
  readonly romanHeads: readonly string[];
}

/** How often: numbers whose unit is `times`. */
interface MultipleLexicon {
  /** `twice`, `дважды`. */
  readonly multiples: PhraseTable<number>;
  /** Those that mean so only before certain words: `once a year`, but not `once it had begun`. */
  readonly looseMultiples: PhraseTable<number>;
  readonly behindLoose: PhraseTable<true>;
  /** Words before a loose one that make it something else: `at once`, `не раз`. */
  readonly againstLoose: PhraseTable<true>;
}

/** What stands before and behind a number: hedges, units, the words of a range. */
interface QuantityLexicon {
  readonly hedges: PhraseTable<Hedge>;
  /** `or more`, `с лишним`. */
  readonly hedgesBehind: PhraseTable<Hedge>;
  /** Hedges that are prepositions of place before small numbers of things: `under two agreements`. */
  readonly placeHedges: PhraseTable<true>;
  /** Hedges that mean `during` before a time: `over three years`, unless one of `beforeSpan` stands before: `for over`. */
  readonly spanHedges: PhraseTable<true>;
  readonly beforeSpan: PhraseTable<true>;
  readonly units: PhraseTable<Unit>;
  /** Units behind a hyphen: `30-day`, `25-процентный`. */
  readonly compoundUnits: PhraseTable<Unit>;
  /** Words of a range if no `rangeOpeners` stands before it: `3 to 4`. */
  readonly rangeWords: PhraseTable<true>;
  /** The word that opens a range, and the one between its ends. */
  readonly rangeOpeners: PhraseTable<string>;
  /** Beginnings of words after which `from … to` tells of a change, not of a range: `risen`. */
  readonly changes: readonly string[];
}

/** Words that make figures no quantity. */
interface ReferenceLexicon {
  /** Words and signs before the number of a document, a page or a house. */
  readonly numberSigns: PhraseTable<true>;
  /** Those before several such numbers: `Nos. 7 and 9`. */
  readonly listSigns: PhraseTable<true>;
  /** Words between several such numbers. */
  readonly listLinks: PhraseTable<true>;
  /** Words of an address behind a postal code. */
  readonly addressWords: PhraseTable<true>;
  readonly beforeAge: PhraseTable<true>;
  readonly behindAge: PhraseTable<true>;
  /** Words before a time of the day (`at 17.30`), behind it (`10 a.m.`), and its unit (`в 18 часов`). */
  readonly beforeClock: PhraseTable<true>;
  readonly behindClock: PhraseTable<true>;
  readonly clockUnits: PhraseTable<true>;
  /** Sizes of files. */
  readonly sizes: PhraseTable<true>;
}

export interface NumberLexicon extends NumeralLexicon, MultipleLexicon, QuantityLexicon, ReferenceLexicon {}
