/** What is asked about a name whose case forms are to be proposed, and what is answered. */
import type { Forms } from "../../../model/term.ts";

export type Gender = "m" | "f" | "n";
export type GrammaticalNumber = "singular" | "plural";

/** What a noun makes the words before it agree with, and what its accusative hangs on. */
export interface Grammar {
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
  readonly animate: boolean;
}

/** What is known of a name. What is left out is guessed, and the guess is told as a doubt. */
export interface Hint extends Partial<Grammar> {
  readonly kind: "person" | "phrase";
}

/** Case forms for a person to read and to accept: never a form of the termbase by itself. */
export interface Proposal extends Grammar {
  /** The nominative is the name as it was given. */
  readonly forms: Forms;
  /** What was guessed and what to look at, for the reader. */
  readonly doubts: readonly string[];
}

export const NOTHING_DECLINES = "no word to decline was found";

/** A proposal that leaves a name as it is. */
export const keepName = (name: string, known: Partial<Grammar>, why: string): Proposal => ({
  forms: { n: name, g: name, d: name, a: name, i: name, p: name },
  gender: known.gender ?? "m",
  number: known.number ?? "singular",
  animate: known.animate ?? false,
  doubts: [`${why}: all forms are the nominative`],
});
