/** Gives the nodes of a Markdown tree the way back from their values to the source. */
import type { Code, InlineCode, Root, Text } from "mdast";
import { eachNode } from "../each-node.ts";
import { type MappedText, MappedTextBuilder, SourceText } from "../mapped-text.ts";
import type { TextPiece } from "./text-pieces.ts";

/** Index of the first piece that ends behind the offset. */
function firstBehind(pieces: readonly TextPiece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** What the pieces between two offsets add up to. A piece that starts before them (a task's `[ ]`) is cut. */
function joinPieces(
  source: SourceText,
  pieces: readonly TextPiece[],
  range: { readonly start: number; readonly end: number },
  types: readonly TextPiece["type"][],
): MappedText {
  const built = new MappedTextBuilder();
  for (let index = firstBehind(pieces, range.start); index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (!piece || piece.start >= range.end) break;
    if (!types.includes(piece.type)) continue;
    const literal = piece.value.length === piece.end - piece.start;
    if (!literal) built.add(piece.value, piece.start, piece.end);
    else {
      const { value, map } = source.slice(piece.start, piece.end);
      built.addSlice({ value, map }, Math.max(range.start - piece.start, 0), value.length);
    }
  }
  return built.build();
}

/** Follows a value through the source it was made of; a backslash before a bar in a table's code was left out. */
function follow(value: string, printed: MappedText, from: number): MappedText {
  const built = new MappedTextBuilder(value.length);
  let at = from;
  for (const unit of value.split("")) {
    const start = printed.map.starts[at] ?? 0;
    if (printed.value[at] === "\\" && unit === "|") at += 1;
    if (printed.value[at] !== unit)
      throw new Error(`no way back from ${JSON.stringify(value)} to the source`);
    built.add(unit, start, printed.map.ends[at] ?? start);
    at += 1;
  }
  return built.build();
}

function mapOf(node: Text | InlineCode | Code, pieces: readonly TextPiece[], source: SourceText) {
  const range = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
  const asPrinted =
    range.end - range.start === node.value.length && source.text.startsWith(node.value, range.start);
  if (asPrinted) return source.slice(range.start, range.end).map;
  if (node.type !== "code")
    return follow(node.value, joinPieces(source, pieces, range, ["text", "line-ending"]), 0).map;
  const printed = joinPieces(source, pieces, range, ["code", "line-ending"]);
  const fenced = /[`~]/.test(source.text.charAt(range.start));
  const opening = fenced ? (/^(?:\r\n|\n|\r)/.exec(printed.value)?.[0].length ?? 0) : 0;
  return follow(node.value, printed, opening).map;
}

/**
 * Sets `data.map` on every text, inlineCode and code node.
 * @throws {Error} where a value is not what its pieces add up to; that is a defect of the program, never of a source
 */
export function attachMaps(tree: Root, pieces: readonly TextPiece[], source: string): void {
  const printed = new SourceText(source);
  eachNode(tree, (node) => {
    if (node.type === "text" || node.type === "inlineCode" || node.type === "code")
      node.data = { ...node.data, map: mapOf(node, pieces, printed) };
  });
}
