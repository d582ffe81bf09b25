/** The termbase: its data read, checked and indexed. */
export { parseTerms, type TermFile } from "./parse-terms.ts";
