/** Lists, as Word's own. */
import { Paragraph } from "docx";
import type { List, ListItem } from "mdast";
import { unknownNode } from "../directives.ts";
import type { DocxState } from "../docx-state.ts";
import { DEEPEST_LEVEL, listName } from "../numbering.ts";
import { writePhrases } from "../phrases/write-phrases.ts";
import { PARAGRAPH } from "../styles/style-ids.ts";

export function writeList(list: List, state: DocxState, depth = 0): readonly Paragraph[] {
  return list.children.flatMap((item) => writeItem(item, list, state, depth));
}

/** The first paragraph of an item carries the mark; what follows it in the item does not. */
function writeItem(item: ListItem, list: List, state: DocxState, depth: number): readonly Paragraph[] {
  const reference = listName(state.lists, list);
  const level = Math.min(depth, DEEPEST_LEVEL);
  return item.children.flatMap((child, at) => {
    if (child.type === "list") return writeList(child, state, depth + 1);
    if (child.type !== "paragraph") throw unknownNode(child, "a list");
    return [
      new Paragraph({
        style: list.ordered ? PARAGRAPH.listNumber : PARAGRAPH.listBullet,
        ...(at === 0 ? { numbering: { reference, level } } : {}),
        children: writePhrases(child.children, state),
      }),
    ];
  });
}
