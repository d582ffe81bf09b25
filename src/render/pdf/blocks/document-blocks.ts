/** The blocks of a tree: one handler a node type and one a directive; here also what stands in runs. */
import type { Root, RootContent } from "mdast";
import type { ContainerDirective, LeafDirective } from "mdast-util-directive";
import type { StyleName } from "../../../model/theme.ts";
import type { Block } from "../block.ts";
import type { Build } from "../build.ts";
import { leaf } from "../leaf.ts";
import { phraseStyle } from "../phrase-style.ts";
import { phraseRuns } from "../phrases.ts";
import { planUnder } from "../structure-plan.ts";
import { headData, headMarks } from "./head.ts";
import { heading } from "./heading.ts";
import { list } from "./list.ts";
import { notes } from "./notes.ts";
import { paragraphsOf } from "./paragraphs-of.ts";
import { rule } from "./rule.ts";
import { source } from "./source.ts";
import { statement } from "./statement.ts";
import { plainTable, table } from "./table.ts";

type ContainerHandler = (node: ContainerDirective, build: Build) => Block[];

const CONTAINERS: Readonly<Record<string, ContainerHandler>> = {
  "head-data": headData,
  lead: (node, build) => paragraphsOf(node).map((child) => paragraph(child.children, "lead", build)),
  statement,
  source,
  table,
};

/** Lines along the edges of the pages are no part of the flow. */
const RUNNING = new Set(["running-header", "running-footer"]);

function paragraph(children: readonly RootContent[], name: StyleName, build: Build): Block {
  const runs = phraseRuns(children, phraseStyle(build, name), build);
  return leaf(build, name, runs, { element: planUnder(build.root, "P") });
}

const isNote = (node: RootContent | undefined): node is ContainerDirective =>
  node?.type === "containerDirective" && node.name === "note";
const isMark = (node: RootContent | undefined): node is LeafDirective =>
  node?.type === "leafDirective" && (node.name === "kicker" || node.name === "handling");
const isSource = (node: RootContent | undefined): boolean =>
  node?.type === "containerDirective" && node.name === "source";

function block(node: RootContent, next: RootContent | undefined, build: Build): Block[] {
  switch (node.type) {
    case "heading":
      return heading(node, build, isSource(next));
    case "paragraph":
      return [paragraph(node.children, "body", build)];
    case "list":
      return list(node, build);
    case "table":
      return plainTable(node, build);
    case "thematicBreak":
      return [
        rule(build.theme.rules.hair, build.theme.colours.rule, { before: 4, after: 4, left: 0 }, false),
      ];
    case "containerDirective": {
      const handler = CONTAINERS[node.name];
      return handler ? handler(node, build) : blocksOf(node.children, build);
    }
    case "leafDirective":
      return RUNNING.has(node.name) ? [] : [paragraph(node.children, "body", build)];
    case "blockquote":
      return blocksOf(node.children, build);
    case "code":
      return [paragraph([{ type: "text", value: node.value }], "body", build)];
    default:
      return [];
  }
}

/** Takes from `nodes` at `start` as many as pass the test. */
function runFrom<T extends RootContent>(
  nodes: readonly RootContent[],
  start: number,
  test: (node: RootContent | undefined) => node is T,
): T[] {
  const run: T[] = [];
  for (let node = nodes[start]; test(node); node = nodes[start + run.length]) run.push(node);
  return run;
}

function blocksOf(nodes: readonly RootContent[], build: Build): Block[] {
  const blocks: Block[] = [];
  let index = 0;
  while (index < nodes.length) {
    const marks = runFrom(nodes, index, isMark);
    const run = runFrom(nodes, index, isNote);
    const node = nodes[index];
    if (marks.length > 0) blocks.push(...headMarks(marks, build));
    else if (run.length > 0) blocks.push(...notes(run, build));
    else if (node) blocks.push(...block(node, nodes[index + 1], build));
    index += Math.max(1, marks.length, run.length);
  }
  return blocks;
}

export function documentBlocks(tree: Root, build: Build): Block[] {
  return blocksOf(tree.children, build);
}
