/** A page of a PDF: its part of the structure, the text of its marked content, and the places on it. */
import type { PDFPageProxy } from "pdfjs-dist";

export type StructureNode = NonNullable<Awaited<ReturnType<PDFPageProxy["getStructTree"]>>>;

/** Words on one line. Points, y upwards: of the left end of the line that the letters stand on. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Pieces by the ids of marked content, in the order in which they are drawn. */
export type MarkedContent = ReadonlyMap<string, readonly Piece[]>;

export async function markedContent(page: PDFPageProxy): Promise<MarkedContent> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const content = new Map<string, Piece[]>();
  const open: (Piece[] | undefined)[] = [];
  for (const item of items) {
    if ("str" in item) {
      const [, , , , x, y] = item.transform;
      if (item.str !== "") open.at(-1)?.push({ text: item.str, x: Number(x), y: Number(y) });
    } else if (item.type === "endMarkedContent") open.pop();
    else {
      // what has no id is no content of the structure: lines, repeated heads, page numbers
      const pieces = item.id ? (content.get(item.id) ?? []) : undefined;
      if (pieces) content.set(item.id, pieces);
      open.push(pieces);
    }
  }
  return content;
}

/** A named destination on the page, in points, y upwards: the upper left corner of a line. */
export interface Destination {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** A first line may be indented, and its number may hang; other columns are farther away. */
const WIDEST_INDENT = 80;
/** Baselines of one line, in whatever sizes. */
const SAME_LINE = 1;
/** Layout is exact to this, in points. */
const TOLERANCE = 0.5;

/** The ids of the places that marked content begins, by the id of the content; of content that may begin one. */
export function placesOf(
  content: MarkedContent,
  destinations: readonly Destination[],
): ReadonlyMap<string, string> {
  const pieces = [...content].flatMap(([id, own]) => own.map((piece) => ({ id, ...piece })));
  const places = new Map<string, string>();
  for (const { name, x, y } of destinations) {
    const below = pieces
      .map((piece) => ({ id: piece.id, depth: y - piece.y, aside: Math.abs(piece.x - x) }))
      .filter(({ depth, aside }) => depth > -TOLERANCE && aside < WIDEST_INDENT);
    const first = Math.min(...below.map(({ depth }) => depth));
    const [nearest] = below
      .filter(({ depth }) => depth < first + SAME_LINE)
      .toSorted((a, b) => a.aside - b.aside);
    if (nearest) places.set(nearest.id, name);
  }
  return places;
}
