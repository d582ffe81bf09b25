/** A number of a block and how many the source lists. */
import type { TextRange } from "../../model/language.ts";
import type { Block } from "../../read/blocks.ts";

export interface Mismatch {
  readonly block: Block;
  /** The number, in the text of the block. */
  readonly range: TextRange;
  readonly stated: number;
  readonly listed: number;
}
