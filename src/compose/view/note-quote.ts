/** The few words of a source that a note quotes. */
import type { Span } from "../../model/span.ts";

const MOST_WORDS = 6;
const WORD = /[^\s]+/gu;

/** At most six words of the span, from its telling part on; verbatim but for white space, ends trimmed of marks. */
export function noteQuote(span: Span, telling: Span | undefined): string {
  const offset = telling && telling.source === span.source ? telling.start - span.start : 0;
  const from = offset > 0 && offset < span.quote.length ? offset : 0;
  const words = [...span.quote.slice(from).matchAll(WORD)].map(([word]) => word);
  const earlier = [...span.quote.slice(0, from).matchAll(WORD)].map(([word]) => word);
  const missing = Math.max(0, MOST_WORDS - words.length);
  const chosen = [...(missing > 0 ? earlier.slice(-missing) : []), ...words.slice(0, MOST_WORDS)];
  return chosen
    .join(" ")
    .replace(/[\s,;:.–—-]+$/u, "")
    .replace(/^[\s,;:–—-]+/u, "");
}
