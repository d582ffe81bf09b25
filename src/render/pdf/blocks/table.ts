/** Tables with caption and note. */
import type { RootContent, TableCell, Table as TableNode, TableRow } from "mdast";
import type { ContainerDirective, LeafDirective } from "mdast-util-directive";
import { toString as textOf } from "mdast-util-to-string";
import type { Block, Cell, Leaf, Row } from "../block.ts";
import { type Build, declareDestination } from "../build.ts";
import { leaf } from "../leaf.ts";
import { phraseStyle } from "../phrase-style.ts";
import { phraseRuns } from "../phrases.ts";
import { type BlockPlan, planUnder } from "../structure-plan.ts";
import { columnWidths } from "./column-widths.ts";

/** Points: between columns, and after a narrow one with numbers of three figures; above and below a cell; under a head; above a row that heads a group. */
const GUTTER = 6;
const NARROW_GUTTER = 3;
const NARROW = 24;
const PADDING = 0.75;
const UNDER_HEAD = 2.5;
const ABOVE_GROUP = 2.5;
/** Between the number of a table and its title, beyond the space that stands there. */
const CAPTION_GAP = 2;

interface Grid {
  readonly widths: readonly number[];
  /** Space after each column. */
  readonly gutters: readonly number[];
  readonly align: NonNullable<TableNode["align"]>;
  readonly plan: BlockPlan;
}

interface CellKind {
  readonly style: "tableHead" | "tableCell";
  readonly element: BlockPlan;
}

function cell(node: TableCell, column: number, span: number, grid: Grid, kind: CellKind, build: Build): Cell {
  const before = (index: number): number =>
    grid.widths.slice(0, index).reduce((sum, width) => sum + width, 0);
  const end = column + span;
  const gutter = grid.gutters[end - 1] ?? 0;
  const runs = phraseRuns(node.children, phraseStyle(build, kind.style), build);
  const paragraph = leaf(build, kind.style, runs, {
    element: kind.element,
    alignment: grid.align[column] ?? "left",
  });
  return {
    kind: "cell",
    stack: runs.length > 0 ? [paragraph] : [],
    left: before(column),
    width: before(end) - before(column) - gutter,
    atBottom: kind.style === "tableHead",
  };
}

function guttersOf(node: TableNode, widths: readonly number[]): number[] {
  return widths.map((width, column) => {
    if (column === widths.length - 1) return 0;
    const longest = Math.max(...node.children.map((row) => textOf(row.children[column] ?? []).length));
    return width < NARROW && longest > 2 ? NARROW_GUTTER : GUTTER;
  });
}

/** A row with words in its second cell alone heads the rows under it. */
function isGroup(row: TableRow): boolean {
  const filled = row.children.map((child) => textOf(child).trim() !== "");
  return row.children.length > 2 && filled[1] === true && filled.filter(Boolean).length === 1;
}

function headRow(row: TableRow, grid: Grid, build: Build): Row {
  const { rules, colours } = build.theme;
  const plan = planUnder(planUnder(grid.plan, "THead"), "TR");
  return {
    kind: "row",
    stack: row.children.slice(0, grid.widths.length).map((node, column) => {
      const element = planUnder(plan, "TH", { O: "Table", Scope: "Column" });
      return cell(node, column, 1, grid, { style: "tableHead", element }, build);
    }),
    space: { before: 0, after: UNDER_HEAD, left: 0 },
    line: { width: rules.table, color: colours.ink },
  };
}

function bodyCells(row: TableRow, grid: Grid, plan: BlockPlan, build: Build): Cell[] {
  if (isGroup(row)) {
    const node = row.children[1];
    const span = grid.widths.length;
    const element = planUnder(plan, "TH", { O: "Table", Scope: "Row", ColSpan: span });
    return node ? [cell(node, 1, span - 1, grid, { style: "tableHead", element }, build)] : [];
  }
  return row.children.slice(0, grid.widths.length).map((node, column) => {
    const element =
      column === 0 ? planUnder(plan, "TH", { O: "Table", Scope: "Row" }) : planUnder(plan, "TD");
    return cell(node, column, 1, grid, { style: "tableCell", element }, build);
  });
}

function gridRows(node: TableNode, grid: Grid, build: Build): Row[] {
  const [head, ...body] = node.children;
  if (!head) return [];
  const { rules, colours } = build.theme;
  const first = headRow(head, grid, build);
  const plan = body.length > 0 ? planUnder(grid.plan, "TBody") : grid.plan;
  return [
    first,
    ...body.map((row, index): Row => {
      const last = index === body.length - 1;
      return {
        kind: "row",
        stack: bodyCells(row, grid, planUnder(plan, "TR"), build),
        space: { before: isGroup(row) ? ABOVE_GROUP : PADDING, after: PADDING, left: 0 },
        line: last ? { width: rules.table, color: colours.ink } : { width: rules.row, color: colours.hair },
      };
    }),
  ];
}

function caption(node: LeafDirective, plan: BlockPlan, destination: string | undefined, build: Build): Leaf {
  const style = phraseStyle(build, "caption");
  const gap = build.layout.sideHeads ? CAPTION_GAP : 0;
  const runs = node.children.flatMap((child, index) =>
    phraseRuns([child], index === 0 && child.type === "strong" && gap > 0 ? { ...style, gap } : style, build),
  );
  return leaf(build, "caption", runs, {
    element: planUnder(plan, "Caption"),
    keepWithNext: true,
    ...(destination === undefined ? {} : { destination }),
  });
}

const isDirective =
  (name: string) =>
  (node: RootContent): node is LeafDirective =>
    node.type === "leafDirective" && node.name === name;

function gridTable(
  node: TableNode,
  around: readonly RootContent[],
  attributes: { readonly id?: string | null | undefined; readonly widths?: string | null | undefined },
  build: Build,
): Block[] {
  const plan = planUnder(build.root, "Table");
  const count = node.children[0]?.children.length ?? 0;
  const widths = columnWidths(attributes.widths, count, build.width);
  const destination = attributes.id ? declareDestination(build, attributes.id) : undefined;
  const above = around.filter(isDirective("caption")).map((child, index) => {
    return caption(child, plan, index === 0 ? destination : undefined, build);
  });
  const rows = gridRows(
    node,
    { widths, gutters: guttersOf(node, widths), align: node.align ?? [], plan },
    build,
  );
  const foot = around.filter(isDirective("table-note")).map((child) =>
    leaf(build, "tableNote", phraseRuns(child.children, phraseStyle(build, "tableNote"), build), {
      element: planUnder(build.root, "P"),
    }),
  );
  return [...above, { kind: "table", stack: [...rows, ...foot] }];
}

/** A table by itself. */
export function plainTable(node: TableNode, build: Build): Block[] {
  return gridTable(node, [], {}, build);
}

/** A table with what belongs to it. */
export function table(node: ContainerDirective, build: Build): Block[] {
  return node.children
    .filter((child): child is TableNode => child.type === "table")
    .flatMap((child) => gridTable(child, node.children, node.attributes ?? {}, build));
}
