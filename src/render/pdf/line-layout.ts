/** Lines of a paragraph: soft hyphens, justified lines, hanging numbers, and no line alone at the foot or head of a page. */
import type { Leaf } from "./block.ts";
import { type Line, type MeasuredLeaf, PdfmakeLayout, type Word } from "./pdfmake-internals.ts";
import { SYMBOL_ADVANCE } from "./status-symbols.ts";
import type { PhrasePlan } from "./structure-plan.ts";

const SOFT_HYPHEN = "\u00AD";
/** A hyphen drawn at the end of a line is read as the soft hyphen that it stands for. */
const DRAWN_HYPHEN: PhrasePlan = { type: "Span", actual: SOFT_HYPHEN };
/** At least this many lines of a paragraph stand on either page. */
const MINIMUM_LINES = 2;
/** More words than the widest line holds of the smallest print. */
const WORDS_AHEAD = 400;
/** Heights are sums of fractions: a difference smaller than this is none. */
export const TOLERANCE = 0.01;

/** A leaf after pdfmake has measured it. `words` keeps what `_inlines` loses while lines are taken from it. */
export type LaidLeaf = Leaf & MeasuredLeaf & { words?: readonly Word[] };
/** A line that knows the paragraph it belongs to. */
export type LeafLine = Line & { leaf?: LaidLeaf; artifact?: boolean; firstOfLeaf?: boolean };

const widthOf = (word: Word, text: string): number => word.font.widthOfString(text, word.fontSize);

/** pdfmake measures plain words; here they get the height, the hyphen and the room that their runs ask for. */
function prepareWord(word: Word): Word {
  const softHyphen = word.text.endsWith(SOFT_HYPHEN);
  const text = word.text.replaceAll(SOFT_HYPHEN, "");
  const natural = text === word.text ? word.width : widthOf(word, text);
  return {
    ...word,
    text,
    softHyphen,
    height: word.leading,
    width: (word.fixedWidth ?? natural) + (word.symbol ? SYMBOL_ADVANCE : 0) + (word.gap ?? 0),
    // A negative cut reserves the room of the hyphen that a break would draw.
    trailingCut: softHyphen ? -widthOf(word, "-") : (word.trailingCut ?? 0) + (word.gap ?? 0),
  };
}

/** The symbol belongs before the first of the words, the gap after the last; pdfmake copies both to all of them. */
function prepareWords(words: readonly Word[]): Word[] {
  return words.map((word, index) => {
    const previous = words[index - 1];
    const next = words[index + 1];
    const { symbol, gap, ...plain } = word;
    return prepareWord({
      ...plain,
      ...(symbol && previous?.symbol !== symbol ? { symbol } : {}),
      ...(gap && next?.gap !== gap ? { gap } : {}),
    });
  });
}

/** Parts of a word between soft hyphens become one word again, so that it is drawn and read whole. */
function joinParts(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  let open: Word | undefined;
  for (const word of words) {
    if (open?.softHyphen && open.within === word.within && open.font === word.font) {
      open.text += word.text;
      open.width += word.width;
      open.softHyphen = word.softHyphen ?? false;
      open.trailingCut = word.trailingCut ?? 0;
    } else {
      open = word;
      joined.push(word);
    }
  }
  return joined;
}

function drawHyphen(line: Line): void {
  const last = line.inlines.at(-1);
  if (!last?.softHyphen) return;
  const width = widthOf(last, "-");
  const { destination: _, symbol: __, ...rest } = last;
  line.inlines.push({
    ...rest,
    text: "-",
    x: last.x + last.width,
    width,
    trailingCut: 0,
    within: [...last.within, DRAWN_HYPHEN],
  });
  line.inlineWidths += width;
  line.trailingCut = 0;
}

/** Widens the spaces of a line; pdfmake itself would also part words from the marks after them. */
function justify(line: Line): void {
  const gaps = line.inlines.slice(0, -1).filter((word) => word.text.endsWith(" ")).length;
  const spare = line.maxWidth - line.getWidth();
  if (gaps === 0 || spare <= 0) return;
  let shift = 0;
  let afterSpace = false;
  for (const word of line.inlines) {
    if (afterSpace) shift += spare / gaps;
    word.x += shift;
    word.justifyShift = afterSpace ? spare / gaps : 0;
    afterSpace = word.text.endsWith(" ");
  }
}

export class LineLayout extends PdfmakeLayout {
  /** What is laid out now is an artifact: a running header, a repeated table head. */
  protected artifact = false;
  #pending: { leaf: LaidLeaf; line: number; breakBefore: number | undefined } | undefined;

  /** Makes a measured leaf ready to be laid out, also for a second time. */
  protected prepare(leaf: LaidLeaf): void {
    leaf.words ??= prepareWords(leaf._inlines);
    leaf._inlines = leaf.words.map((word) => ({ ...word }));
  }

  /** Heights of the lines that a leaf takes in a column of this width. */
  protected lineHeights(leaf: LaidLeaf, width: number): number[] {
    this.prepare(leaf);
    const context = this.writer.context();
    const kept = context.availableWidth;
    context.availableWidth = width;
    const copy = { _inlines: leaf._inlines };
    const heights: number[] = [];
    for (let line = this.#takeLine(copy); line; line = this.#takeLine(copy)) heights.push(line.getHeight());
    context.availableWidth = kept;
    return heights;
  }

  /** A line that does not run over: pdfmake forgets the indent, or the room that is left, where it breaks a long word. */
  #takeLine(leaf: MeasuredLeaf): Line | null {
    const context = this.writer.context();
    const [first] = leaf._inlines;
    const indent = Math.max(0, first?.leadingIndent ?? 0);
    if (first && indent > 0) Object.assign(first, { leadingIndent: 0, leadingCut: 0 });
    context.availableWidth -= indent;
    // pdfmake copies all the words that are left for each one that it sets: it is shown no more than a line can hold.
    const near: MeasuredLeaf = { _inlines: leaf._inlines.splice(0, WORDS_AHEAD) };
    const line = super.buildNextLine(near);
    leaf._inlines = near._inlines.concat(leaf._inlines);
    context.availableWidth += indent;
    if (!line) return null;
    line.x = indent;
    line.lastLineInParagraph = leaf._inlines.length === 0;
    const [rest] = leaf._inlines;
    // The rest of a broken first word is a copy of it, hanging and all.
    if (rest?.leadingIndent) Object.assign(rest, { leadingIndent: 0, leadingCut: 0 });
    const last = line.inlines.at(-1);
    const previous = line.inlines.at(-2);
    if (last && previous && line.getWidth() > line.maxWidth + TOLERANCE) {
      line.inlines.pop();
      line.inlineWidths -= last.width;
      line.trailingCut = previous.trailingCut ?? 0;
      line.lastLineInParagraph = false;
      leaf._inlines.unshift({ ...last, noNewLine: true });
    }
    return line;
  }

  override processLeaf(leaf: LaidLeaf): void {
    const context = this.writer.context();
    const heights = this.lineHeights(leaf, context.availableWidth);
    this.prepare(leaf);
    let room = context.availableHeight + TOLERANCE;
    const fitting = heights.findIndex((height) => {
      room -= height;
      return room < 0;
    });
    let breakBefore: number | undefined;
    if (fitting >= 0) {
      const last = Math.min(fitting, heights.length - MINIMUM_LINES);
      if (last >= MINIMUM_LINES) breakBefore = last;
      else if (context.y > context.pageMargins.top + TOLERANCE) this.writer.moveToNextPage();
    }
    this.#pending = { leaf, line: 0, breakBefore };
    super.processLeaf(leaf);
    this.#pending = undefined;
  }

  override buildNextLine(leaf: LaidLeaf): LeafLine | null {
    const pending = this.#pending;
    if (pending && pending.line === pending.breakBefore && leaf._inlines.length > 0)
      this.writer.moveToNextPage();
    const line: LeafLine | null = this.#takeLine(leaf);
    if (!line) return null;
    if (leaf._inlines.length > 0) drawHyphen(line);
    line.inlines = joinParts(line.inlines);
    if (leaf.justified && !line.newLineForced && !line.lastLineInParagraph) justify(line);
    line.leaf = leaf;
    line.artifact = this.artifact;
    line.firstOfLeaf = pending?.line === 0;
    if (pending) pending.line++;
    return line;
  }
}
