/** What a language knows: how to read its texts and how to write in it. One object a language, in `src/languages/<code>/`. */
import type { Case, LanguageCode } from "./kinds.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Term } from "./term.ts";

/** UTF-16 offsets into the text that was given. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** How far a date is from the one named before: `two days later`; below zero for `two days earlier`. */
export interface DateShift {
  readonly by: number;
  readonly unit: "day" | "week" | "month" | "year";
}

/** A date as printed. The range holds the date itself, without the preposition before it. */
export interface DateMatch extends TextRange {
  /** EDTF. For a relative date what is known of it: `XXXX-06-08` for `8 June of the same year`; absent for `the same year`. */
  readonly edtf?: string;
  /** The missing part is that of a date named before, or the year next to its year: `the following year`; or it is so far from it. */
  readonly relative?: "same-year" | "same-month" | "same-day" | "next-year" | "previous-year" | DateShift;
  /** Of a relative date, the day that EDTF does not say for want of a month: 16 of `the 16th of the same month`. */
  readonly day?: number;
  /** Last day of an interval that begins with `day`: 18 of `16–18 of the same month`. */
  readonly lastDay?: number;
  /** The word before it, in lower case: on, in, since, from, until, by, of, dated, с, до, от, ... */
  readonly preposition?: string;
  /** Further points that share the words of this one: `in 1993 and 1995` gives two matches over the same range. */
  readonly index?: number;
  /** Where the words name no day that any calendar has (`31 June 2012`), the words are matched and this is set; no `edtf`. */
  readonly impossible?: boolean;
}

export const HEDGES = ["about", "more-than", "less-than", "at-least", "at-most", "nearly", "only"] as const;
export type Hedge = (typeof HEDGES)[number];

/** Currencies by their ISO 4217 codes; those that are rather read as a word or another abbreviation (`ALL`, `SDG`, `COP`) are left out. */
export const CURRENCIES = [
  ...(["USD", "EUR", "GBP", "JPY", "CHF", "CNY", "RUB", "KZT", "KGS", "UZS", "TJS", "TMT"] as const),
  ...(["AZN", "AMD", "GEL", "UAH", "BYN", "MDL", "RON", "BGN", "PLN", "CZK", "HUF", "RSD"] as const),
  ...(["MKD", "BAM", "TRY", "SEK", "NOK", "DKK", "ISK", "CAD", "AUD", "NZD", "SGD", "HKD"] as const),
  ...(["INR", "PKR", "KRW", "MNT", "AFN", "IRR", "ILS", "AED", "SAR", "QAR", "KWD", "OMR"] as const),
  ...(["JOD", "EGP", "MAD", "DZD", "TND", "ZAR", "MXN", "BRL", "THB", "MYR", "VND", "IDR"] as const),
  ...(["ARS", "BDT", "BHD", "BIF", "BWP", "ETB", "GHS", "GMD", "GNF", "IQD", "JMD", "KES"] as const),
  ...(["KHR", "LAK", "LBP", "LKR", "LYD", "MGA", "MMK", "MUR", "MWK", "MZN", "NAD", "NGN"] as const),
  ...(["NPR", "PHP", "PYG", "RWF", "SYP", "TTD", "TWD", "TZS", "UGX", "UYU", "XAF", "XOF"] as const),
  ...(["YER", "ZMW"] as const),
  ...(["XDR"] as const),
] as const;

/** Units of time, from the shortest. */
export const TIME_UNITS = [
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "year",
  "decade",
  "century",
] as const;

/** What a quantity may be measured in. Things that are counted (members, documents) are no units. */
export const UNITS = [
  ...CURRENCIES,
  ...TIME_UNITS,
  ...(["percent", "percentage-point", "point", "times"] as const),
  ...([
    "metre",
    "km",
    "mile",
    "square-metre",
    "square-km",
    "hectare",
    "cubic-metre",
    "litre",
    "barrel",
  ] as const),
  ...(["kg", "tonne", "kW", "MW", "GW", "kWh", "MWh", "GWh", "degree"] as const),
] as const;
export type Unit = (typeof UNITS)[number];

/** A number as printed, in figures or words, with its scale word (`1.5 million`). */
export interface NumberMatch extends TextRange {
  readonly value: number;
  /** Upper end of a range: `3-4 times`. */
  readonly to?: number;
  readonly ordinal: boolean;
  readonly words: boolean;
  /** `more than`, `about`: its own words are in `hedgeRange`, not in the match. */
  readonly hedge?: Hedge;
  readonly hedgeRange?: TextRange;
  /** What it is measured in; absent where its own words do not say (the first of `2 and 3 million euros`). */
  readonly unit?: Unit;
  /** The unit's own words, before or behind the number and not in the match; absent for `twice`, which is both in one. */
  readonly unitRange?: TextRange;
}

/**
 * What a date is for; decides preposition and case. Examples for 2012-03:
 * on: in March 2012, в марте 2012 г. · since: since March 2012, с марта 2012 г. · span: of intervals, from … to …, с … по … ·
 * for: for March 2012, на март 2012 г. · bare: March 2012, март 2012 г. · cell: March 2012, 03.2012 ·
 * asAt: as at March 2012, по состоянию на март 2012 г. · of: of March 2012, от марта 2012 г. · by: by March 2012, к марту 2012 г.
 */
export const DATE_USES = ["on", "since", "span", "for", "bare", "cell", "asAt", "of", "by"] as const;
export type DateUse = (typeof DATE_USES)[number];

/** The reading half. */
export interface LanguageReader {
  readonly code: LanguageCode;
  /** Sentences of one paragraph, in order, covering every character that is not white space. */
  sentences(text: string): TextRange[];
  findDates(text: string): DateMatch[];
  findNumbers(text: string): NumberMatch[];
}

/** The writing half: pure functions from values to plain text, typography included (no-break spaces, dashes). */
export interface LanguageWriter {
  readonly code: LanguageCode;
  /** BCP 47 tag written into documents: en-GB, ru-RU. */
  readonly tag: string;
  /** A calendar quarter or half is named so only if the source prints it so; else it is a range of months. */
  formatDate(edtf: string, use: DateUse, options?: { readonly printed?: "quarter" | "half" }): string;
  /** `prose` writes small whole numbers in words where the language does; `figures` never. */
  formatNumber(value: number, style: "prose" | "figures"): string;
  /** 34th; 34-й, 34-м. Russian needs the case and gender of the noun. */
  formatOrdinal(
    value: number,
    style: "prose" | "figures",
    agreement?: { readonly gender: "m" | "f" | "n" | "pl"; readonly case: Case },
  ): string;
  /** A, B and C. Items that hold commas or "and" are parted by semicolons. */
  formatList(items: readonly string[]): string;
  /** Quotation marks of the language; inner ones one level down, those of another language replaced. */
  quote(text: string): string;
  /** Ends a sentence: adds a full stop unless the text ends in one, or in an abbreviation that has one. */
  closeSentence(text: string): string;
  /** First letter in upper case. */
  capitalise(text: string): string;
  /** Spaces, dashes and quotes by the profile of the language. Idempotent; quotations and code are kept from it by the caller. */
  typography(text: string): string;
}

/** Names in a language; `inflect` gives undefined where the termbase has no such form. */
export interface LanguageNames {
  /**
   * A term's name in a form and a case (English ignores the case, and puts the article before it).
   * `full` official, `short` for later mention, `abbreviation`.
   */
  inflect(term: Term, form: "full" | "short" | "abbreviation", grammaticalCase: Case): string | undefined;
}

/** What the print of our own briefings in the language is told by when they are read back. */
export interface PrintMarks {
  /** A letter of its script. */
  readonly letter: RegExp;
  /** Opening and closing quotation marks, the outer ones first. */
  readonly quotes: readonly (readonly [open: string, close: string])[];
  /** Words before a name that are no part of it: the. */
  readonly articles: ReadonlySet<string>;
  /** Dates in forms that our tables print and `findDates` does not read; groups `year`, `month` and `to`, or `year` and `about`. */
  readonly cellDates: readonly RegExp[];
  /** A person's name of another script as briefings print it; undefined where they print it in its own. */
  transcribe?(name: string): string | undefined;
}

/** A language: how its texts are read, the words that reading needs, how it is written. */
export interface Language {
  readonly reader: LanguageReader;
  readonly lexicon: Lexicon;
  readonly writer: LanguageWriter & LanguageNames;
  readonly marks: PrintMarks;
}
