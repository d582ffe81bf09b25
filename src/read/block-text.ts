/** The running text of one block, put together from its phrases. */
import type { Nodes } from "mdast";
import { type MappedText, MappedTextBuilder } from "./mapped-text.ts";

/** Spaces fold across phrases as they do within one. */
function addFolded(built: MappedTextBuilder, text: MappedText): void {
  const doubled = built.last === " " && text.value.startsWith(" ");
  if (doubled) built.stretch(text.map.ends[0] ?? 0);
  built.addSlice(text, doubled ? 1 : 0, text.value.length);
}

function addNode(built: MappedTextBuilder, node: Nodes): void {
  if (node.type === "text" || node.type === "inlineCode" || node.type === "code") {
    if (node.data?.map) addFolded(built, { value: node.value, map: node.data.map });
  } else if (node.type === "break") {
    const range = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
    if (built.last === " ") built.stretch(range.end);
    else built.add(" ", range.start, range.end);
  } else if ("children" in node) {
    for (const child of node.children) addNode(built, child);
  }
}

/** The text of a block that holds phrases: of links what is printed, of images and HTML nothing. */
export function blockText(node: Nodes): MappedText {
  const only = "children" in node && node.children.length === 1 ? node.children[0] : undefined;
  if (only?.type === "text" && only.data?.map) return { value: only.value, map: only.data.map };
  const built = new MappedTextBuilder();
  addNode(built, node);
  return built.build();
}
