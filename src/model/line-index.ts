/** Lines and columns of a text, found from offsets. */

/** Both from 1; the column counts UTF-16 units. */
export interface LinePosition {
  readonly line: number;
  readonly column: number;
}

export interface LineIndex {
  /** Offset of the first unit of each line, in order. */
  readonly starts: readonly number[];
  /** Offsets outside the text are taken as its first or last place. */
  position(offset: number): LinePosition;
}

const LINE_END = /\r\n|[\n\r\u2028\u2029]/g;

/** Indexes a text once, in linear time. Lines end in LF, CRLF, CR, U+2028 or U+2029. */
export function lineIndex(text: string): LineIndex {
  const starts = [0];
  for (const match of text.matchAll(LINE_END)) starts.push(match.index + match[0].length);

  const position = (offset: number): LinePosition => {
    const at = Math.min(Math.max(offset, 0), text.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
  };

  return { starts, position };
}
