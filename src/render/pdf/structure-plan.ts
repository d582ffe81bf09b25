/** The structure of the document as it will be tagged: planned while blocks are built, made into PDF objects while pages are drawn. */

/** Standard structure types of PDF 1.7 that a briefing needs for its blocks. */
export type BlockType =
  | "Document"
  | "H1"
  | "H2"
  | "H3"
  | "P"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "Caption"
  | "THead"
  | "TBody"
  | "TR"
  | "TH"
  | "TD";

/** What goes into the attribute dictionary of an element, `O` first. */
export type Attributes = Readonly<Record<string, string | number>>;

/** An element that holds blocks or lines. Its children stand in reading order. */
export interface BlockPlan {
  readonly type: BlockType;
  readonly attributes?: Attributes;
  readonly children: BlockPlan[];
}

export type LinkTarget =
  | { readonly type: "local"; readonly id: string }
  | { readonly type: "web"; readonly url: string };

/** An element inside a line; begun where its first words are drawn, once for each page that it reaches. */
export type PhrasePlan =
  | { readonly type: "Link"; readonly target: LinkTarget; readonly contents: string }
  | { readonly type: "Span"; readonly lang?: string; readonly actual?: string };

/** Makes an element and hangs it under its parent. */
export function planUnder(parent: BlockPlan, type: BlockType, attributes?: Attributes): BlockPlan {
  const plan: BlockPlan = { type, children: [], ...(attributes ? { attributes } : {}) };
  parent.children.push(plan);
  return plan;
}
