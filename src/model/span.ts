/** A span: a run of characters of a source, as printed. */
import { z } from "zod";

export const spanSchema = z
  .strictObject({
    source: z.string().describe("label of the source within the dossier: A, B, ..."),
    start: z.int().nonnegative().describe("UTF-16 offset of the first unit"),
    end: z.int().nonnegative().describe("UTF-16 offset behind the last unit"),
    line: z.int().positive().describe("line of the first unit, from 1"),
    column: z.int().positive().describe("column of the first unit in UTF-16 units, from 1"),
    quote: z.string().min(1).describe("the source between start and end, unchanged"),
  })
  .refine((span) => span.end - span.start === span.quote.length, {
    message: "a span is as long as its quote",
  });

/** UTF-16 offsets into the decoded source (byte order mark taken off, line endings kept), with the quote they enclose. */
export type Span = Readonly<z.infer<typeof spanSchema>>;

/**
 * Asserts rule 1 of the house: `text.slice(start, end) === quote`.
 * @throws {Error} where the span does not show what it quotes; that is a defect of the program, never of a source
 */
export function assertGrounded(span: Span, text: string): void {
  const found = text.slice(span.start, span.end);
  if (found !== span.quote)
    throw new Error(
      `span ${span.source}:${span.start}-${span.end} quotes ${JSON.stringify(span.quote)}, the source has ${JSON.stringify(found)}`,
    );
}
