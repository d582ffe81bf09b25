/** What the slots of a pattern took. */
import type { Mention } from "../mention.ts";

/** What a slot took: a mention, or the tokens of a noun phrase. Offsets are UTF-16 units of the sentence. */
export interface Capture {
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly mention?: Mention;
}
