/** A run of source notes, in columns. */
import type { ContainerDirective } from "mdast-util-directive";
import type { Block, Leaf } from "../block.ts";
import { type Build, declareDestination } from "../build.ts";
import { leaf } from "../leaf.ts";
import { phraseStyle } from "../phrase-style.ts";
import { phraseRuns } from "../phrases.ts";
import { type BlockPlan, planUnder } from "../structure-plan.ts";
import { numberRun } from "./number-run.ts";
import { paragraphsOf } from "./paragraphs-of.ts";

const GUTTER = 17;

function note(node: ContainerDirective, list: BlockPlan, build: Build): Leaf[] {
  const { id, number, statement } = node.attributes ?? {};
  const item = planUnder(list, "LI");
  const label = number ? planUnder(item, "Lbl") : undefined;
  const body = planUnder(item, "LBody");
  return paragraphsOf(node).map((paragraph, index) => {
    const text = phraseRuns(paragraph.children, phraseStyle(build, "sourceNote"), build);
    const first = index === 0;
    const head =
      first && number && label
        ? [{ ...numberRun(build, "sourceNote", number, statement), element: label }]
        : [];
    return leaf(build, "sourceNote", [...head, ...text], {
      element: body,
      ...(first && id ? { destination: declareDestination(build, id) } : {}),
    });
  });
}

export function notes(nodes: readonly ContainerDirective[], build: Build): Block[] {
  const list = planUnder(build.root, "L", { O: "List", ListNumbering: "Decimal" });
  const stack = nodes.flatMap((node) => note(node, list, build));
  return [{ kind: "columns", stack, count: build.layout.noteColumns, gutter: GUTTER }];
}
