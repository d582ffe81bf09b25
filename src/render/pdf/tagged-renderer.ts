/** Draws laid-out pages so that everything drawn is either content of an element of the structure or an artifact. */

import { drawStatusSymbol } from "./draw-status-symbol.ts";
import type { LeafLine } from "./line-layout.ts";
import {
  type Line,
  type OutlineItem,
  type Page,
  type PdfDocumentShape,
  PdfmakeRenderer,
  type StructureElement,
  type Vector,
  type Word,
} from "./pdfmake-internals.ts";
import { PhraseStack } from "./phrase-stack.ts";
import { SYMBOL_ADVANCE } from "./status-symbols.ts";
import type { BlockPlan, PhrasePlan } from "./structure-plan.ts";

/** Words of a line that stand in the same element. */
interface Group {
  readonly element: BlockPlan;
  readonly within: readonly PhrasePlan[];
  readonly words: Word[];
}

function groupWords(words: readonly Word[], home: BlockPlan): Group[] {
  const groups: Group[] = [];
  for (const word of words) {
    const element = word.element ?? home;
    const last = groups.at(-1);
    // A symbol is drawn before its word, so the word begins a group.
    if (last && last.element === element && last.within === word.within && !word.symbol)
      last.words.push(word);
    else groups.push({ element, within: word.within, words: [word] });
  }
  return groups;
}

export class TaggedRenderer extends PdfmakeRenderer {
  readonly #document: PdfDocumentShape;
  readonly #elements: ReadonlyMap<BlockPlan, StructureElement>;
  readonly #phrases: PhraseStack;
  readonly #bookmarks: { readonly depth: number; readonly item: OutlineItem }[] = [];

  constructor(document: PdfDocumentShape, elements: ReadonlyMap<BlockPlan, StructureElement>) {
    super(document, null);
    this.#document = document;
    this.#elements = elements;
    this.#phrases = new PhraseStack(document);
  }

  override renderPages(pages: readonly Page[]): void {
    // Page by page, because what is open at the foot of a page has to be closed before the next one is begun.
    for (const page of pages) {
      super.renderPages([page]);
      this.#phrases.closeAll();
    }
  }

  override renderVector(vector: Vector): void {
    this.#artifact(() => super.renderVector(vector), "Layout");
  }

  override renderLine(line: LeafLine, x: number, y: number): void {
    const { leaf } = line;
    if (!leaf?.element || line.artifact) {
      this.#artifact(() => super.renderLine(line, x, y), "Pagination");
      return;
    }
    if (line.firstOfLeaf) {
      if (leaf.destination !== undefined) this.#document.addNamedDestination(leaf.destination, "XYZ", x, y);
      if (leaf.bookmark) this.#bookmark(leaf.bookmark.text, leaf.bookmark.depth, y);
    }
    const baseline = y + line.getAscenderHeight();
    for (const group of groupWords(line.inlines, leaf.element))
      this.#renderGroup(line, group, x, y, baseline);
  }

  #renderGroup(line: Line, group: Group, x: number, y: number, baseline: number): void {
    const home = this.#elements.get(group.element);
    if (!home) throw new Error(`no element of the structure for a line of type ${group.element.type}`);
    const [first] = group.words;
    if (!first) return;
    for (const { destination, x: left } of group.words)
      if (destination !== undefined) this.#document.addNamedDestination(destination, "XYZ", x + left, y);
    const part = line.clone();
    part.getHeight = () => line.getHeight();
    part.getAscenderHeight = () => line.getAscenderHeight();
    part.inlines = group.words;
    if (first.symbol) {
      const { symbol } = first;
      this.#artifact(
        () => drawStatusSymbol(this.#document, symbol, x + first.x, baseline, first.color),
        "Layout",
      );
      part.inlines = [
        { ...first, x: first.x + SYMBOL_ADVANCE, width: first.width - SYMBOL_ADVANCE },
        ...group.words.slice(1),
      ];
    }
    const element = this.#phrases.open(home, group.within);
    const content = this.#document.markStructureContent(String(element.dictionary.data.S));
    super.renderLine(part, x, y);
    this.#document.endMarkedContent();
    element.add(content);
    this.#annotate(part, x, y, group.within);
  }

  #annotate(line: Line, x: number, y: number, within: readonly PhrasePlan[]): void {
    const link = within.find((plan) => plan.type === "Link");
    const first = line.inlines[0];
    const last = line.inlines.at(-1);
    if (!link || !first || !last) return;
    const width = last.x + last.width - Math.max(0, last.trailingCut ?? 0) - first.x;
    const options = { structParent: this.#phrases.element(link), Contents: Object(link.contents) };
    const { target } = link;
    switch (target.type) {
      case "local":
        this.#document.goTo(x + first.x, y, width, line.getHeight(), target.id, options);
        return;
      case "web":
        this.#document.link(x + first.x, y, width, line.getHeight(), target.url, options);
        return;
      default:
        target satisfies never;
    }
  }

  #bookmark(text: string, depth: number, y: number): void {
    while ((this.#bookmarks.at(-1)?.depth ?? 0) >= depth) this.#bookmarks.pop();
    const parent = this.#bookmarks.at(-1)?.item ?? this.#document.outline;
    const item = parent.addItem(text, { expanded: true });
    const { page } = this.#document;
    item.outlineData.Dest = [page.dictionary, "XYZ", 0, page.height - y, null];
    this.#bookmarks.push({ depth, item });
  }

  #artifact(draw: () => void, type: "Pagination" | "Layout"): void {
    this.#document.markContent("Artifact", { type });
    draw();
    this.#document.endMarkedContent();
  }
}
