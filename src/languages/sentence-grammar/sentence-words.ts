/** The words of a language by which the ends of its sentences are known. */

/** Abbreviations and other words of a language, in lower case; abbreviations without their last full stop. */
export interface SentenceWords {
  /** Something always follows: Mr, Prof, им. */
  readonly leading: ReadonlySet<string>;
  /** A number follows, or else the word is none of these: No, Art, ст. */
  readonly numbering: ReadonlySet<string>;
  /** What follows in capitals may go on with the sentence: Ltd, U.S. */
  readonly inner: ReadonlySet<string>;
  /** Behind a figure what follows in capitals is a new sentence, if no word for money: млн, км. Else as inner. */
  readonly units: ReadonlySet<string>;
  /** Words for money that may be printed in capitals. */
  readonly money: ReadonlySet<string>;
  /** Behind a figure the end of a date or an hour (г, гг, p.m), else one of the leading. */
  readonly dated: ReadonlySet<string>;
  /** Words that may open or fill a date or an hour: prepositions, seasons, days. */
  readonly dating: ReadonlySet<string>;
  /** Words that begin sentences, and names never. */
  readonly starters: ReadonlySet<string>;
  /** Months: a day may be printed with a full stop before them. */
  readonly months: ReadonlySet<string>;
}

/** A set of the words in a list parted by white space. */
export const wordSet = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).filter((word) => word !== ""));
