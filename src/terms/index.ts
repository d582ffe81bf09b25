/** The termbase: its data read, checked and indexed. */
export { parseTerms } from "./parse-terms.ts";
