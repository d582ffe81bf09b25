/** A number as read from the tokens, before ranges and hedges. */

export interface Reading {
  readonly value: number;
  /** Index of the first token behind it. */
  readonly next: number;
  readonly ordinal: boolean;
  readonly words: boolean;
  /** Its scale word, which a range shares: a million in `2–3 million`; 1 without one. */
  readonly scale: number;
}
