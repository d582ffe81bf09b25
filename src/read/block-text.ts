/** The running text of one block, put together from its phrases. */
import type { Nodes } from "mdast";
import { type MappedText, MappedTextBuilder } from "./mapped-text.ts";
import { isReferenceMark, partsMarks } from "./reference-marks.ts";

const MARK = "mark";
type Piece = MappedText | typeof MARK;

/** What a block shows, in order. */
function piecesOf(node: Nodes): Piece[] {
  if (isReferenceMark(node)) return [MARK];
  if (node.type === "text" || node.type === "inlineCode" || node.type === "code")
    return node.data?.map ? [{ value: node.value, map: node.data.map }] : [];
  if (node.type === "break") {
    const map = { starts: [node.position?.start.offset ?? 0], ends: [node.position?.end.offset ?? 0] };
    return [{ value: " ", map }];
  }
  return "children" in node ? node.children.flatMap(piecesOf) : [];
}

/** Where the words of a piece begin and end: white space beside a mark goes with it. */
function wordsOf({ value }: MappedText, before: Piece | undefined, behind: Piece | undefined) {
  const from = before === MARK ? value.length - value.trimStart().length : 0;
  return { from, to: behind === MARK ? Math.max(value.trimEnd().length, from) : value.length };
}

/** Spaces fold across phrases as they do within one. */
function addFolded(built: MappedTextBuilder, text: MappedText, from: number, to: number): void {
  const doubled = from < to && built.last === " " && text.value[from] === " ";
  if (doubled) built.stretch(text.map.ends[from] ?? 0);
  built.addSlice(text, doubled ? from + 1 : from, to);
}

/** The text of a block that holds phrases: of links what is printed, of images, HTML and reference marks nothing. */
export function blockText(node: Nodes): MappedText {
  const only = "children" in node && node.children.length === 1 ? node.children[0] : undefined;
  if (only?.type === "text" && only.data?.map) return { value: only.value, map: only.data.map };
  const all = piecesOf(node);
  const built = new MappedTextBuilder();
  let isParted = false;
  all.forEach((piece, at) => {
    if (piece === MARK) {
      isParted = true;
      return;
    }
    const [before, behind] = [all[at - 1], all[at + 1]];
    if (before === MARK && behind === MARK && partsMarks(piece.value)) return;
    const { from, to } = wordsOf(piece, before, behind);
    // a mark within a sentence parts its words as a space does
    if (isParted && built.length > 0 && /[\p{L}\p{N}(«"“‘]/u.test(piece.value[from] ?? ""))
      built.add(" ", built.end ?? 0, piece.map.starts[from] ?? 0);
    isParted = false;
    addFolded(built, piece, from, to);
  });
  return built.build();
}
