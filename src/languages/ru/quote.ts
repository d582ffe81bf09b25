/** Sets a text in Russian quotation marks. */
import { type QuoteStyle, setQuotes } from "../writing/quotation-marks.ts";

export const QUOTES: QuoteStyle = { outer: ["«", "»"], inner: ["„", "“"] };

/** «…» around the text; the quotation marks in it, of whatever style, become „…“. */
export function quote(text: string): string {
  const [open, close] = QUOTES.outer;
  return `${open}${setQuotes(text, QUOTES, 1)}${close}`;
}
