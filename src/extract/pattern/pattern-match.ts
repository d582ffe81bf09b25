/** What a pattern, or a frame, took of a sentence. */
import type { TextRange } from "../../model/language.ts";
import type { Capture } from "./capture.ts";

/** Words or signs that a rule itself names. */
export interface Literal extends TextRange {
  readonly isWord: boolean;
}

export interface PatternMatch {
  readonly start: number;
  readonly end: number;
  readonly captures: readonly Capture[];
  /** The words that the pattern itself names. */
  readonly literals: readonly Literal[];
  /** Of these, the ones that best show why the rule fired: `is not a member of`. */
  readonly trigger?: TextRange;
}
