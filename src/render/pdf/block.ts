/** What the pages are made of: leaves of text and arrangements of them. pdfmake reads `text` and `stack`; the rest is read by the layout. */
import type { MembershipStatus } from "../../model/kinds.ts";
import type { BlockPlan, PhrasePlan } from "./structure-plan.ts";

/** Words in one style. Sizes and widths are in points. */
export interface Run {
  readonly text: string;
  readonly font: "serif" | "sans";
  readonly bold: boolean;
  readonly fontSize: number;
  readonly leading: number;
  readonly color: string;
  /** Elements around the words, the outermost first. */
  readonly within: readonly PhrasePlan[];
  /** The element that holds the words, where it is not that of the leaf: a label of a list. */
  readonly element?: BlockPlan;
  readonly destination?: string;
  /** The symbol drawn before the words. */
  readonly symbol?: MembershipStatus;
  /** The words take this much of the line, however wide they are: a number that hangs. */
  readonly fixedWidth?: number;
  /** Space after the words. */
  readonly gap?: number;
  readonly decoration?: "underline";
  readonly decorationStyle?: "dotted";
  readonly decorationThickness?: number;
}

/** Distances of a block from its neighbours and from the sides of the column that it stands in. */
export interface Space {
  readonly before: number;
  readonly after: number;
  readonly left: number;
}

/** One paragraph. Without an element it is an artifact. */
export interface Leaf {
  readonly kind: "leaf";
  readonly text: Run[];
  readonly alignment: "left" | "right" | "center";
  readonly justified: boolean;
  readonly leadingIndent: number;
  readonly space: Space;
  readonly element?: BlockPlan;
  readonly destination?: string;
  /** Text and depth of the bookmark. */
  readonly bookmark?: { readonly text: string; readonly depth: number };
  readonly keepWithNext: boolean;
  /** A head beside the text: it has this width and takes no height of its own. */
  readonly sideWidth?: number;
}

export interface Rule {
  readonly kind: "rule";
  readonly stack: readonly [];
  readonly width: number;
  readonly color: string;
  readonly space: Space;
  readonly keepWithNext: boolean;
}

/** A column of blocks at a place of its own. */
export interface Cell {
  readonly kind: "cell";
  readonly stack: Leaf[];
  readonly left: number;
  readonly width: number;
  readonly atBottom: boolean;
}

/** Cells side by side; `line` is drawn under them, from edge to edge. */
export interface Row {
  readonly kind: "row";
  readonly stack: Cell[];
  readonly space: Space;
  readonly line?: { readonly width: number; readonly color: string };
}

/** The first row heads the others and comes again on every further page; notes after the rows stay with the last one. */
export interface Table {
  readonly kind: "table";
  readonly stack: (Row | Leaf)[];
}

/** Paragraphs in columns of equal width, filled one after the other and evened at the end. */
export interface Columns {
  readonly kind: "columns";
  readonly stack: Leaf[];
  readonly count: number;
  readonly gutter: number;
}

export interface Flow {
  readonly kind: "flow";
  readonly stack: Block[];
}

export type Block = Leaf | Rule | Row | Table | Columns;
