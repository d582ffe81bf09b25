/** A source as the read stage hands it on: the text as printed, its tree, and the way back from every character. */
import type { Root } from "mdast";
import { z } from "zod";
import { edtfSchema } from "./date.ts";
import { dossierIdSchema } from "./dossier.ts";

/**
 * The way back from the characters of a value to the file. `starts[i]` and `ends[i]` are the UTF-16 offsets, in the
 * decoded source, of the characters that unit `i` of the value was read from: for `&amp;` five characters stand behind
 * one unit. Both are as long as the value and never decrease.
 */
export interface OffsetMap {
  readonly starts: Offsets;
  readonly ends: Offsets;
}

/** Offsets in order, in an array or, for the sake of long texts, in a typed array. */
export interface Offsets {
  readonly length: number;
  readonly [index: number]: number;
  at(index: number): number | undefined;
}

declare module "unist" {
  interface Data {
    /** On every `text`, `inlineCode` and `code` node of a source's tree. */
    map?: OffsetMap;
    /** What a block was recognised as, where mdast has no type for it: `title`, `footer`, `menu`, `front-matter`. */
    furniture?: "title" | "footer" | "menu" | "page-date" | "rule";
  }
}

/** Keys of the front matter of a source (YAML between `---` lines). Unknown keys are an error. */
export const metadataSchema = z.strictObject({
  id: dossierIdSchema.optional().describe("the dossier's folder in out/, in place of the file's name"),
  title: z.string().min(1).optional(),
  subject: z.string().min(1).optional().describe("the country the dossier is about: name or termbase key"),
  counterpart: z.string().min(1).optional().describe("the organisation or country it cooperates with"),
  date: edtfSchema.optional().describe("the date of the information"),
  retrieved: edtfSchema.optional().describe("when the page was copied"),
  url: z.url({ protocol: /^https?$/ }).optional(),
  publisher: z.string().min(1).optional(),
  language: z.enum(["en", "ru"]).optional(),
  handling: z.string().min(1).optional(),
});
export type Metadata = Readonly<z.infer<typeof metadataSchema>>;

/** A repair made for matching: the character printed at `start`, and what it was read as. */
export interface Repair {
  readonly start: number;
  readonly end: number;
  readonly printed: string;
  readonly readAs: string;
  readonly rule: "mixed-script" | "invisible-character" | "glued-words" | "split-word" | "note-mark";
}

export interface SourceDocument {
  /** Label within the dossier: A, B, ... */
  readonly label: string;
  /** Path relative to the project, with forward slashes. */
  readonly path: string;
  readonly format: "text" | "markdown";
  /** The decoded file: byte order mark taken off, line endings kept. All offsets refer to it. */
  readonly text: string;
  /** Of the file's bytes, lower-case hexadecimal. */
  readonly sha256: string;
  readonly language: "en" | "ru";
  readonly metadata: Metadata;
  /** Date of the information as EDTF: front matter, else the page's own stamp (`Updated at`, else `Created at`). */
  readonly date?: string;
  readonly tree: Root;
  readonly repairs: readonly Repair[];
}
