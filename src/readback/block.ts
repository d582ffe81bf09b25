/** What every reader makes of a document: its blocks in reading order. */

export type ReadBlock =
  | { readonly type: "heading"; readonly level: number; readonly text: string }
  /** `id` is that of the place which the block is: an anchor, a bookmark, a destination. Its number stands in the text. */
  | { readonly type: "paragraph"; readonly id?: string; readonly text: string }
  /** A row of a table; `id` as above, of a numbered row. */
  | {
      readonly type: "row";
      readonly id?: string;
      readonly isHead: boolean;
      readonly cells: readonly string[];
    };

/** A document read back. */
export interface ReadDocument {
  readonly blocks: readonly ReadBlock[];
  /** The BCP 47 tag of the language that the file declares; absent where its format has no place for one. */
  readonly tag?: string;
  /** Lines are broken for good: whether a space stands between two of them is told by how the first one ends. */
  readonly brokenLines?: true;
}

/** A file that is none of its format, or damaged. */
export class UnreadableFileError extends Error {}

/** One line of plain text: any white space one space. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();
