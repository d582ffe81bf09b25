/** The form in which sentences are compared. */

/** Quotation marks of all kinds and apostrophes: sources set either for the other. */
const QUOTATION_MARKS = /["'`´«»‹›“”„‟‘’‚‛′″]/gu;
const WHITE_SPACE = /\p{White_Space}+/gu;

/**
 * Two sentences have one key if they differ in nothing but white space, the kind of their quotation marks and the
 * composition of letters (NFC). Letter case and every other mark count. Idempotent.
 */
export function sentenceKey(sentence: string): string {
  return sentence.normalize("NFC").replace(QUOTATION_MARKS, '"').replace(WHITE_SPACE, " ").trim();
}
