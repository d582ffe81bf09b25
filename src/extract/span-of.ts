/** From places in a block to spans of the source. */
import type { TextRange } from "../model/language.ts";
import { lineIndex } from "../model/line-index.ts";
import type { OffsetMap, SourceDocument } from "../model/source.ts";
import { assertGrounded, type Span } from "../model/span.ts";

/** UTF-16 offsets in the source of a range of a block's text; the range must not be empty. */
export function sourceRange(map: OffsetMap, range: TextRange): TextRange {
  const start = map.starts[range.start];
  const end = map.ends[range.end - 1];
  if (start === undefined || end === undefined || end <= start)
    throw new Error(`no characters of the source behind ${range.start}-${range.end}`);
  return { start, end };
}

/** Makes spans of one source; each is asserted to show what it quotes. */
export function spanMaker(source: SourceDocument): (map: OffsetMap, range: TextRange) => Span {
  const lines = lineIndex(source.text);
  return (map, range) => {
    const { start, end } = sourceRange(map, range);
    const quote = source.text.slice(start, end);
    const span: Span = { source: source.label, start, end, ...lines.position(start), quote };
    assertGrounded(span, source.text);
    return span;
  };
}
