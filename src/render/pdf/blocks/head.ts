/** The head of a briefing: type, handling mark, and the cells of data under the title. */
import type { List, ListItem, Paragraph } from "mdast";
import type { ContainerDirective, LeafDirective } from "mdast-util-directive";
import type { Block, Leaf, Row } from "../block.ts";
import { type Build, styleOf } from "../build.ts";
import { leaf } from "../leaf.ts";
import { phraseStyle } from "../phrase-style.ts";
import { phraseRuns } from "../phrases.ts";
import { type BlockPlan, planUnder } from "../structure-plan.ts";
import { cellRow } from "./cell-row.ts";
import { rule } from "./rule.ts";

/** Points between the strong rule at the top and the words under it, and above and below the cells. */
const HEAD_GAP = 5;
const CELL_GAP = 4.5;
const CELL_GUTTER = 10;
/** After the head, beyond what the first heading keeps before it. */
const AFTER_HEAD = 3;

/** Kicker and handling mark, given in any order: on one line beside each other, or the mark above the kicker. */
export function headMarks(nodes: readonly LeafDirective[], build: Build): Block[] {
  const of = (name: "kicker" | "handling"): Leaf[] =>
    nodes
      .filter((node) => node.name === name)
      .map((node) =>
        leaf(build, name, phraseRuns(node.children, phraseStyle(build, name), build), {
          element: planUnder(build.root, "P"),
          keepWithNext: true,
        }),
      );
  const { layout, theme } = build;
  if (!layout.sideHeads) return [...of("handling"), ...of("kicker")];
  const top = layout.headRule
    ? [rule(theme.rules.head, theme.colours.ink, { before: 0, after: HEAD_GAP, left: 0 }, true)]
    : [];
  return [...top, cellRow(build, [of("kicker"), of("handling")], 0)];
}

const itemsOf = (node: ContainerDirective): ListItem[] =>
  node.children.filter((child): child is List => child.type === "list").flatMap((list) => list.children);

const paragraphsOf = (item: ListItem): Paragraph[] =>
  item.children.filter((child): child is Paragraph => child.type === "paragraph");

function dataCell(item: ListItem, list: BlockPlan, build: Build): Leaf[] {
  const [first, ...rest] = paragraphsOf(item).flatMap((paragraph) => paragraph.children);
  if (!first) return [];
  const element = planUnder(list, "LI");
  const term = first.type === "strong" ? first.children : [first];
  const [opening] = rest;
  const value =
    opening?.type === "text" ? [{ ...opening, value: opening.value.trimStart() }, ...rest.slice(1)] : rest;
  return [
    leaf(build, "headTerm", phraseRuns(term, phraseStyle(build, "headTerm"), build), {
      element: planUnder(element, "Lbl"),
    }),
    leaf(build, "headValue", phraseRuns(value, phraseStyle(build, "headValue"), build), {
      element: planUnder(element, "LBody"),
    }),
  ];
}

/** The cells of the head, as a row between hairlines or as one line. */
export function headData(node: ContainerDirective, build: Build): Block[] {
  const items = itemsOf(node);
  if (items.length === 0) return [];
  if (!build.layout.sideHeads) return [dataLine(items, build)];
  const { rules, colours } = build.theme;
  const list = planUnder(build.root, "L", { O: "List", ListNumbering: "None" });
  const row: Row = cellRow(
    build,
    items.map((item) => dataCell(item, list, build)),
    CELL_GUTTER,
  );
  const edge = (after: number): Block =>
    rule(rules.hair, colours.rule, { before: CELL_GAP, after, left: 0 }, false);
  return [edge(CELL_GAP), row, edge(AFTER_HEAD)];
}

function dataLine(items: readonly ListItem[], build: Build): Leaf {
  const style = phraseStyle(build, "headLine");
  const runs = items.flatMap((item, index) => [
    ...(index > 0 ? [{ ...style, text: " " }] : []),
    ...phraseRuns(
      paragraphsOf(item)
        .flatMap((paragraph) => paragraph.children)
        .flatMap((child) => (child.type === "strong" ? child.children : [child])),
      style,
      build,
    ),
  ]);
  const { before, after } = styleOf(build, "headLine");
  return leaf(build, "headLine", runs, {
    element: planUnder(build.root, "P"),
    space: { before, after, left: 0 },
  });
}
