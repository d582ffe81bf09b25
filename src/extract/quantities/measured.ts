/** What a number was read to measure, and where it stands. */
import type { TextRange } from "../../model/language.ts";
import type { Sentence } from "../sentence.ts";
import type { Label } from "./label-of.ts";
import type { Quantity } from "./quantity.ts";

export interface Measured {
  readonly measure: TextRange;
  /** The noun for it, where the words are a verb: `contribution` of `contributed`. */
  readonly named?: string;
  /** Of what or whom, where that is not what is measured. */
  readonly of?: TextRange;
  readonly sort?: "share" | "growth" | "decline";
  /** Whom further numbers are of, where that is not the measure: what fell, of `fell by 3 %`. */
  readonly topic?: TextRange;
  /** The words name nothing that can be measured or counted: a verb, a pronoun, a body, a scrap of the sentence. */
  readonly loose?: true;
}

/** What was read of a number before in the same sentence. */
export interface Told {
  readonly quantity: Quantity;
  readonly measured: Measured;
}

/** Whom a number told before was of. */
export const topicOf = ({ measured }: Told): TextRange => measured.topic ?? measured.measure;

/** A number in its sentence, as far as it is read. */
export interface Place {
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  /** The label that the number is the value of. */
  readonly label: Label | undefined;
  /** The number told last before this one in the sentence. */
  readonly last: Told | undefined;
}
