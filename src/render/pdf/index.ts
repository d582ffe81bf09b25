/** Trees as tagged PDF files. */
export { missingGlyphs } from "./missing-glyphs.ts";
export { renderPdf } from "./render-pdf.ts";
