/** A point: one date as far as its words go, read from the tokens by one of the readers of `points/`. */
import type { DateLexicon } from "./lexicon.ts";
import type { Parts } from "./parts.ts";
import type { Token } from "./token.ts";

export interface Point {
  readonly parts: Parts;
  /** Index of the first token behind it. */
  readonly next: number;
  /** Its own words show that it is a date: all but a year, a month or a day that stands alone. */
  readonly sure: boolean;
  /** A month-first date, which days may follow: `May 5 and 6`. */
  readonly monthFirst?: true;
  /** Written in figures throughout. */
  readonly numeric?: true;
  /** A year of two figures at the end of an interval. */
  readonly short?: true;
}

export type ReadPoint = (tokens: readonly Token[], at: number, lexicon: DateLexicon) => Point | undefined;
