/** Puts the lines of a block together again. */
import type { Piece } from "./pdf-page.ts";

export interface LinePiece extends Piece {
  /** Drawn where a word is divided at the end of a line; no character of the text. */
  readonly isDrawnHyphen: boolean;
}

/** Baselines that differ by more, in points, are those of two lines. */
const SAME_LINE = 1;
/** A line ends here within a word, behind a mark of its own: Euro-Asian, 1997–1998, https://www. */
const BREAKS_WORD = /[\p{L}\p{N}/][-–/]$/u;

/** Spaces at the ends of lines are not drawn, and come back between lines; lines of the next page come below. */
export function joinLines(pieces: readonly LinePiece[]): string {
  let text = "";
  let previous: LinePiece | undefined;
  for (const piece of pieces) {
    const isNewLine = previous !== undefined && Math.abs(previous.y - piece.y) > SAME_LINE;
    if (isNewLine && !previous?.isDrawnHyphen && !BREAKS_WORD.test(text)) text += " ";
    if (!piece.isDrawnHyphen) text += piece.text;
    previous = piece;
  }
  return text;
}
