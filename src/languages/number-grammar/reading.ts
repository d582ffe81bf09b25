/** A number as read from the tokens, before hedges and units. */
import type { Unit } from "../../model/language.ts";

export interface Reading {
  readonly value: number;
  /** Index of the first token behind it. */
  readonly next: number;
  readonly ordinal: boolean;
  readonly words: boolean;
  /** Its scale word, which a range shares: a million in `2–3 million`; 1 without one. */
  readonly scale: number;
  /** It counts roughly by itself: `a dozen`. */
  readonly rough?: true;
  /** Its unit, if its own words hold it: `twice`. */
  readonly unit?: Unit;
}
