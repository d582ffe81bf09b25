/** The parts of pdfmake (and of pdfkit below it) that are not in its public interface, with the types that are relied on here. */
import { createRequire } from "node:module";
import type { Run } from "./block.ts";

interface PdfReference {
  readonly data: Record<string, unknown>;
  end(): void;
}

export interface FontkitFont {
  hasGlyphForCodePoint(codePoint: number): boolean;
  /** The characters that a glyph shows, each as a string. */
  stringsForGlyph(id: number): readonly string[];
}

/** A glyph as fontkit keeps it, for all documents; it remembers the characters that it was first asked for. */
export interface FontkitGlyph {
  readonly id: number;
  codePoints: readonly number[];
}

/** OpenType features of a run, on or off by their tag. */
export type FontFeatures = Readonly<Record<string, boolean>>;

/** A font of one document: it knows which glyphs the document uses. */
export interface EmbeddedFont {
  readonly font: FontkitFont;
  readonly id: string;
  /** In thousandths of the size. */
  readonly ascender: number;
  layoutRun(text: string, features?: FontFeatures): { readonly glyphs: readonly FontkitGlyph[] };
  widthOfString(text: string, size: number): number;
}
export type EmbeddedFontClass = new (
  document: PdfDocumentShape,
  font: FontkitFont,
  id: string,
) => EmbeddedFont;

export interface StructureElement {
  readonly dictionary: PdfReference;
  add(child: unknown): this;
  end(): void;
}

export interface OutlineItem {
  readonly outlineData: Record<string, unknown>;
  addItem(title: string, options: { readonly expanded: boolean }): OutlineItem;
}

export interface PdfDocumentShape {
  readonly page: { readonly height: number; readonly dictionary: PdfReference };
  readonly info: Record<string, unknown>;
  readonly outline: OutlineItem;
  readonly _root: { readonly data: { readonly Names: PdfReference } };
  _font: EmbeddedFont;
  readonly _fontFamilies: Record<string, EmbeddedFont>;
  font(source: Uint8Array): this;
  provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont;
  struct(type: string, options?: { readonly lang?: string; readonly actual?: string }): StructureElement;
  addStructure(element: StructureElement): this;
  markStructureContent(tag: string): unknown;
  markContent(tag: string, options: { readonly type?: string }): this;
  endMarkedContent(): this;
  link(x: number, y: number, width: number, height: number, url: string, options: object): this;
  goTo(x: number, y: number, width: number, height: number, name: string, options: object): this;
  save(): this;
  restore(): this;
  translate(x: number, y: number): this;
  scale(factor: number): this;
  path(d: string): this;
  lineWidth(width: number): this;
  undash(): this;
  fillColor(color: string): this;
  strokeColor(color: string): this;
  fill(): this;
  stroke(): this;
  ref(data: object): PdfReference;
  appendXML(xml: string): void;
  addNamedDestination(name: string, ...args: unknown[]): void;
  on(event: "data", listener: (chunk: Uint8Array) => void): this;
  on(event: "end", listener: () => void): this;
  on(event: "error", listener: (error: Error) => void): this;
  end(): void;
  _addInfo(): void;
}

interface PdfOptions {
  readonly size: readonly [number, number];
  readonly pdfVersion: "1.7";
  readonly tagged: true;
  readonly displayTitle: true;
  readonly lang: string;
  readonly autoFirstPage: false;
  readonly font: null;
  readonly info: Readonly<Record<string, string | Date>>;
}

type PdfDocumentClass = new (
  fonts: object,
  images: object,
  patterns: object,
  attachments: object,
  options: PdfOptions,
  virtualFiles: null,
  localAccessPolicy: (path: string) => boolean,
) => PdfDocumentShape;

/** A word of a measured paragraph: what its run says, and its place on the line. */
export type Word = Omit<Run, "font" | "text"> & {
  text: string;
  readonly font: EmbeddedFont;
  x: number;
  width: number;
  height: number;
  leadingCut?: number;
  leadingIndent?: number;
  trailingCut?: number;
  justifyShift?: number;
  noNewLine?: boolean;
  softHyphen?: boolean;
};

export interface Line {
  readonly maxWidth: number;
  x?: number;
  y?: number;
  inlines: Word[];
  inlineWidths: number;
  trailingCut: number;
  newLineForced?: boolean;
  lastLineInParagraph?: boolean;
  getHeight: () => number;
  getAscenderHeight: () => number;
  getWidth: () => number;
  clone(): Line;
}

interface PageContext {
  page: number;
  x: number;
  y: number;
  availableWidth: number;
  availableHeight: number;
  readonly pageMargins: { readonly left: number; readonly top: number };
  readonly pages: readonly Page[];
  moveDown(offset: number): boolean;
  beginDetachedBlock(): void;
  endDetachedBlock(): void;
}

export interface Page {
  readonly pageSize: { readonly width: number; readonly height: number };
  readonly items: readonly { readonly type: string; readonly item: object }[];
}

export interface Vector {
  readonly type: "line";
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  readonly lineWidth: number;
  readonly lineColor: string;
}

interface PageWriter {
  context(): PageContext;
  moveToNextPage(): void;
  addVector(vector: Vector): unknown;
}

/** A leaf after measuring. */
export interface MeasuredLeaf {
  _inlines: Word[];
}

interface LayoutBuilderShape {
  readonly writer: PageWriter;
  readonly docPreprocessor: { preprocessBlock(node: object): object };
  readonly docMeasure: { measureBlock(node: object): object };
  layoutDocument(
    content: object,
    document: PdfDocumentShape,
    styles: object,
    defaultStyle: object,
  ): readonly Page[];
  processNode(node: object): void;
  processVerticalContainer(node: object): void;
  processLeaf(node: MeasuredLeaf): void;
  buildNextLine(node: MeasuredLeaf): Line | null;
  addHeadersAndFooters(): void;
}

interface PageSize {
  readonly width: number;
  readonly height: number;
  readonly orientation: "portrait" | "landscape";
}
interface PageMargins {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
type LayoutBuilderClass = new (
  pageSize: PageSize,
  pageMargins: PageMargins,
  svgMeasure: null,
) => LayoutBuilderShape;

interface RendererShape {
  renderPages(pages: readonly Page[]): void;
  renderLine(line: Line, x: number, y: number): void;
  renderVector(vector: Vector): void;
}
type RendererClass = new (document: PdfDocumentShape, progress: null) => RendererShape;

// `require` gives the same object under Node and under a test runner; a default import of CommonJS does not.
const require = createRequire(import.meta.url);
const documentModule: { readonly default: PdfDocumentClass } = require("pdfmake/js/PDFDocument.js");
const layoutModule: { readonly default: LayoutBuilderClass } = require("pdfmake/js/LayoutBuilder.js");
const rendererModule: { readonly default: RendererClass } = require("pdfmake/js/Renderer.js");

export const PdfmakeDocument = documentModule.default;
export const PdfmakeLayout = layoutModule.default;
export const PdfmakeRenderer = rendererModule.default;
