/** The termbase: its data read, checked and indexed. */
export { parseTerms, type TermFile, type TermFileReader } from "./parse-terms.ts";
export { type Entry, readEntries } from "./read-entries.ts";
