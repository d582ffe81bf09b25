/** A finding: something about a source, a term or a template that a person should look at. */
import { z } from "zod";
import type { Span } from "./span.ts";

export const SEVERITIES = ["error", "warning", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

export const findingSchema = z.strictObject({
  id: z.string(),
  rule: z.string().describe("key of the catalogue in src/report/rules.ts"),
  severity: z.enum(SEVERITIES),
  path: z.string().describe("path of the file, relative to the project"),
  line: z.int().positive().optional(),
  column: z.int().positive().optional(),
  source: z.string().optional().describe("label of the source: A, B, ..."),
  start: z.int().nonnegative().optional().describe("UTF-16 offset in the source"),
  end: z.int().nonnegative().optional(),
  quote: z.string().optional(),
  message: z.string().describe("what is wrong, in English"),
  advice: z.string().describe("what to do, in English"),
  facts: z.array(z.string()).optional().describe("ids of the facts concerned"),
  values: z
    .record(z.string(), z.union([z.string(), z.number()]))
    .optional()
    .describe("what the briefing's wording of the finding needs"),
});
export type Finding = Readonly<z.infer<typeof findingSchema>>;

/** A finding before it is numbered. */
export type Message = Omit<Finding, "id">;

export const hasError = (messages: readonly Message[]): boolean =>
  messages.some(({ severity }) => severity === "error");

/** Where a message stands: the characters of a span, in a file. */
export const placeIn = (path: string, { line, column, source, start, end, quote }: Span) => ({
  path,
  line,
  column,
  source,
  start,
  end,
  quote,
});

/** What every stage returns: its value, and what it noticed on the way. */
export interface Outcome<T> {
  readonly value: T;
  readonly messages: readonly Message[];
}
