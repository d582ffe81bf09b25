/** The few words of a source that a note quotes. */
import type { Span } from "../../model/span.ts";

const MOST_WORDS = 6;
const WORD = /[^\s]+/gu;

/** Without the signs of links and emphasis, which are no words of the source. */
function withoutMarkup(text: string): string {
  return text.replace(/\]\([^()\s]*\)/gu, "").replace(/[[\]*`]/gu, "");
}

/**
 * At most six words of the span, from its telling part on; verbatim but for white space and, in Markdown, for markup;
 * ends trimmed of marks.
 */
export function noteQuote(span: Span, telling: Span | undefined, markdown = false): string {
  const read = markdown ? withoutMarkup : (text: string) => text;
  const offset = telling && telling.source === span.source ? telling.start - span.start : 0;
  const from = offset > 0 && offset < span.quote.length ? offset : 0;
  const words = [...read(span.quote.slice(from)).matchAll(WORD)].map(([word]) => word);
  const earlier = [...read(span.quote.slice(0, from)).matchAll(WORD)].map(([word]) => word);
  const missing = Math.max(0, MOST_WORDS - words.length);
  const chosen = [...(missing > 0 ? earlier.slice(-missing) : []), ...words.slice(0, MOST_WORDS)];
  return chosen
    .join(" ")
    .replace(/[\s,;:.–—-]+$/u, "")
    .replace(/^[\s,;:–—-]+/u, "");
}
