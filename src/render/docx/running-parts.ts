/** Running headers and footers, and the number of the page. */
import { Footer, Header, PageNumber, Paragraph, type ParagraphChild, Tab } from "docx";
import type { PhrasingContent, RootContent } from "mdast";
import { visit } from "unist-util-visit";
import { attribute, isBlock, phrasesOf } from "./directives.ts";
import type { DocxState } from "./docx-state.ts";
import { plainRun } from "./phrases/text-run.ts";
import { writePhrases } from "./phrases/write-phrases.ts";
import { PARAGRAPH, type ParagraphStyleId } from "./styles/style-ids.ts";

const RUNNING = { header: "running-header", footer: "running-footer" } as const;

export function isRunning(node: RootContent): boolean {
  return Object.values(RUNNING).some((name) => isBlock(node, name));
}

interface Line {
  readonly left: readonly PhrasingContent[];
  readonly right: readonly PhrasingContent[];
}

function lineOf(blocks: readonly RootContent[], name: string): Line {
  const parts = blocks.filter((node) => isBlock(node, name));
  const side = (right: boolean) =>
    parts.filter((node) => (attribute(node, "part") === "right") === right).flatMap(phrasesOf);
  return { left: side(false), right: side(true) };
}

function hasPageNumber({ left, right }: Line): boolean {
  let found = false;
  visit({ type: "paragraph", children: [...left, ...right] }, "textDirective", (node) => {
    found ||= node.name === "page";
  });
  return found;
}

export interface RunningParts {
  readonly headers: { readonly default: Header; readonly first: Header };
  readonly footers: { readonly default: Footer; readonly first: Footer };
}

/**
 * The header from page 2, the footer from page 1. The number of the page stands where the layout says: in the footer
 * only if none of its parts holds it already.
 */
export function runningParts(blocks: readonly RootContent[], state: DocxState): RunningParts {
  const header = lineOf(blocks, RUNNING.header);
  const footer = lineOf(blocks, RUNNING.footer);
  const numberAbove = state.layout.pageNumber === "header-center";
  const numberBelow = !numberAbove && !hasPageNumber(footer);
  const above = [
    ...(numberAbove ? [numberParagraph(state)] : []),
    ...lineParagraphs(header, PARAGRAPH.header, [], state),
  ];
  const below = () => lineParagraphs(footer, PARAGRAPH.footer, numberBelow ? [pageField(state)] : [], state);
  return {
    headers: { default: new Header({ children: filled(above, PARAGRAPH.header) }), first: emptyHeader() },
    footers: {
      default: new Footer({ children: filled(below(), PARAGRAPH.footer) }),
      first: new Footer({ children: filled(below(), PARAGRAPH.footer) }),
    },
  };
}

const emptyHeader = () => new Header({ children: filled([], PARAGRAPH.header) });

/** Word wants at least one paragraph in a header. */
function filled(paragraphs: readonly Paragraph[], style: ParagraphStyleId): readonly Paragraph[] {
  return paragraphs.length > 0 ? paragraphs : [new Paragraph({ style })];
}

function pageField({ brief }: DocxState): ParagraphChild {
  return plainRun({ children: [PageNumber.CURRENT] }, { language: brief.tag });
}

function numberParagraph(state: DocxState): Paragraph {
  return new Paragraph({ style: PARAGRAPH.header, alignment: "center", children: [pageField(state)] });
}

/** Left part, tab, right part and what follows it; nothing where there is nothing to say. */
function lineParagraphs(
  { left, right }: Line,
  style: ParagraphStyleId,
  end: readonly ParagraphChild[],
  state: DocxState,
): readonly Paragraph[] {
  const tail = [...writePhrases(right, state), ...end];
  if (left.length === 0 && tail.length === 0) return [];
  const tab = plainRun({ children: [new Tab()] }, { language: state.brief.tag });
  return [
    new Paragraph({
      style,
      alignment: "left",
      children: [...writePhrases(left, state), ...(tail.length > 0 ? [tab, ...tail] : [])],
    }),
  ];
}
