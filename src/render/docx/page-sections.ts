/** The sections of the file: the text in one column, each run of source notes in the columns of the layout. */
import {
  type ISectionOptions,
  type ISectionPropertiesOptions,
  LineRuleType,
  Paragraph,
  SectionType,
  Table,
} from "docx";
import type { Root, RootContent } from "mdast";
import { type Block, writeBlock } from "./blocks/write-block.ts";
import { isBlock } from "./directives.ts";
import type { DocxState } from "./docx-state.ts";
import { twipsOfMm, twipsOfPoints } from "./measure.ts";
import { isRunning, runningParts } from "./running-parts.ts";
import { PARAGRAPH } from "./styles/style-ids.ts";

const COLUMN_GUTTER = twipsOfMm(6);

interface Run {
  readonly notes: boolean;
  readonly blocks: readonly Block[];
}

export function pageSections(tree: Root, state: DocxState): readonly ISectionOptions[] {
  const running = runningParts(tree.children, state);
  return runsOf(tree, state).map((run, at) => ({
    properties: sectionProperties(run, at === 0, state),
    ...(at === 0 ? running : {}),
    children: closeTables(run.blocks),
  }));
}

/** The blocks of the tree, cut where notes begin or end. The last run is never one of notes. */
function runsOf(tree: Root, state: DocxState): readonly Run[] {
  const nodes = tree.children.filter((node) => !isRunning(node));
  const runs: { notes: boolean; blocks: Block[] }[] = [];
  for (const [at, node] of nodes.entries()) {
    const notes = isNote(node) && state.layout.noteColumns > 1;
    const blocks = writeBlock(node, { previous: nodes[at - 1], next: nodes[at + 1] }, state);
    const run = runs.at(-1);
    if (run?.notes === notes) run.blocks.push(...blocks);
    else runs.push({ notes, blocks: [...blocks] });
  }
  return runs.at(-1)?.notes === false ? runs : [...runs, { notes: false, blocks: [endParagraph()] }];
}

/** Word evens out columns only where a section follows them, and a section needs a paragraph: the least there is. */
function endParagraph(): Paragraph {
  return new Paragraph({
    style: PARAGRAPH.sourceNote,
    spacing: { line: twipsOfPoints(1), lineRule: LineRuleType.EXACT },
  });
}

const isNote = (node: RootContent) => isBlock(node, "note");

function sectionProperties(run: Run, first: boolean, state: DocxState): ISectionPropertiesOptions {
  const { layout, frame } = state;
  const { top, right, bottom, left } = layout.marginsMm;
  return {
    type: first ? SectionType.NEXT_PAGE : SectionType.CONTINUOUS,
    titlePage: first,
    page: {
      size: { width: frame.width, height: frame.height },
      margin: {
        top: twipsOfMm(top),
        right: twipsOfMm(right),
        bottom: twipsOfMm(bottom),
        left: twipsOfMm(left),
        header: twipsOfMm(layout.headerMm),
        footer: twipsOfMm(layout.footerMm),
      },
    },
    ...(run.notes ? { column: { count: layout.noteColumns, space: COLUMN_GUTTER, equalWidth: true } } : {}),
  };
}

/** Word melts neighbouring tables into one and wants a paragraph at the end: tables are followed by a paragraph. */
function closeTables(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block, at) => {
    const next = blocks[at + 1];
    if (!(block instanceof Table) || next instanceof Paragraph) return [block];
    return [block, new Paragraph({ style: PARAGRAPH.tableNote })];
  });
}
