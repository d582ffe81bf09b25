/** Reading back: rendered files to what stands in them. The registry of formats. */
import type { Format } from "../model/kinds.ts";
import type { ReadDocument } from "./block.ts";
import { readDocx } from "./docx/read-docx.ts";
import { readMarkdown } from "./markdown/read-markdown.ts";
import { readPdf } from "./pdf/read-pdf.ts";

export { type ReadDocument, UnreadableFileError } from "./block.ts";
export { compareDocuments } from "./compare-documents.ts";
export { passagesOf } from "./passages.ts";
export { readTree } from "./tree/read-tree.ts";

export const readers = { md: readMarkdown, docx: readDocx, pdf: readPdf } satisfies Record<
  Format,
  (bytes: Uint8Array) => Promise<ReadDocument>
>;
