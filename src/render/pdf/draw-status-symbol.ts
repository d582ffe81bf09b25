/** Draws the symbol of a standing on the page. */
import type { MembershipStatus } from "../../model/kinds.ts";
import type { PdfDocumentShape } from "./pdfmake-internals.ts";
import { STATUS_SYMBOLS, SYMBOL } from "./status-symbols.ts";

/** `x` is the left edge of the symbol, `baseline` the line that the word after it stands on; both from the top left. */
export function drawStatusSymbol(
  document: PdfDocumentShape,
  status: MembershipStatus,
  x: number,
  baseline: number,
  color: string,
): void {
  document.save();
  document.translate(x, baseline + SYMBOL.drop - SYMBOL.printed);
  document.scale(SYMBOL.printed / SYMBOL.box);
  document.lineWidth(1).undash();
  for (const { d, filled } of STATUS_SYMBOLS[status]) {
    document.path(d);
    if (filled) document.fillColor(color).fill();
    else document.strokeColor(color).stroke();
  }
  document.restore();
}
