/** Lists other than statements and notes. */
import type { List, ListItem } from "mdast";
import type { Block, Leaf, Run } from "../block.ts";
import { type Build, styleOf } from "../build.ts";
import { leaf } from "../leaf.ts";
import { millimetres } from "../millimetres.ts";
import { phraseStyle } from "../phrase-style.ts";
import { phraseRuns } from "../phrases.ts";
import { type BlockPlan, planUnder } from "../structure-plan.ts";

const HANG_MM = { bullet: 4, number: 6 } as const;
const NO_BREAK_SPACE = "\u00A0";

interface ListPlace {
  readonly parent: BlockPlan;
  readonly depth: number;
}

/** Markers hang where paragraphs have no indent, and stand at the indent where they have one. */
function marker(node: List, index: number, indented: boolean): string {
  if (node.ordered) return `${(node.start ?? 1) + index}.`;
  return indented ? "—" : "•";
}

function item(
  node: ListItem,
  mark: string,
  hang: number,
  list: BlockPlan,
  depth: number,
  build: Build,
): Block[] {
  const indent = millimetres(styleOf(build, "body").firstLineMm);
  const style = phraseStyle(build, "body");
  const element = planUnder(list, "LI");
  const label = planUnder(element, "Lbl");
  const body = planUnder(element, "LBody");
  const markRun: Run =
    indent > 0
      ? { ...style, text: `${mark}${NO_BREAK_SPACE}`, element: label }
      : { ...style, text: `${mark} `, fixedWidth: hang, element: label };
  const { after, left } = leaf(build, "body", []).space;
  let begun = false;
  return node.children.flatMap((child): Block[] => {
    if (child.type === "list") return itemsOfList(child, build, { parent: body, depth: depth + 1 });
    if (child.type !== "paragraph") return [];
    const text = phraseRuns(child.children, style, build);
    const line: Leaf = {
      ...leaf(build, "body", begun ? text : [markRun, ...text], { element: body }),
      leadingIndent: begun ? 0 : indent > 0 ? indent : -hang,
      space: { before: 0, after, left: left + (indent > 0 ? depth * hang : (depth + 1) * hang) },
    };
    begun = true;
    return [line];
  });
}

function itemsOfList(node: List, build: Build, { parent, depth }: ListPlace): Block[] {
  const indented = styleOf(build, "body").firstLineMm > 0;
  const hang = millimetres(node.ordered ? HANG_MM.number : HANG_MM.bullet);
  const numbering = node.ordered ? "Decimal" : "Disc";
  const plan = planUnder(parent, "L", { O: "List", ListNumbering: numbering });
  return node.children.flatMap((child, index) =>
    item(child, marker(node, index, indented), hang, plan, depth, build),
  );
}

export function list(node: List, build: Build): Block[] {
  return itemsOfList(node, build, { parent: build.root, depth: 0 });
}
