/** Long texts are read in windows, so that their tokens do not all have to be kept at once. */

export interface Window {
  readonly text: string;
  /** Where it starts in the whole text, in UTF-16 units. */
  readonly offset: number;
}

/** Many times what a paragraph holds. */
const LENGTH = 1 << 16;

/** Where a window is best cut: at its last empty line, else line break, else space; undefined where it has none. */
function cutOf(part: string): number | undefined {
  return ["\n\n", "\n", " "].map((mark) => part.lastIndexOf(mark)).find((place) => place > 0);
}

/** Whether a text is read in one go. */
export const isOneWindow = (text: string): boolean => text.length <= LENGTH;

/** The windows of a text, in order and without gaps. A window behind the first begins with the mark it was cut at. */
export function* windowsOf(text: string): Generator<Window> {
  for (let offset = 0; offset < text.length; ) {
    const part = text.slice(offset, offset + LENGTH);
    const last = offset + LENGTH >= text.length;
    const length = last ? part.length : (cutOf(part) ?? part.length);
    yield { text: part.slice(0, length), offset };
    offset += length;
  }
}
