/** A PDF as blocks: by its structure, so that lines, columns and pages do not matter. */
import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { type ReadBlock, type ReadDocument, UnreadableFileError } from "../block.ts";
import { joinLines } from "./join-lines.ts";
import { type Destination, markedContent, placesOf } from "./pdf-page.ts";
import { blocksIn, contentOutsideHeadings, type PageBlock } from "./structure-blocks.ts";

const ERRORS_ONLY = 0;
/** Points; more than the height of any page: what stands on the next one stands below. */
const BELOW = 100_000;

/** Destinations by the index of their page. */
async function destinationsOf(document: PDFDocumentProxy): Promise<ReadonlyMap<number, Destination[]>> {
  const pages = new Map<number, Destination[]>();
  for (const [name, target] of Object.entries(await document.getDestinations())) {
    if (!Array.isArray(target)) continue;
    const [page, , x, y] = target;
    const index = await document.getPageIndex(page);
    pages.set(index, [...(pages.get(index) ?? []), { name, x: Number(x), y: Number(y) }]);
  }
  return pages;
}

/** A paragraph without a number that begins a page goes on with the numbered one before; a source has several paragraphs. */
function isContinued(before: PageBlock | undefined, first: PageBlock | undefined): boolean {
  return (
    before?.type === "paragraph" &&
    first?.type === "paragraph" &&
    before.id !== undefined &&
    first.id === undefined &&
    !before.id.startsWith("source-")
  );
}

function withPage(blocks: readonly PageBlock[], page: readonly PageBlock[]): PageBlock[] {
  const [last, [first, ...rest]] = [blocks.at(-1), page];
  if (!isContinued(last, first) || last?.type !== "paragraph" || first?.type !== "paragraph")
    return [...blocks, ...page];
  const lowest = last.pieces.at(-1)?.y ?? 0;
  const pieces = first.pieces.map((piece) => ({ ...piece, y: piece.y + lowest - BELOW }));
  return [...blocks.slice(0, -1), { ...last, pieces: [...last.pieces, ...pieces] }, ...rest];
}

async function blocksOf(document: PDFDocumentProxy): Promise<ReadBlock[]> {
  const destinations = await destinationsOf(document);
  let blocks: PageBlock[] = [];
  for (let index = 0; index < document.numPages; index += 1) {
    const page = await document.getPage(index + 1);
    const structure = await page.getStructTree();
    if (!structure) continue;
    const content = await markedContent(page);
    const candidates = contentOutsideHeadings(structure).map((id) => [id, content.get(id) ?? []] as const);
    const places = placesOf(new Map(candidates), destinations.get(index) ?? []);
    blocks = withPage(blocks, blocksIn(structure, { content, places }));
  }
  return blocks.map((block) =>
    block.type === "paragraph"
      ? {
          type: "paragraph",
          text: joinLines(block.pieces),
          ...(block.id === undefined ? {} : { id: block.id }),
        }
      : block,
  );
}

async function languageOf(document: PDFDocumentProxy): Promise<{ readonly tag?: string }> {
  const { info } = await document.getMetadata();
  const tag = "Language" in info ? info.Language : undefined;
  return typeof tag === "string" ? { tag } : {};
}

/** @throws {UnreadableFileError} where the bytes are no PDF, or one without structure */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument> {
  // the reader takes the bytes for itself, and takes them as no Buffer
  const data = Uint8Array.from(bytes);
  const task = getDocument({ data, verbosity: ERRORS_ONLY, isEvalSupported: false });
  try {
    const document = await task.promise;
    const blocks = await blocksOf(document);
    if (blocks.length === 0) throw new UnreadableFileError("it has no structure to read it by");
    return { blocks, brokenLines: true, ...(await languageOf(document)) };
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    throw new UnreadableFileError(error instanceof Error ? error.message : String(error));
  } finally {
    await task.destroy();
  }
}
